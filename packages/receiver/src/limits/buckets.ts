/**
 * How often somebody may do something: each has a bucket that fills up by itself, and whoever finds it empty has to wait.
 * Nothing of who they are is kept but a hash, in memory, with a key that is thrown away every day.
 */
import { hash, randomBytes } from 'node:crypto';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Senders that are remembered. Beyond that the one that was not seen for longest is forgotten, and may begin anew. */
const MOST = 50_000;

interface Bucket {
  left: number;
  atMs: number;
}

export class Buckets {
  readonly #clock: () => number;
  /** In the order in which they were last seen. */
  readonly #buckets = new Map<string, Bucket>();
  #key = randomBytes(32).toString('base64');
  #keyMs: number;

  /** @param clock milliseconds that never run backwards. */
  constructor(clock: () => number) {
    this.#clock = clock;
    this.#keyMs = clock();
  }

  /**
   * Takes one.
   *
   * @param perMinute how fast the bucket fills, and how much it holds.
   * @returns 0, or in how many seconds there will be another one.
   */
  take(who: string, perMinute: number): number {
    const nowMs = this.#clock();
    this.#changeKey(nowMs);
    const name = hash('sha256', `${this.#key} ${who}`, 'base64url');
    const before = this.#buckets.get(name) ?? { left: perMinute, atMs: nowMs };
    const left = Math.min(perMinute, before.left + ((nowMs - before.atMs) / MINUTE_MS) * perMinute);
    const isEmpty = left < 1;
    this.#buckets.delete(name);
    this.#buckets.set(name, { left: isEmpty ? left : left - 1, atMs: nowMs });
    if (this.#buckets.size > MOST) this.#forgetOldest();
    return isEmpty ? Math.ceil(((1 - left) * MINUTE_MS) / perMinute / 1000) : 0;
  }

  /** How many are remembered. */
  get size(): number {
    return this.#buckets.size;
  }

  #changeKey(nowMs: number): void {
    if (nowMs - this.#keyMs < DAY_MS) return;
    this.#key = randomBytes(32).toString('base64');
    this.#keyMs = nowMs;
    this.#buckets.clear();
  }

  #forgetOldest(): void {
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}
