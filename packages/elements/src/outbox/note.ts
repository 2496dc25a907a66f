/**
 * A note of an entry in localStorage: written before the next line of code runs, while IndexedDB takes its time. It is
 * what is left of a page that closes within a few milliseconds, and the second rung where IndexedDB is missing, hangs or
 * is full. Each entry has a key of its own, so that two tabs never write over each other.
 */
import { canonicalize } from '@fairwell/schema/fingerprint';
import { readRecord } from '../shared/record.ts';
import type { Entry } from './entry.ts';

export class Notes {
  readonly #prefix: string;

  constructor(name: string) {
    this.#prefix = `${name}:`;
  }

  /** @returns whether the note is written. */
  write(entry: Entry): boolean {
    try {
      localStorage.setItem(this.#prefix + entry.id, canonicalize(entry));
      return true;
    } catch {
      return false;
    }
  }

  has(id: string): boolean {
    return this.#keys().includes(this.#prefix + id);
  }

  /** Everything that is noted, whatever it looks like. */
  all(): unknown[] {
    return this.#keys().map((key) => readRecord(localStorage.getItem(key) ?? ''));
  }

  delete(id: string): void {
    if (this.has(id)) localStorage.removeItem(this.#prefix + id);
  }

  #keys(): string[] {
    try {
      return Object.keys(localStorage).filter((key) => key.startsWith(this.#prefix));
    } catch {
      return [];
    }
  }
}
