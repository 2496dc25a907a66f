/**
 * One message on its way: sent, kept on the device meanwhile, tried again, and let go only on proof.
 * Peek, send, verify, delete: in this order and no other.
 */
import { canonicalize, fingerprint } from '@fairwell/schema/fingerprint';
import { advise } from '../shared/advise.ts';
import { delayBefore, LONGEST } from './backoff.ts';
import type { DeliveryState, Entry } from './entry.ts';
import { type Answer, post } from './send.ts';
import { settle, type Settled } from './settle.ts';
import type { Store } from './store.ts';
import type { Random } from './uuid.ts';

/** Everything a delivery may touch outside itself. */
export interface Doors {
  fetch: typeof fetch;
  /** Milliseconds since 1970. */
  now: () => number;
  random: Random;
  /** Undefined where the browser offers no storage at all. */
  store: Store | undefined;
  /** Undefined on insecure origins. */
  locks: LockManager | undefined;
  /** Speaks to the other pages of this site; undefined where the browser has none. */
  channel?: BroadcastChannel | undefined;
}

/** What one page tells the others: it is done with an entry, or the person is asked before it is sent. */
export type News = { id: string } & ({ answer: Answer } | { gone: true } | { aside: true });

/** Storage may take this long before the page says that the message is kept on the page only. */
const STORAGE_PATIENCE = 500;
/** After this long nothing is sent without asking: people change their minds, and find other ways. */
const STALE_AFTER = 72 * 3600 * 1000;

/** After as many attempts whoever builds the page should look. */
const TELL_AFTER = 3;

export class Delivery {
  readonly #doors: Doors;
  readonly #entry: Entry;
  readonly #listeners = new Set<(state: DeliveryState) => void>();
  readonly #fingerprint: Promise<string | undefined>;
  #state: DeliveryState;
  #kept: boolean;
  #keeping: Promise<void> = Promise.resolve();
  #busy = false;
  #unwanted = false;
  /** Until it is known what came of the last attempt. */
  #attempt: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The receiver asked for quiet until then; waking up does not override it. */
  #quietUntil = 0;

  /** @param kept - Whether the entry came from the device. */
  constructor(doors: Doors, entry: Entry, kept: boolean) {
    this.#doors = doors;
    this.#entry = entry;
    this.#kept = kept;
    this.#fingerprint = fingerprint(entry.message).catch(() => undefined);
    this.#state = { type: 'sending', attempt: entry.attempt + 1 };
  }

  get id(): string {
    return this.#entry.id;
  }

  get entry(): Readonly<Entry> {
    return this.#entry;
  }

  get state(): DeliveryState {
    return this.#state;
  }

  /** Calls back on every change from now on. Returns a function that ends it. */
  subscribe(listener: (state: DeliveryState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Sends a new message at once and keeps it on the device in parallel; neither waits for the other. */
  begin(): void {
    this.#attempt = this.#settle(this.#post());
    this.#keep();
    // Held until it is known what came of it, so that no other tab sends the entry or forgets it meanwhile.
    void this.#locked(async () => this.#attempt).catch(() => undefined);
  }

  /** Takes up an entry that was found on the device. */
  resume(): void {
    const { problem, nextAt } = this.#entry;
    if (problem) this.#publish({ type: 'attention', problem });
    else if (!this.#askFirst()) this.#wait(nextAt - this.#doors.now());
  }

  /** Tries now, because the network or the page came back. */
  wake(): void {
    if (this.#state.type === 'waiting' && this.#doors.now() >= this.#quietUntil) void this.#retry();
  }

  /** Tries now, because the person asked for it. Also answers *yes* to the question whether to send at all. */
  retry(): void {
    if (this.isOver) return;
    this.#entry.queuedAt = this.#doors.now();
    delete this.#entry.problem;
    void this.#retry();
  }

  /** From now on asks before it sends, on every page: the person found another way. Resolves when that is kept, or soon. */
  setAside(): Promise<void> {
    this.#tell({ id: this.id, aside: true });
    return this.#askLater();
  }

  /** Forgets the message, unless it is proved while it is being sent. It may have arrived all the same. */
  async discard(): Promise<void> {
    this.#unwanted = true;
    const forget = async (isOurs: boolean): Promise<boolean> => {
      if (isOurs) {
        // Over already, but where there are no locks.
        await this.#attempt;
        if (!this.isOver) {
          this.#publish({ type: 'gone' });
          this.#tell({ id: this.id, gone: true });
        }
        await this.#delete();
      }
      return isOurs;
    };
    if ((await this.#locked(forget)) || this.isOver) return;
    // A page is sending it at this moment, and what comes of that decides.
    this.#publish({ type: 'sending', attempt: this.#entry.attempt });
    await this.#locked(forget, false);
  }

  /** Another page is done with it. What the answer it got proves, this page judges for itself. */
  async hear(news: News): Promise<void> {
    if ('answer' in news) this.#conclude(await this.#judge(news.answer));
    else if (this.isOver) return;
    else if ('aside' in news) await this.#askLater();
    else if ('gone' in news) await this.discard();
  }

  /** Whether nothing more is to be done: received, sent, or no longer wanted. */
  get isOver(): boolean {
    return /^(received|sent|gone)/.test(this.#state.type);
  }

  async #retry(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#busy || this.#askFirst()) return;
    this.#busy = true;
    const isTried = await this.#locked(async (isOurs) => {
      if (isOurs && (await this.#wasTaken())) this.#publish({ type: 'gone' });
      if (isOurs && !this.isOver && !this.#unwanted) await (this.#attempt = this.#settle(this.#post()));
      return isOurs;
    }).finally(() => (this.#busy = false));
    if (!isTried) this.#wait(delayBefore(1, this.#doors.random));
  }

  /** Starts an attempt. Everything up to the request itself happens before this first waits. */
  #post(): Promise<Answer | undefined> {
    const entry = this.#entry;
    entry.attempt += 1;
    this.#publish({ type: 'sending', attempt: entry.attempt });
    const sentAt = new Date(this.#doors.now()).toISOString();
    // The canonical form is written by our own hand: a toJSON that a page put on a prototype cannot change it.
    const body = canonicalize({ ...entry.message, sentAt, attempt: entry.attempt });
    return post(this.#doors.fetch, entry.endpoint, body);
  }

  async #settle(arriving: Promise<Answer | undefined>): Promise<void> {
    this.#busy = true;
    const answer = await arriving;
    const settled = await this.#judge(answer);
    this.#busy = false;
    if (this.#conclude(settled) && answer) this.#tell({ id: this.id, answer });
    // A device that hangs holds nothing up.
    if (this.isOver) return void this.#delete();
    switch (settled.type) {
      case 'refused':
        this.#entry.problem = settled.problem;
        this.#keep();
        this.#publish({ type: 'attention', problem: settled.problem });
        return;
      case 'retry': {
        if (this.#entry.attempt === TELL_AFTER) advise((say) => say.unheard(this.#entry.endpoint, answer));
        const delay = delayBefore(this.#entry.attempt, this.#doors.random, settled.retryAfter);
        this.#entry.nextAt = this.#doors.now() + delay;
        this.#quietUntil = settled.retryAfter === undefined ? 0 : this.#entry.nextAt;
        // The first shelf may still be at work; the words on the page should not change twice in a blink.
        if (!this.#kept) await inTime(this.#keeping);
        if (this.#kept) this.#keep();
        this.#wait(delay);
      }
    }
  }

  async #judge(answer: Answer | undefined): Promise<Settled> {
    const { id, acknowledgement: level, keys } = this.#entry;
    const sent = { id, level, keys, fingerprint: await this.#fingerprint };
    return settle(answer, sent, this.#doors.now()).catch((): Settled => ({ type: 'retry' }));
  }

  /** A proof wins over everything, also over what nobody wanted any more. @returns whether there is one. */
  #conclude(settled: Settled): boolean {
    const isProof = settled.type === 'received' || settled.type === 'sent';
    if (isProof) this.#publish(settled);
    return isProof;
  }

  #wait(delay: number): void {
    // Another page may have been done with it meanwhile.
    if (this.isOver || this.#unwanted) return;
    const { attempt } = this.#entry;
    // A clock that was set differently must not put the next attempt years away.
    const soon = Math.min(Math.max(delay, 0), LONGEST);
    this.#timer = setTimeout(() => void this.#retry(), soon);
    const nextAt = this.#doors.now() + soon;
    this.#publish({ type: 'waiting', keptOn: this.#kept ? 'device' : 'page', attempt, nextAt });
  }

  #askFirst(): boolean {
    const { queuedAt, message } = this.#entry;
    if (Math.abs(this.#doors.now() - queuedAt) <= STALE_AFTER) return false;
    this.#publish({ type: 'unsent', since: Date.parse(message.occurredAt) || queuedAt });
    return true;
  }

  #askLater(): Promise<void> {
    this.#entry.queuedAt = 0;
    this.#keep();
    return inTime(this.#keeping);
  }

  #keep(): void {
    this.#keeping = this.#put().catch(() => undefined);
  }

  async #put(): Promise<void> {
    if (!this.#doors.store) return;
    if (this.#kept) return void (await this.#doors.store.update({ ...this.#entry }));
    await this.#doors.store.put({ ...this.#entry });
    const wasKept = this.#kept;
    this.#kept = true;
    if (!wasKept && this.#state.type === 'waiting') this.#publish({ ...this.#state, keptOn: 'device' });
  }

  /** Whether another page took it off the shelf. A shelf that fails or hangs says nothing, and holds nothing up. */
  async #wasTaken(): Promise<boolean> {
    if (!this.#kept) return false;
    return (await inTime(this.#doors.store?.update({ ...this.#entry }).catch(() => true))) === false;
  }

  #tell(news: News): void {
    this.#doors.channel?.postMessage(news);
  }

  async #delete(): Promise<void> {
    // Not before the writing is done, or it would come back.
    await this.#keeping;
    await this.#doors.store?.delete(this.#entry.id).catch(() => undefined);
  }

  /** Runs the work under this entry's lock. Where locks are missing it runs all the same: a duplicate is harmless. */
  async #locked<T>(work: (isOurs: boolean) => Promise<T>, ifAvailable = true): Promise<T> {
    let started: Promise<T> | undefined;
    const run = (lock: Lock | null): Promise<T> => (started = work(lock !== null));
    return (
      this.#doors.locks
        ?.request(`fairwell-${this.#entry.id}`, { ifAvailable }, run)
        .catch(() => started ?? work(true)) ?? work(true)
    );
  }

  /** Nothing that comes later can take a proof away. */
  #publish(state: DeliveryState): void {
    if (this.#state.type === 'received') return;
    if (state.type !== 'waiting') clearTimeout(this.#timer);
    this.#state = state;
    for (const listener of this.#listeners) {
      try {
        listener(state);
      } catch (error) {
        // Whoever listens badly is told, and changes nothing about what happened.
        reportError(error);
      }
    }
  }
}

/** What a device is asked. Where it does not answer in time, nothing is held up by it. */
function inTime<T>(asked: Promise<T> | undefined): Promise<T | void> {
  return Promise.race([asked, new Promise<void>((resolve) => setTimeout(resolve, STORAGE_PATIENCE))]);
}
