/**
 * What the receiver asks of a database, in its own words.
 * Knows records and transactions; refuses to know SQL, signatures or HTTP.
 */
import type { DeclarationType } from '@fairwell/schema';
import type { CauseStore } from './causes.ts';
import type { ContactStore, StoredContact } from './contacts.ts';
import type { AuditNote, AuditStore } from './audit.ts';
import type { DataReadStore } from './data-reads.ts';
import type { InsightsStore } from './insights.ts';
import type { LoginStore } from './logins.ts';
import type {
  ContractName,
  DeadDelivery,
  EventKey,
  EventType,
  Head,
  MailNote,
  NewDeliveries,
  OutboxNote,
  OutboxState,
  StoredCase,
  StoredDelivery,
  StoredEvent,
  StoredKey,
  StoredSurvey,
} from './records.ts';

/** What a piece of work may look at. It is loaded before the work runs, for everybody who shares the commit at once. */
export interface Wanted {
  /** Each comes with its case. */
  events?: { site: string; id: string }[];
  /** Each comes with the open case it leads to. */
  contracts?: ContractName[];
  /** Ids. */
  cases?: string[];
  /** Each comes with its newest answer. */
  contacts?: EventKey[];
}

/**
 * Reads and writes inside one transaction, all in memory, so that a piece of work is plain code that nothing can slip
 * into. It sees what was wanted and what was written before it in the same commit.
 *
 * @throws {Error} from every read of something that was not wanted.
 */
export interface Transaction {
  /** The newest record, or `null` in an empty database. */
  last(): Head | null;
  event(site: string, id: string): StoredEvent | null;
  addEvent(event: StoredEvent): void;
  addSurvey(survey: StoredSurvey): void;
  outbox: OutboxWrites;
  noteAudit(note: AuditNote): void;
  noteMail(note: MailNote): void;
  case(id: string): StoredCase | null;
  /** The open case that this contract name leads to. */
  openCase(contract: ContractName): StoredCase | null;
  /** Whether an open case holds a contract name of this kind. */
  isNamedBy(caseId: string, kind: string): boolean;
  saveCase(record: StoredCase): void;
  /** Lets later declarations under these names join the case. Names that already lead elsewhere stay as they are. */
  holdContract(record: StoredCase, contracts: ContractName[]): void;
  contact(key: EventKey): StoredContact | null;
  /** Its event comes first. */
  saveContact(contact: StoredContact): void;
  /** The next declaration about the same contract opens a new case. */
  releaseContract(caseId: string): void;
  /** The oldest declaration of this type in the case that was not taken back; `except` is passed over. */
  firstStanding(caseId: string, type: DeclarationType, except?: string): StoredEvent | null;
  /** Declarations of this type in the case that were not taken back, oldest first; in a long case not the newest ones. */
  standing(caseId: string, type: DeclarationType): readonly StoredEvent[];
}

export interface OutboxWrites {
  add(deliveries: NewDeliveries): void;
  note(note: OutboxNote): void;
}

/**
 * What waits for the same commit, most important first: `declaration` is never shed,
 * the last lane is shed first. `handover` notes what became of a delivery.
 */
export const lanes = ['declaration', 'contact', 'handover', 'survey', 'step'] as const;
export type Lane = (typeof lanes)[number];

/** Nothing was acknowledged, because a queue is full or the database cannot be reached. Trying again is safe. */
export class Busy extends Error {
  override name = 'Busy';
}

/** The database could not be trusted to keep what it was given; the store takes nothing more. */
export class StorageFailed extends Error {
  override name = 'StorageFailed';
}

/** Committed deliveries that were not taken yet. Dead ones stand in nobody's way. */
export interface OutboxStore {
  /**
   * Takes deliveries that nothing earlier in their line stands before, longest due first; none while the destination is
   * paused. Nobody else is given them until what became of them is noted, `leaseMs` have passed, or the process that
   * claimed them is gone.
   */
  claim(destination: string, nowMs: number, leaseMs: number, limit: number): Promise<StoredDelivery[]>;
  /**
   * Of these events, those that no other receiver is delivering to this destination now, due or not. Nobody else is given
   * them until then.
   */
  claimThese(destination: string, events: EventKey[], nowMs: number, untilMs: number): Promise<EventKey[]>;
  /** Ends what {@link claimThese} began; the same moment says whose claim it was. */
  giveBack(destination: string, events: EventKey[], untilMs: number): Promise<void>;
  /** When to look again if nothing else happens: when the next one is due, or `null` for never. */
  lookAgainAt(destination: string, nowMs: number): Promise<number | null>;
  /** Of every destination, oldest event first. */
  waiting(limit: number): Promise<StoredDelivery[]>;
  /** Of every destination, oldest event first. */
  dead(limit: number): Promise<DeadDelivery[]>;
  /** How many deliveries to this destination are dead: those of one event, or all. Without a site, of whichever site. */
  countDead(destination: string, event: { site: string | null; id: string } | null): Promise<number>;
  /** By name. Counts everything that waits. */
  states(): Promise<OutboxState[]>;
  /** Only those that are paused, with the name of the error. */
  paused(): Promise<{ destination: string; error: string }[]>;
  /** Whether there is anything to forget that was settled before this moment. */
  isOlder(beforeMs: number): Promise<boolean>;
}

/** What is remembered of mails, as it is committed. */
export interface MailReads {
  /** When mails went to this mailbox, from `sinceMs` on. */
  sentSince(mailbox: string, sinceMs: number): Promise<number[]>;
  hasSent(event: EventKey): Promise<boolean>;
  /** What is held for this mailbox and was not sent, longest held first. */
  held(mailbox: string, limit: number): Promise<EventKey[]>;
}

/** Reads of what is committed. */
export interface Reads {
  /** The record with this id; without a site only where no two sites share the id. */
  eventById(id: string, site?: string): Promise<StoredEvent | null>;
  /** Whether a record of this type is about `event`. */
  isAbout(event: EventKey & Pick<StoredEvent, 'mode'>, type: EventType): Promise<boolean>;
  eventByReference(reference: string): Promise<StoredEvent | null>;
  /** Records after `sequence`, oldest first. */
  eventsAfter(sequence: number, limit: number): Promise<StoredEvent[]>;
  case(id: string): Promise<StoredCase | null>;
  /** Every key that ever signed, newest first. */
  keys(): Promise<StoredKey[]>;
  /** Whether the database answers. */
  isReachable(): Promise<boolean>;
  insights: InsightsStore;
  contacts: ContactStore;
  causes: CauseStore;
  outbox: OutboxStore;
  mails: MailReads;
}

export interface Store extends Reads {
  /**
   * Runs `work` in a transaction together with others and resolves after the commit is on disk.
   * The work may run more than once, each time from the start; only the last time counts.
   *
   * @throws {Busy} when the lane is full or the database cannot be reached.
   * @throws {StorageFailed} when the commit failed, and for everything after that.
   */
  write<T>(lane: Lane, wanted: Wanted, work: (transaction: Transaction) => T): Promise<T>;
  /** A key that is known already stays as it is, but for one thing: it can be revoked, once and for all. */
  addKey(key: StoredKey): Promise<void>;
  audit: AuditStore;
  logins: LoginStore;
  dataReads: DataReadStore;
  /** Why the store takes nothing more, or `null` while it does. */
  failure(): Error | null;
  close(): Promise<void>;
}
