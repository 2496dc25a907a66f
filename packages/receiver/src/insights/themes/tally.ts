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
    this.#take((word, people) => people >= least && enough.add(word));
    return enough;
  }

  /** The word that most people used, the earlier of two alike; 0 where nobody used any. Counts from nothing after that. */
  most(): { word: number; people: number } {
    const best = { word: 0, people: 0 };
    this.#take((word, people) => people > best.people && Object.assign(best, { word, people }));
    return best;
  }

  #take(look: (word: number, people: number) => void): void {
    for (const word of this.#used) {
      look(word, this.#people[word] ?? 0);
      this.#people[word] = 0;
      this.#last[word] = NOBODY;
    }
    this.#used = [];
  }
}
