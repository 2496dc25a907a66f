/**
 * Looks after promises: at the moment one is missed it is written down, where webhooks, mail and people see it. Several
 * receivers may watch the same database; the transaction decides which of them writes it down.
 */
import { Coalesced } from '../coalesced.ts';
import { LONGEST_MS } from '../handover/backoff.ts';
import type { Timer } from '../handover/pump.ts';
import type { LogEntry } from '../options.ts';
import type { StoredContact } from '../store/contacts.ts';
import type { Noter } from '../intake/write-down.ts';
import { noteIfMissed } from './promise.ts';

/** Promises that are noted together; what is left is due at once. */
const AT_ONCE = 64;

/** When to look again while the database cannot be asked or written. */
const LOOK_AGAIN_MS = 1000;

export interface OverdueRoom extends Noter {
  timer: Timer;
  log: (entry: LogEntry) => void;
}

export class OverdueWatch {
  readonly #room: OverdueRoom;
  readonly #looking = new Coalesced(() => this.#look());
  #isStopped = false;
  #callOff = () => {};

  constructor(room: OverdueRoom) {
    this.#room = room;
    this.wake();
  }

  /** Says that something new was promised. */
  wake(): void {
    this.#looking.ask();
  }

  /** Notes nothing more; resolves when what is under way has ended. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#callOff();
    await this.#looking.settled();
  }

  async #look(): Promise<void> {
    const { store, now, timer, log } = this.#room;
    this.#callOff();
    if (this.#isStopped || store.failure() !== null) return;
    let ms = LOOK_AGAIN_MS;
    try {
      const next = await this.#noteMissed();
      if (next === null) return;
      // A timer counts no further than some weeks, and the clock may be set in between.
      ms = Math.min(Math.max(0, next - now().getTime()), LONGEST_MS);
    } catch (error) {
      const name = error instanceof Error ? error.name : 'Error';
      log({ level: 'warn', event: 'promises-unreadable', error: name });
    }
    this.#callOff = timer(() => this.wake(), ms);
  }

  /** Answers with the moment to look again, if there is one. */
  async #noteMissed(): Promise<number | null> {
    const { store, now, handOver } = this.#room;
    const missed = await store.contacts.missed(now().getTime(), AT_ONCE);
    await Promise.all(missed.map((contact) => this.#note(contact)));
    if (missed.length > 0) handOver.wake();
    return store.contacts.lookAgainAt(now().getTime());
  }

  async #note({ site, id }: StoredContact): Promise<void> {
    const key = { site, id };
    await this.#room.store.write('contact', { events: [key], contacts: [key] }, (transaction) => {
      const [contact, submitted] = [transaction.contact(key), transaction.event(site, id)];
      if (contact && submitted) noteIfMissed(contact, submitted, this.#room, transaction);
    });
  }
}
