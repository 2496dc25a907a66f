/** How many people used each word: counted in arrays, because it is done a million times for one answer. */

const NOBODY = -(2 ** 31);

export class Tally {
  /** By word. */
  readonly #people: Int32Array;
  readonly #last: Int32Array;
  /** Words that anybody used, in the order of the first time. */
  #used: number[] = [];

  /** @param size how many words there are. */
  constructor(size: number) {
    this.#people = new Int32Array(size);
    this.#last = new Int32Array(size).fill(NOBODY);
  }

  /** @param word 0, where a sentence ends, is no word. What one person wrote comes together. */
  count(word: number, person: number): void {
    if (word === 0 || this.#last[word] === person) return;
    this.#last[word] = person;
    const people = this.#people[word] ?? 0;
    if (people === 0) this.#used.push(word);
    this.#people[word] = people + 1;
  }

  /** Words that so many people used. Counts from nothing after that. */
  usedBy(least: number): Set<number> {
    const enough = new Set<number>();
    for (const word of this.#used) {
      if ((this.#people[word] ?? 0) >= least) enough.add(word);
      this.#people[word] = 0;
      this.#last[word] = NOBODY;
    }
    this.#used = [];
    return enough;
  }
}
