/** Delivers what waits for one destination: at least once, in order per case, a few cases at a time. */
import type { LogEntry } from '../options.ts';
import { Busy } from '../store/store.ts';
import type { Store, StoredDelivery } from '../store/store.ts';
import { LONGEST_MS, backoffMs } from './backoff.ts';
import type { Destination } from './destination.ts';
import { toFeedEvent } from './feed.ts';

/** Cases that are on their way to a destination at the same time. */
const AT_ONCE = 8;

/** After this long an attempt counts as failed, so that a call that never ends cannot hold up its case for ever. */
const LEASE_MS = 60_000;

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

/**
 * Who is on the way to whom is known to this process only, and only one process uses a folder: a crash releases
 * everything, and the next start delivers again whatever was not noted as delivered.
 */
export class Pump {
  readonly #name: string;
  readonly #destination: Destination;
  readonly #room: PumpRoom;
  readonly #underWay = new Map<number, Promise<void>>();
  readonly #leases = new Set<AbortController>();
  #isStopped = false;
  #callOff = () => {};

  constructor(name: string, destination: Destination, room: PumpRoom) {
    this.#name = name;
    this.#destination = destination;
    this.#room = room;
  }

  /** Starts whatever is due and has room, and comes back by itself for what is due later. */
  run(): void {
    const { store, now, timer } = this.#room;
    this.#callOff();
    if (this.#isStopped || store.failure() !== null) return;
    const nowMs = now().getTime();
    const due = store.outbox.due(this.#name, nowMs, AT_ONCE);
    for (const delivery of due) {
      const { sequence } = delivery.event;
      if (this.#underWay.size < AT_ONCE && !this.#underWay.has(sequence)) {
        this.#underWay.set(sequence, this.#carry(delivery));
      }
    }
    const next = store.outbox.nextDue(this.#name, nowMs);
    // A clock that was set far back would make this longer than a timer can count.
    if (next !== null) this.#callOff = timer(() => this.run(), Math.min(next - nowMs, LONGEST_MS));
  }

  /** Starts nothing more; resolves when what is under way has ended or was called off, and that is noted. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#callOff();
    const callOff = this.#room.timer(() => {
      for (const lease of this.#leases) lease.abort(new DOMException('The receiver stops', 'AbortError'));
    }, LAST_DELIVERIES_MS);
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

  async #note(work: Parameters<Store['write']>[1]): Promise<void> {
    const { store, timer, log } = this.#room;
    try {
      await store.write('handover', work);
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
