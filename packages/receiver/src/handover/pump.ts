/** Delivers what waits for one destination: at least once, in order per case, a few cases at a time. */
import { declarationTypes } from '@fairwell/schema';
import { Coalesced } from '../coalesced.ts';
import type { LogEntry } from '../options.ts';
import { Busy } from '../store/store.ts';
import type { OutboxNote, StoredDelivery } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Addressee } from './addressee.ts';
import { LONGEST_MS } from './backoff.ts';
import { toFeedEvent } from './feed.ts';

/** Cases that are on their way to a destination at the same time. */
const AT_ONCE = 8;

/** After this long an attempt counts as failed, so that a call that never ends cannot hold up its case for ever. */
const LEASE_MS = 60_000;

/** How much longer nobody else is given it, so that what became of it can be noted. */
const NOTE_MS = 30_000;

/** How long a delivery is one receiver's own. */
export const CLAIM_MS = LEASE_MS + NOTE_MS;

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
  readonly #addressee: Addressee;
  readonly #room: PumpRoom;
  /** By sequence: how often it had failed before, and when this attempt has ended and is noted. */
  readonly #underWay = new Map<number, { attempts: number; ended: Promise<void> }>();
  readonly #leases = new Set<AbortController>();
  readonly #looking = new Coalesced(() => this.#look());
  #isStopped = false;
  #isPaused = false;
  #callOff = () => {};

  constructor(addressee: Addressee, room: PumpRoom) {
    this.#addressee = addressee;
    this.#room = room;
  }

  /** Starts whatever is due and has room, and comes back by itself for what is due later. */
  run(): void {
    this.#looking.ask();
  }

  async #look(): Promise<void> {
    this.#callOff();
    if (this.#isStopped || this.#room.store.failure() !== null) return;
    try {
      await this.#startDue();
    } catch (error) {
      this.#lookAgain(error);
    }
  }

  async #startDue(): Promise<void> {
    const { store, now, timer } = this.#room;
    const { name } = this.#addressee;
    const nowMs = now().getTime();
    const free = AT_ONCE - this.#underWay.size;
    const due = free === 0 ? [] : await store.outbox.claim(name, nowMs, CLAIM_MS, free);
    if (due.length > 0) this.#isPaused = false;
    for (const delivery of due) this.#start(delivery);
    const next = await store.outbox.lookAgainAt(name, nowMs);
    if (next === null) return;
    // A clock that was set far back would make this longer than a timer can count.
    const ms = Math.min(Math.max(0, next - now().getTime()), LONGEST_MS);
    this.#callOff = timer(() => this.run(), ms);
  }

  #start(delivery: StoredDelivery): void {
    const { attempts, event } = delivery;
    const before = this.#underWay.get(event.sequence);
    // After a clock jumps ahead, a lease of our own seems to be over; the attempt under way is still the only one.
    if (before?.attempts === attempts) return;
    const ended = this.#carry(delivery, before?.ended);
    this.#underWay.set(event.sequence, { attempts, ended });
  }

  /** The database cannot be asked right now; what waits stays where it is. */
  #lookAgain(error: unknown): void {
    this.#log('warn', 'outbox-unreadable', { error: nameOf(error) });
    this.#callOff = this.#room.timer(() => this.run(), NOTE_AGAIN_MS);
  }

  /** Starts nothing more; resolves when what is under way has ended or was called off, and that is noted. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#callOff();
    const callOff = this.#room.timer(() => {
      for (const lease of this.#leases) lease.abort(new DOMException('The receiver stops', 'AbortError'));
    }, LAST_DELIVERIES_MS);
    await this.#looking.settled();
    await Promise.all([...this.#underWay.values()].map(({ ended }) => ended));
    callOff();
  }

  /** @param before the attempt that was noted, yet has not heard of it. */
  async #carry(delivery: StoredDelivery, before: Promise<void> | undefined): Promise<void> {
    await before;
    const failure = await this.#deliver(delivery);
    const atMs = this.#room.now().getTime();
    await this.#note(
      failure === null
        ? [{ is: 'delivered', delivery, atMs }]
        : this.#afterFailure(delivery, failure.error, atMs),
    );
    const { sequence } = delivery.event;
    if (this.#underWay.get(sequence)?.attempts === delivery.attempts) this.#underWay.delete(sequence);
    this.run();
  }

  /** `null` where the destination took it. */
  async #deliver({ event }: StoredDelivery): Promise<{ error: unknown } | null> {
    const lease = new AbortController();
    const { signal } = lease;
    const ended = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
    const give = async () => this.#addressee.give(toFeedEvent(event), signal);
    this.#leases.add(lease);
    const callOff = this.#room.timer(
      () => lease.abort(new DOMException('No answer in time', 'TimeoutError')),
      LEASE_MS,
    );
    try {
      await Promise.race([give(), ended]);
      return null;
    } catch (error) {
      return { error };
    } finally {
      callOff();
      this.#leases.delete(lease);
    }
  }

  #afterFailure(delivery: StoredDelivery, thrown: unknown, atMs: number): OutboxNote[] {
    const { sequence, type } = delivery.event;
    const attempts = delivery.attempts + 1;
    const error = nameOf(thrown);
    const isDeclaration = declarationTypes.some((known) => known === type);
    const { random } = this.#room;
    const next = this.#addressee.afterFailure({ error: thrown, attempts, isDeclaration, random });
    const details = { sequence, attempts, error };
    if (next.is === 'dead') {
      this.#log('error', 'delivery-dead', details);
      return [{ is: 'dead', delivery, atMs, error }];
    }
    this.#log('warn', 'delivery-failed', details);
    if (next.is === 'again') return [{ is: 'postponed', delivery, dueMs: atMs + next.inMs, error }];
    // Told once, although several attempts may be under way.
    if (!this.#isPaused) this.#log('error', 'destination-paused', { error });
    this.#isPaused = true;
    return [
      { is: 'postponed', delivery, dueMs: atMs, error },
      { is: 'paused', destination: this.#addressee.name, atMs, error },
    ];
  }

  async #note(notes: OutboxNote[]): Promise<void> {
    const { store, timer } = this.#room;
    try {
      await store.write('handover', {}, ({ outbox }) => notes.forEach((note) => outbox.note(note)));
    } catch (error) {
      if (error instanceof Busy && !this.#isStopped) {
        await new Promise<void>((resolve) => timer(resolve, NOTE_AGAIN_MS));
        await this.#note(notes);
        return;
      }
      // What cannot be noted would be delivered over and over; the next start tries it again.
      this.#isStopped = true;
      this.#log('error', 'handover-stopped', { error: nameOf(error) });
    }
  }

  #log(level: LogEntry['level'], event: string, details: Record<string, unknown>): void {
    this.#room.log({ level, event, destination: this.#addressee.name, ...details });
  }
}

/** Names of errors are chosen by programmers; anything that does not look like one could hold anything. */
function nameOf(error: unknown): string {
  return error instanceof Error && /^[A-Za-z]\w{0,63}$/.test(error.name) ? error.name : 'Error';
}
