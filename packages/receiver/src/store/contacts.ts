/** Questions and complaints as they are kept: where each stands. What was said is in the events, and nowhere else. */
import type { ContactKind, ContactState, Mode } from '@fairwell/schema';
import type { EventKey, StoredEvent } from './records.ts';

/** Its key is that of the message it came in with. */
export interface StoredContact extends EventKey {
  mode: Mode;
  kind: ContactKind;
  state: ContactState;
  /** The promise: for the answer that is waited for, or for the one that was given. */
  answerByMs: number;
  /** When it was noted that this promise was missed. */
  overdueMs: number | null;
  /** Id of the event that holds the newest answer. */
  answerId: string | null;
  receivedMs: number;
  /** Codes from the broadest to the narrowest, with `/` between them; '' where there are none. */
  topic: string;
  /** What was promised at first. */
  promisedMs: number;
  /** When the first answer was given. */
  answeredMs: number | null;
}

/** Everything that was said. */
export interface Conversation {
  contact: StoredContact;
  submitted: StoredEvent;
  /** Answers, what the subscriber said of them, and missed promises; oldest first. */
  turns: StoredEvent[];
}

/** What waits for an answer. */
export interface WaitingContacts {
  mode: Mode;
  site: string | null;
  /** Only what was promised for this moment or an earlier one. */
  promisedBy: number | null;
}

/** Reads of what is committed. */
export interface ContactStore {
  /** Without a site only where no two sites share the id. */
  read(id: string, site?: string): Promise<Conversation | null>;
  /** What was promised for the earliest moment first. */
  waiting(wanted: WaitingContacts, limit: number): Promise<Conversation[]>;
  countWaiting(wanted: WaitingContacts): Promise<number>;
  /** Promises that were missed by `nowMs` without anybody noting it, the earliest first. */
  missed(nowMs: number, limit: number): Promise<StoredContact[]>;
  /** When to look for missed promises again if nothing else happens, or `null` for never. */
  lookAgainAt(nowMs: number): Promise<number | null>;
}
