/** Delivers what waits for one destination: at least once, in order per case, a few cases at a time. */
import type { LogEntry } from '../options.ts';
import { Busy } from '../store/store.ts';
import type { StoredDelivery } from '../store/records.ts';
import type { Store, Transaction } from '../store/store.ts';
import { LONGEST_MS, backoffMs } from './backoff.ts';
import type { Destination } from './destination.ts';
import { toFeedEvent } from './feed.ts';

/** Cases that are on their way to a destination at the same time. */
const AT_ONCE = 8;

/** After this long an attempt counts as failed, so that a call that never ends cannot hold up its case for ever. */
const LEASE_MS = 60_000;

/** How much longer nobody else is given it, so that what became of it can be noted. */
const NOTE_MS = 30_000;

/** How long attempts under way may take once the receiver is closing. */
const LAST_DELIVERIES_MS = 5000;

/** When to try again to note a delivery while another program holds the database. */
const NOTE_AGAIN_MS = 1000;

/** Runs `work` after so many milliseconds; calling the answer calls it off. */
export type Timer = (work: () => void, ms: number) => () => void;

/** What pumps share. */
export interface PumpRoom {
  store: Store;
  now: () => Date;
  timer: Timer;
  /** From 0 up to 1. */
  random: () => number;
  log: (entry: LogEntry) => void;
}

export class Pump {
  readonly #name: string;
  readonly #destination: Destination;
  readonly #room: PumpRoom;
  readonly #underWay = new Map<number, Promise<void>>();
  readonly #leases = new Set<AbortController>();
  #isStopped = false;
  #isWanted = false;
  #looking: Promise<void> | null = null;
  #callOff = () => {};

  constructor(name: string, destination: Destination, room: PumpRoom) {
    this.#name = name;
    this.#destination = destination;
    this.#room = room;
  }

  /** Starts whatever is due and has room, and comes back by itself for what is due later. */
  run(): void {
    this.#isWanted = true;
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null;
    });
  }

  /** Looks into the outbox until nobody has asked to since. */
  async #look(): Promise<void> {
    while (this.#isWanted) {
      this.#isWanted = false;
      this.#callOff();
      const { store } = this.#room;
      if (this.#isStopped || store.failure() !== null) return;
      try {
        await this.#startDue();
      } catch (error) {
        this.#lookAgain(error);
      }
    }
  }

  async #startDue(): Promise<void> {
    const { store, now, timer } = this.#room;
    const nowMs = now().getTime();
    const free = AT_ONCE - this.#underWay.size;
    const due = free === 0 ? [] : await store.outbox.claim(this.#name, nowMs, LEASE_MS + NOTE_MS, free);
    for (const delivery of due) this.#underWay.set(delivery.event.sequence, this.#carry(delivery));
    const next = await store.outbox.lookAgainAt(this.#name, nowMs);
    if (next === null) return;
    // A clock that was set far back would make this longer than a timer can count.
    const ms = Math.min(Math.max(0, next - now().getTime()), LONGEST_MS);
    this.#callOff = timer(() => this.run(), ms);
  }

  /** The database cannot be asked right now; what waits stays where it is. */
  #lookAgain(error: unknown): void {
    const { timer, log } = this.#room;
    log({ level: 'warn', event: 'outbox-unreadable', destination: this.#name, error: nameOf(error) });
    this.#callOff = timer(() => this.run(), NOTE_AGAIN_MS);
  }

  /** Starts nothing more; resolves when what is under way has ended or was called off, and that is noted. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#callOff();
    const callOff = this.#room.timer(() => {
      for (const lease of this.#leases) lease.abort(new DOMException('The receiver stops', 'AbortError'));
    }, LAST_DELIVERIES_MS);
    await this.#looking;
    await Promise.all(this.#underWay.values());
    callOff();
  }

  async #carry(delivery: StoredDelivery): Promise<void> {
    await this.#attempt(delivery);
    this.#underWay.delete(delivery.event.sequence);
    this.run();
  }

  async #attempt(delivery: StoredDelivery): Promise<void> {
    const { now, random, log } = this.#room;
    const error = await this.#deliver(delivery);
    const atMs = now().getTime();
    if (error === null) {
      await this.#note(({ outbox }) => outbox.delivered(delivery, atMs));
      return;
    }
    const attempts = delivery.attempts + 1;
    const { sequence } = delivery.event;
    log({ level: 'warn', event: 'delivery-failed', destination: this.#name, sequence, attempts, error });
    const dueMs = atMs + backoffMs(attempts, random);
    await this.#note(({ outbox }) => outbox.postpone(delivery, dueMs, error));
  }

  /** `null` where the destination took it, else the name of what went wrong. */
  async #deliver({ event }: StoredDelivery): Promise<string | null> {
    const lease = new AbortController();
    const { signal } = lease;
    const ended = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
    const give = async () => this.#destination(toFeedEvent(event), signal);
    this.#leases.add(lease);
    const callOff = this.#room.timer(
      () => lease.abort(new DOMException('No answer in time', 'TimeoutError')),
      LEASE_MS,
    );
    try {
      await Promise.race([give(), ended]);
      return null;
    } catch (error) {
      return nameOf(error);
    } finally {
      callOff();
      this.#leases.delete(lease);
    }
  }

  async #note(work: (transaction: Transaction) => void): Promise<void> {
    const { store, timer, log } = this.#room;
    try {
      await store.write('handover', {}, work);
    } catch (error) {
      if (error instanceof Busy && !this.#isStopped) {
        await new Promise<void>((resolve) => timer(resolve, NOTE_AGAIN_MS));
        await this.#note(work);
        return;
      }
      // What cannot be noted would be delivered over and over; the next start tries it again.
      this.#isStopped = true;
      log({ level: 'error', event: 'handover-stopped', destination: this.#name, error: nameOf(error) });
    }
  }
}

/** Names of errors are chosen by programmers; anything that does not look like one could hold anything. */
function nameOf(error: unknown): string {
  return error instanceof Error && /^[A-Za-z]\w{0,63}$/.test(error.name) ? error.name : 'Error';
}
