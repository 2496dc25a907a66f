/**
 * What the receiver asks of a database, in its own words.
 * Knows rows and transactions; refuses to know SQL, signatures or HTTP.
 */
import type {
  CaseOutcome,
  CaseState,
  CivilDate,
  DeclarationType,
  MessageType,
  Mode,
  Moment,
} from '@fairwell/schema';

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
  destinations: string[];
  sequence: number;
  /** What shares a line is delivered in order. */
  line: string;
  dueMs: number;
}

export interface OutboxWrites {
  add(deliveries: NewDeliveries): void;
  delivered(delivery: StoredDelivery, atMs: number): void;
  /** Counts a failed attempt. */
  postpone(delivery: StoredDelivery, dueMs: number, error: string): void;
}

/** Reads and writes inside one transaction. Synchronous, so that nothing can slip in between. */
export interface Transaction {
  /** The newest record, or `null` in an empty database. */
  last(): { sequence: number; receivedMs: number } | null;
  event(site: string, id: string): StoredEvent | null;
  addEvent(event: StoredEvent): void;
  addSurvey(survey: StoredSurvey): void;
  outbox: OutboxWrites;
  case(id: string): StoredCase | null;
  /** The open case that this contract name leads to. */
  openCase(site: string, mode: Mode, name: string): StoredCase | null;
  /** Whether an open case holds a contract name that starts with `prefix`. */
  isNamedBy(caseId: string, prefix: string): boolean;
  saveCase(record: StoredCase): void;
  /** Lets later declarations under these names join the case. Names that already lead elsewhere stay as they are. */
  holdContract(record: StoredCase, names: string[]): void;
  /** The next declaration about the same contract opens a new case. */
  releaseContract(caseId: string): void;
  /** The oldest declaration of this type in the case that was not taken back; `except` is passed over. */
  firstStanding(caseId: string, type: DeclarationType, except?: string): StoredEvent | null;
}

/**
 * What waits for the same commit, most important first: `declaration` is never shed,
 * the last lane is shed first. `handover` notes what became of a delivery.
 */
export const lanes = ['declaration', 'contact', 'handover', 'survey', 'step'] as const;
export type Lane = (typeof lanes)[number];

/** The queue of a lane is full; nothing was stored. Trying again is safe. */
export class Busy extends Error {
  override name = 'Busy';
}

/** The database could not be trusted to keep what it was given; the store takes nothing more. */
export class StorageFailed extends Error {
  override name = 'StorageFailed';
}

/** Which records are counted. Times are milliseconds since 1970; the first is included, the second is not. */
export interface Counted {
  mode: Mode;
  site: string | null;
  from: number;
  to: number;
}

export interface CommentsWanted extends Counted {
  reason: string | null;
  /** All of these must occur; already folded. */
  words: string[];
  /** Only records before this sequence. */
  before: number | null;
  limit: number;
}

export interface StoredComment {
  event: StoredEvent;
  text: string;
  plan: string | null;
  jurisdiction: string | null;
  reasons: StoredReason[];
}

/** A bar over time: from the first millisecond up to the second, which is not included. */
export type Span = [from: number, to: number];

/** Reads for the insights; they see committed records and never wait for the writer. */
export interface InsightsStore {
  /**
   * First cancellations of a case within each span; of those the undone ones and the ones with a survey answer.
   * Spans without any are left out.
   */
  cancellations(
    counted: Counted,
    spans: Span[],
  ): { span: number; received: number; undone: number; answered: number }[];
  surveys(counted: Counted): { received: number; withReason: number; withComment: number };
  /** Answers per reason within each span, oldest span first, with the wording that was shown last in it. */
  reasons(counted: Counted, spans: Span[]): (StoredReason & { span: number; answers: number })[];
  /** Newest first. */
  comments(wanted: CommentsWanted): StoredComment[];
}

/** Committed deliveries that were not taken yet. */
export interface OutboxReads {
  /** Those that nothing earlier in their line stands before, longest due first. */
  due(destination: string, nowMs: number, limit: number): StoredDelivery[];
  /** When the next one after `nowMs` is due, or `null`. */
  nextDue(destination: string, nowMs: number): number | null;
  /** Of every destination, oldest event first. */
  waiting(limit: number): StoredDelivery[];
  total(): number;
}

export interface Store {
  /**
   * Runs `work` in a transaction together with others and resolves after the commit is on disk.
   *
   * @throws {Busy} when the lane is full.
   * @throws {StorageFailed} when the commit failed, and for everything after that.
   */
  write<T>(lane: Lane, work: (transaction: Transaction) => T): Promise<T>;
  /** The record with this id; without a site only where no two sites share the id. */
  eventById(id: string, site?: string): StoredEvent | null;
  /** Whether a record of this type is about `event`. */
  isAbout(event: StoredEvent, type: MessageType): boolean;
  eventByReference(reference: string): StoredEvent | null;
  /** Records after `sequence`, oldest first. */
  eventsAfter(sequence: number, limit: number): StoredEvent[];
  case(id: string): StoredCase | null;
  /** Every key that ever signed, newest first. */
  keys(): StoredKey[];
  addKey(key: StoredKey): void;
  insights: InsightsStore;
  outbox: OutboxReads;
  /** Why the store takes nothing more, or `null` while it does. */
  failure(): Error | null;
  close(): Promise<void>;
}
