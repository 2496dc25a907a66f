/** How many people wrote each word beside a phrase: counted in arrays, because it is done a million times for one answer. */

const NOBODY = -(2 ** 31);

type Side = 'before' | 'behind';

export class Beside {
  readonly #size: number;
  /** By word, first those before and then those behind. */
  readonly #people: Int32Array;
  readonly #last: Int32Array;
  /** Where anything was counted, in the order of the first time. */
  #counted: number[] = [];

  /** @param size how many words there are. */
  constructor(size: number) {
    this.#size = size;
    this.#people = new Int32Array(2 * size);
    this.#last = new Int32Array(2 * size).fill(NOBODY);
  }

  /** @param word 0, where a sentence ends, is no word. What one person wrote comes together. */
  count(side: Side, word: number, person: number): void {
    if (word === 0) return;
    const at = side === 'before' ? word : this.#size + word;
    if (this.#last[at] === person) return;
    this.#last[at] = person;
    const people = this.#people[at] ?? 0;
    if (people === 0) this.#counted.push(at);
    this.#people[at] = people + 1;
  }

  /** The word that most people wrote there, the earlier of two alike. Counts from nothing after that. */
  most(): { side: Side; word: number; people: number } {
    let [best, people] = [0, 0];
    for (const at of this.#counted) {
      const count = this.#people[at] ?? 0;
      if (count > people) [best, people] = [at, count];
      this.#people[at] = 0;
      this.#last[at] = NOBODY;
    }
    this.#counted = [];
    const side = best < this.#size ? 'before' : 'behind';
    return { side, word: best % this.#size, people };
  }
}
