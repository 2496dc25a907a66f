/** Causes and whoever asked to hear of them, as they are kept: all of it is in the events, and nowhere else. */
import type { Mode } from '@fairwell/schema';
import type { EventKey, StoredEvent } from './records.ts';

/** Whose records. */
export interface CausesWanted {
  mode: Mode;
  /** `null` for every site. */
  site: string | null;
}

/** Surveys that asked to hear when something is mended. */
export interface AskersWanted extends CausesWanted {
  /** Codes with `/` between them: that reason, and everything below it. */
  path: string;
  /** Only records with a smaller number. */
  before: number;
}

/** A record with its number, which tells what came first. */
export interface Numbered extends EventKey {
  sequence: number;
}

/** A notice that a destination has not taken. */
export interface UntakenNotice {
  destination: string;
  notice: StoredEvent;
  isDead: boolean;
}

/** Reads of what is committed. Erased records are not among it. */
export interface CauseStore {
  /** What was said of causes, oldest first. */
  marks(wanted: CausesWanted): Promise<StoredEvent[]>;
  /** Those after this number, oldest first. */
  askers(wanted: AskersWanted, after: number, limit: number): Promise<StoredEvent[]>;
  /** Surveys whose wish to hear was taken back, with the number of the record that says so. */
  stopped(mode: Mode): Promise<{ survey: StoredEvent; sequence: number }[]>;
  /** Those of these records that exist; erased ones as well. */
  numbersOf(keys: EventKey[]): Promise<Numbered[]>;
  /** How many notices were written of this cause; `after` is the number of the record that it was mended. */
  countNotices(cause: string, mode: Mode, after: number): Promise<number>;
  untaken(mode: Mode): Promise<UntakenNotice[]>;
}
