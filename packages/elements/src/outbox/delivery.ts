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

/** What one page tells the others when it is done with an entry. */
export type News = { id: string; answer: Answer } | { id: string; gone: true };

/** Storage may take this long before the page says that the message is kept on the page only. */
const STORAGE_PATIENCE = 500;
/** After this long nothing is sent without asking: people change their minds, and find other ways. */
const STALE_AFTER = 72 * 3600 * 1000;

/** After as many attempts whoever builds the page should look. */
const TELL_AFTER = 3;

const OVER = new Set<DeliveryState['type']>(['received', 'sent', 'gone']);

export class Delivery {
  readonly #doors: Doors;
  readonly #entry: Entry;
  readonly #listeners = new Set<(state: DeliveryState) => void>();
  readonly #fingerprint: Promise<string | undefined>;
  #state: DeliveryState;
  #kept: boolean;
  #keeping: Promise<void> = Promise.resolve();
  #busy = false;
  #discarded = false;
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
    const answer = this.#post();
    this.#keep();
    // Held while sending, so that no other tab picks the entry up from the shelf meanwhile.
    void this.#locked(() => answer).catch(() => undefined);
    void this.#settle(answer);
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

  /** Forgets the message without sending it again. It may have arrived all the same. */
  async discard(): Promise<void> {
    this.#discarded = true;
    clearTimeout(this.#timer);
    this.#listeners.clear();
    this.#tell({ id: this.id, gone: true });
    await this.#delete();
  }

  /** Another page is done with it. What the answer it got proves, this page judges for itself. */
  async hear(news: News): Promise<void> {
    const settled = 'answer' in news ? await this.#judge(news.answer) : undefined;
    if (this.isOver) return;
    if (settled) this.#conclude(settled);
    else if ('gone' in news) this.#publish({ type: 'gone' });
  }

  /** Whether nothing more is to be done: received, sent, or no longer wanted. */
  get isOver(): boolean {
    return this.#discarded || OVER.has(this.#state.type);
  }

  async #retry(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#busy || this.#askFirst()) return;
    this.#busy = true;
    try {
      const answer = await this.#locked(async (isOurs) => {
        if (!isOurs) return undefined;
        if ((await this.#wasTaken()) && !this.isOver) this.#publish({ type: 'gone' });
        return this.isOver ? undefined : { was: await this.#post() };
      });
      this.#busy = false;
      if (this.isOver) return;
      if (answer) await this.#settle(Promise.resolve(answer.was));
      else this.#wait(delayBefore(1, this.#doors.random));
    } finally {
      this.#busy = false;
    }
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
    if (this.isOver) return this.#delete();
    if (this.#conclude(settled)) {
      if (answer) this.#tell({ id: this.id, answer });
      return this.#delete();
    }
    switch (settled.type) {
      case 'refused':
        this.#entry.problem = settled.problem;
        this.#keep();
        this.#publish({ type: 'attention', problem: settled.problem });
        return;
      case 'retry': {
        if (this.#entry.attempt === TELL_AFTER) advise((say) => say.unheard(this.#entry.endpoint));
        const delay = delayBefore(this.#entry.attempt, this.#doors.random, settled.retryAfter);
        this.#entry.nextAt = this.#doors.now() + delay;
        this.#quietUntil = settled.retryAfter === undefined ? 0 : this.#entry.nextAt;
        // The first shelf may still be at work; the words on the page should not change twice in a blink.
        if (!this.#kept) await Promise.race([this.#keeping, pause(STORAGE_PATIENCE)]);
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

  /** @returns whether nothing more is to be done. */
  #conclude(settled: Settled): boolean {
    if (settled.type === 'received') {
      this.#publish({ type: 'received', how: settled.how, acknowledgement: settled.acknowledgement });
    } else if (settled.type === 'sent') {
      this.#publish({ type: 'sent', at: this.#doors.now() });
    }
    return this.isOver;
  }

  #wait(delay: number): void {
    // Another page may have been done with it meanwhile.
    if (this.isOver) return;
    const { attempt } = this.#entry;
    // A clock that was set differently must not put the next attempt years away.
    const soon = Math.min(Math.max(delay, 0), LONGEST);
    this.#timer = setTimeout(() => void this.#retry(), soon);
    const nextAt = this.#doors.now() + soon;
    this.#publish({ type: 'waiting', keptOn: this.#kept ? 'device' : 'page', attempt, nextAt });
  }

  #askFirst(): boolean {
    const since = this.#entry.queuedAt;
    if (Math.abs(this.#doors.now() - since) <= STALE_AFTER) return false;
    this.#publish({ type: 'unsent', since });
    return true;
  }

  #keep(): void {
    this.#keeping = this.#put().catch(() => undefined);
  }

  async #put(): Promise<void> {
    if (!this.#doors.store) return;
    if (this.#kept) return void (await this.#doors.store.update({ ...this.#entry }));
    await this.#doors.store.put({ ...this.#entry });
    const late = !this.#kept && this.#state.type === 'waiting';
    this.#kept = true;
    if (late && this.#state.type === 'waiting') this.#publish({ ...this.#state, keptOn: 'device' });
  }

  /** Whether another page took it off the shelf. A shelf that fails or hangs says nothing, and holds nothing up. */
  async #wasTaken(): Promise<boolean> {
    if (!this.#kept) return false;
    const isThere = this.#doors.store?.update({ ...this.#entry }).catch(() => true);
    return (await Promise.race([isThere, pause(STORAGE_PATIENCE)])) === false;
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
  async #locked<T>(work: (isOurs: boolean) => Promise<T>): Promise<T> {
    const { locks } = this.#doors;
    if (!locks) return work(true);
    let started: Promise<T> | undefined;
    const run = (lock: Lock | null): Promise<T> => (started = work(lock !== null));
    try {
      return (await locks.request(`fairwell-${this.#entry.id}`, { ifAvailable: true }, run)) as T;
    } catch (error) {
      if (started) throw error;
      return work(true);
    }
  }

  #publish(state: DeliveryState): void {
    if (state.type === 'attention' || OVER.has(state.type)) clearTimeout(this.#timer);
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

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
