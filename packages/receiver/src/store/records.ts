/** What is kept, as the rest of the receiver sees it. */
import { causeEventData, contactEventData, insightEventData } from '@fairwell/schema';
import type {
  CaseOutcome,
  CaseState,
  CauseEventType,
  CivilDate,
  ContactEventType,
  InsightEventType,
  MessageType,
  Mode,
  Moment,
  OfferedTo,
} from '@fairwell/schema';

/** What was received, and what the receiver noted itself: nobody gets a receipt of that. */
export type EventType = MessageType | NoteType;

/** What the receiver notes itself. */
export type NoteType = CauseEventType | ContactEventType | InsightEventType;
export const isNote = (type: EventType): type is NoteType =>
  type in contactEventData || type in insightEventData || type in causeEventData;

/** One record of what was received. `site` is '' where the receiver serves one site. */
export interface StoredEvent {
  sequence: number;
  site: string;
  id: string;
  type: EventType;
  mode: Mode;
  locale: string;
  session: string | null;
  receivedAt: Moment;
  receivedMs: number;
  fingerprint: string;
  assurance: number;
  caseId: string | null;
  /** What changes nothing for whoever ends contracts: see `assignCase`. */
  repeated: boolean;
  about: string | null;
  reference: string;
  /** The message as it came in but for its token, JSON text. */
  message: string;
  /** The acknowledgement, byte for byte as it is replayed. */
  answer: string;
  /** What the commitment is salted with, base64url; `null` after erasure. */
  salt: string | null;
  /** Stands for what can be erased, base64url; `null` for what was stored before there was a chain. */
  commitment: string | null;
  /** Stands for everything up to here, base64url; `null` for what was stored before there was a chain. */
  chain: string | null;
}

/** The newest record of all. */
export interface Head {
  sequence: number;
  receivedMs: number;
  chain: string | null;
}

/** All declarations about one contract, until it is closed. */
export interface StoredCase {
  id: string;
  site: string;
  mode: Mode;
  state: CaseState;
  outcome: CaseOutcome | null;
  effectiveOn: CivilDate | null;
  updatedAt: Moment;
  /** The last day on which billing found it paid for after all. */
  payingOn: CivilDate | null;
  /** When the subscriber took everything back. */
  undoneMs: number | null;
  /** What it was taken back for: the last offer that an undo named; `null` where none did. */
  offer: TakenOffer | null;
  /** How many cancellations were received about it. */
  declarations: number;
  /** Its first cancellation; `null` in a case of withdrawals alone. */
  first: FirstCancellation | null;
}

export interface TakenOffer {
  id: string;
  /** Who could have had it; `null` where nobody said. */
  madeTo: OfferedTo | null;
  takenMs: number;
}

/** What the insights count a case by. */
export interface FirstCancellation {
  sequence: number;
  receivedMs: number;
  assurance: number;
  /** The first part of its language tag. */
  language: string;
  client: string | null;
  plan: string | null;
  jurisdiction: string | null;
  segment: string | null;
  since: CivilDate | null;
  /** Stands for the contract: the same number for the same one, and nothing to be read from it. `null` where none is named. */
  contract: number | null;
}

export interface StoredReason {
  code: string;
  category: string;
  label: string;
  /** Codes from the broadest to this one, with `/` between them. */
  path: string;
}

/** A survey answer as it is counted. */
export interface StoredSurvey {
  site: string;
  sequence: number;
  comment: string | null;
  folded: string | null;
  plan: string | null;
  jurisdiction: string | null;
  language: string;
  client: string | null;
  /** The codes on the screen in their order, with spaces between them. */
  options: string | null;
  reasons: StoredReason[];
}

/** A tag on what somebody wrote. */
export interface StoredTag {
  site: string;
  /** Of the answer. */
  sequence: number;
  /** As it is compared: one case, one form of each letter. */
  code: string;
  /** As it was written. */
  tag: string;
  putMs: number;
  putBy: string;
}

/** The public half of a signing key. */
export interface StoredKey {
  kid: string;
  /** The Ed25519 public key, base64url. */
  x: string;
  addedAt: Moment;
  revokedAt: Moment | null;
}

/** One event on its way to one destination. */
export interface StoredDelivery {
  destination: string;
  event: StoredEvent;
  /** How often it failed. */
  attempts: number;
  dueMs: number;
  /** The name of the last error. */
  lastError: string | null;
}

/** A delivery that is not tried any more. */
export interface DeadDelivery extends StoredDelivery {
  deadMs: number;
}

/** What one destination has not taken yet; one without any is left out. */
export interface OutboxState {
  destination: string;
  /** Deliveries that are tried, or will be once the destination is no longer paused. */
  waiting: number;
  /** Deliveries that are not tried any more until somebody asks for it. */
  dead: number;
  /** When the oldest event of all these was received, or `null` where there is none. */
  oldestMs: number | null;
  /** Since when, and the name of the error, or `null` where nothing is paused. */
  paused: { sinceMs: number; error: string } | null;
}

/** What became of a delivery, or of a whole destination. Errors are names only. */
export type OutboxNote =
  | { is: 'delivered'; delivery: StoredDelivery; atMs: number }
  /** An attempt failed; there will be another. */
  | { is: 'postponed'; delivery: StoredDelivery; dueMs: number; error: string }
  /** An attempt failed, and it was the last one. */
  | { is: 'dead'; delivery: StoredDelivery; atMs: number; error: string }
  /** Nothing more goes to the destination. */
  | { is: 'paused'; destination: string; atMs: number; error: string }
  /** The destination gets what waits for it, from now on. */
  | { is: 'resumed'; destination: string; atMs: number }
  /** Dead deliveries start anew: those of one event, or all. Without a site, of whichever site has the event. */
  | { is: 'redriven'; destination: string; event: { site: string | null; id: string } | null; atMs: number }
  /** Of each kind so many rows are forgotten that were settled before that moment. */
  | { is: 'forgotten'; beforeMs: number; most: number };

/** The identity of an event: two sites may choose the same id. `site` is '' where the receiver serves one site. */
export interface EventKey {
  site: string;
  id: string;
}

/** What is remembered of mails. A mailbox is a keyed hash, never an address. */
export type MailNote =
  /** The event goes along with the next mail to this mailbox. */
  | { is: 'held'; mailbox: string; event: EventKey; atMs: number }
  /** One mail went to this mailbox, with these events; with none where nobody knows whether it arrived. */
  | { is: 'sent'; mailbox: string; events: EventKey[]; atMs: number };

export interface NewDeliveries {
  site: string;
  destinations: string[];
  sequence: number;
  /** What shares a line is delivered in order. */
  line: string;
  dueMs: number;
}

/** An open case found by a name of its contract. */
export interface HeldContract extends ContractName {
  caseId: string;
}

/** A contract as one side calls it. The part before the colon says what kind of name it is, e.g. `id:` or `reference:`. */
export interface ContractName {
  site: string;
  mode: Mode;
  name: string;
}
