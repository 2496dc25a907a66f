/** What is kept, as the rest of the receiver sees it. */
import type { CaseOutcome, CaseState, CivilDate, MessageType, Mode, Moment } from '@fairwell/schema';

/** One record of what was received. `site` is '' where the receiver serves one site. */
export interface StoredEvent {
  sequence: number;
  site: string;
  id: string;
  type: MessageType;
  mode: Mode;
  locale: string;
  session: string | null;
  receivedAt: Moment;
  receivedMs: number;
  fingerprint: string;
  assurance: number;
  caseId: string | null;
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
}

export interface StoredReason {
  code: string;
  category: string;
  label: string;
}

/** A survey answer as it is counted. */
export interface StoredSurvey {
  site: string;
  sequence: number;
  comment: string | null;
  folded: string | null;
  plan: string | null;
  jurisdiction: string | null;
  reasons: StoredReason[];
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
