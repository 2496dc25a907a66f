/** Where options stood on the screen, and how often they were given there: what stands first is chosen more often. */
import { LEAST_SHOWN } from '@fairwell/schema';
import type { Answers } from './answers.ts';

/** A third of a list. */
export interface Third {
  /** How often the option stood in it. */
  shown: number;
  /** How often it was given then. */
  given: number;
}

const THIRDS = 3;

export class Places {
  readonly #answers: Answers;
  /** Three counts for each number of a code. */
  readonly #shown: number[] = [];
  readonly #given: number[] = [];

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** @param given the codes that the answer gives, and those above them. */
  add(row: number, given: readonly number[]): void {
    const begin = this.#answers.at.options[row] ?? 0;
    const count = this.#answers.endOfOptions(row) - begin;
    for (let place = 0; place < count; place++) {
      const code = this.#answers.shown.at.code[begin + place] ?? 0;
      const at = code * THIRDS + Math.floor((place * THIRDS) / count);
      this.#shown[at] = (this.#shown[at] ?? 0) + 1;
      if (given.includes(code)) this.#given[at] = (this.#given[at] ?? 0) + 1;
    }
  }

  thirdsOf(code: number): Third[] {
    return Array.from({ length: THIRDS }, (_, third) => ({
      shown: this.#shown[code * THIRDS + third] ?? 0,
      given: this.#given[code * THIRDS + third] ?? 0,
    }));
  }
}

/** The mean of the rates in the three thirds, each as heavy as the others; `null` where one of them says too little. */
export function correctedRate(thirds: readonly Third[]): number | null {
  if (thirds.length === 0 || thirds.some(({ shown }) => shown < LEAST_SHOWN)) return null;
  return thirds.reduce((sum, { shown, given }) => sum + given / shown, 0) / thirds.length;
}
