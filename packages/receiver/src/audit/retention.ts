/** How long what kind of message is kept, and what ends that: every day, a little at a time. */
import { addDuration } from '@fairwell/rights';
import {
  Duration,
  causeEventTypes,
  contactEventTypes,
  insightEventTypes,
  messageTypes,
} from '@fairwell/schema';
import type { MessageType } from '@fairwell/schema';
import * as z from 'zod';
import type { Timer } from '../handover/pump.ts';
import type { LogEntry } from '../options.ts';
import type { EventType } from '../store/records.ts';
import { AT_ONCE, eraseRecords } from './erase.ts';
import type { Eraser } from './erase.ts';

/** From the day a message came in; `null` keeps for ever. */
export type Retention = Record<MessageType, Duration | null>;

/**
 * What nobody set. Seven years is how long Dutch law lets businesses keep their books (art. 2:10 and 3:15i BW), and longer
 * than claims from a subscription live. Answers are counted for as long as they are kept; steps are of use for a season.
 */
const DEFAULT: Retention = {
  'cancellation.requested': 'P7Y',
  'cancellation.undone': 'P7Y',
  'withdrawal.requested': 'P7Y',
  'contact.submitted': 'P7Y',
  'preferences.changed': 'P7Y',
  'survey.answered': 'P2Y',
  'flow.step': 'P90D',
};

/** What may be set. */
export const RetentionSetting = z.partialRecord(z.enum(messageTypes), Duration.nullable());
export type RetentionSetting = z.infer<typeof RetentionSetting>;

/** With what was not set filled in. */
export const retentionFrom = (setting: RetentionSetting): Retention => ({ ...DEFAULT, ...setting });

/** A notice repeats the address of a survey for whoever writes to people; as long as it is remembered what was handed over. */
const NOTICES = 'P30D';

const DAY_MS = 86_400_000;

/**
 * A clock that is further ahead than this of when it was last believed, or of the newest record at a start, is more likely
 * to be wrong than so much time to have passed. What is erased for a wrong clock is lost; what waits is not.
 */
const MOST_AHEAD_MS = 366 * DAY_MS;

/** After so many days in which it was said every day that the clock is doubted, and nobody set it, it is believed. */
const DAYS_OF_DOUBT = 7;

export interface RetentionRoom extends Eraser {
  retention: Retention;
  /** How long it is kept who of the team read what; `null` for ever. */
  readsKept: Duration | null;
  /** Names of the destinations that have to be told before something goes. */
  destinations: string[];
  timer: Timer;
  log: (entry: LogEntry) => void;
}

export class RetentionWatch {
  readonly #room: RetentionRoom;
  #callOff = () => {};
  #working: Promise<void>;
  #isStopped = false;
  /** When the clock was last believed; `null` at the start. What came in since may have been dated by a wrong one. */
  #believedMs: number | null = null;
  #doubts = 0;

  constructor(room: RetentionRoom) {
    this.#room = room;
    this.#working = this.#work();
  }

  /** Ends after what is being erased right now. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#callOff();
    await this.#working;
    this.#callOff();
  }

  async #work(): Promise<void> {
    const { timer, log, store } = this.#room;
    try {
      if (await this.#isClockDoubtful()) log({ level: 'warn', event: 'retention-waits' });
      else {
        const erased = await this.#endAll();
        await this.#forgetTeam();
        if (erased > 0) {
          await store.audit.scrub();
          log({ level: 'info', event: 'erased-by-age', records: erased });
        }
      }
    } catch (error) {
      log({ level: 'warn', event: 'retention-failed', error: error instanceof Error ? error.name : 'Error' });
    }
    if (this.#isStopped) return;
    this.#callOff = timer(() => {
      this.#working = this.#work();
    }, DAY_MS);
  }

  async #isClockDoubtful(): Promise<boolean> {
    const { store, now } = this.#room;
    const nowMs = now().getTime();
    const before = this.#believedMs ?? (await store.audit.head())?.receivedMs ?? nowMs;
    const isAhead = nowMs - before > MOST_AHEAD_MS;
    this.#believedMs = isAhead ? before : nowMs;
    this.#doubts = isAhead ? this.#doubts + 1 : 0;
    return isAhead && this.#doubts <= DAYS_OF_DOUBT;
  }

  /** @returns how many records were emptied. */
  async #endAll(): Promise<number> {
    const { retention } = this.#room;
    let erased = 0;
    for (const type of messageTypes) erased += await this.#end(type, retention[type]);
    // What was said about a question goes as the question does.
    for (const type of contactEventTypes) erased += await this.#end(type, retention['contact.submitted']);
    // What was told of answers goes as they do.
    for (const type of insightEventTypes) erased += await this.#end(type, retention['survey.answered']);
    for (const type of causeEventTypes) erased += await this.#end(type, retention['survey.answered']);
    erased += await this.#end('cause.notice', NOTICES);
    return erased;
  }

  /** Who read what long ago, and whoever has stopped without logging out. */
  async #forgetTeam(): Promise<void> {
    const { readsKept, store, now } = this.#room;
    await store.logins.forgetEnded(now().getTime());
    if (readsKept !== null) await store.dataReads.forget(this.#before(readsKept));
  }

  /** The day, in milliseconds, before which everything has been kept that long. */
  #before(kept: Duration): number {
    return Date.parse(addDuration(this.#room.now().toISOString().slice(0, 10), kept, -1));
  }

  async #end(type: EventType, kept: Duration | null): Promise<number> {
    const { destinations, store } = this.#room;
    if (kept === null) return 0;
    const before = this.#before(kept);
    let erased = 0;
    for (;;) {
      if (this.#isStopped) return erased;
      const some = await store.audit.outlived({ type, before, destinations, limit: AT_ONCE });
      if (some.length === 0) return erased;
      await eraseRecords(some, 'retention', this.#room);
      erased += some.length;
    }
  }
}
