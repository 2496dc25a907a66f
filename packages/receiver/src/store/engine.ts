/** What a kind of database has to be able to do. Everything else about storing is the same for all of them. */
import type {
  ContractName,
  EventKey,
  Head,
  HeldContract,
  MailNote,
  NewDeliveries,
  OutboxNote,
  StoredCase,
  StoredEvent,
  StoredKey,
  StoredSurvey,
} from './records.ts';
import type { AuditNote, AuditStore } from './audit.ts';
import type { StoredContact } from './contacts.ts';
import type { DataReadStore } from './data-reads.ts';
import type { LoginStore } from './logins.ts';
import type { Reads } from './store.ts';

/** What is looked up for a batch, each only once. */
export interface Lookups {
  events: { site: string; id: string }[];
  contracts: ContractName[];
  cases: string[];
  contacts: EventKey[];
}

/** What was found, as it is committed. */
export interface Found {
  /** The newest record of the database. */
  last: Head | null;
  events: StoredEvent[];
  /** The newest answer of each is among the events. */
  contacts: StoredContact[];
  /** Of those, and of the contracts. */
  contracts: HeldContract[];
  cases: StoredCase[];
  /** The kinds of names each of these cases is held under. */
  kinds: { caseId: string; kind: string }[];
  /** The oldest declarations of each of these cases that were not taken back, oldest first: {@link MOST_STANDING} of each type. */
  standing: StoredEvent[];
  /** Names of the signing keys that were revoked. */
  revoked: string[];
}

/** What a batch wrote, in the order in which a database can take it. */
export interface Changes {
  cases: StoredCase[];
  events: StoredEvent[];
  contacts: StoredContact[];
  surveys: StoredSurvey[];
  /** Cases whose names lead to them no longer. */
  released: string[];
  held: HeldContract[];
  deliveries: NewDeliveries[];
  audit: AuditNote[];
  notes: OutboxNote[];
  mails: MailNote[];
}

/** How many may share one commit; more would make the first one wait too long. */
export const MOST_PER_COMMIT = 64;

/** Everybody in a batch may take one declaration back, and somebody may ask for the one after and pass one over. */
export const MOST_STANDING = MOST_PER_COMMIT + 2;

/** The database refused what a batch wrote, and keeps nothing of it. What did not cause it may be tried again. */
export class Rejected extends Error {
  override name = 'Rejected';
}

export interface Engine extends Reads {
  /**
   * One transaction: looks up, lets `decide` say what to write, and resolves once that is on disk. `decide` may be asked
   * again where another writer was faster.
   *
   * @throws {Busy} where nothing is acknowledged and trying again is safe.
   * @throws {Rejected} where a rule of the database was broken.
   * @throws {unknown} where nobody knows what is on disk.
   */
  transact(lookups: Lookups, decide: (found: Found) => Changes): Promise<void>;
  addKey(key: StoredKey): Promise<void>;
  audit: AuditStore;
  logins: LoginStore;
  dataReads: DataReadStore;
  close(): Promise<void>;
}
