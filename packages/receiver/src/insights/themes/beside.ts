/** How many people wrote each word beside a phrase. */
import { Tally } from './tally.ts';

type Side = 'before' | 'behind';

export class Beside {
  readonly #size: number;
  /** By word, first those before and then those behind. */
  readonly #tally: Tally;

  /** @param size how many words there are. */
  constructor(size: number) {
    this.#size = size;
    this.#tally = new Tally(2 * size);
  }

  /** @param word 0, where a sentence ends, is no word. What one person wrote comes together. */
  count(side: Side, word: number, person: number): void {
    if (word !== 0) this.#tally.count(side === 'before' ? word : this.#size + word, person);
  }

  /** The word that most people wrote there, the earlier of two alike. Counts from nothing after that. */
  most(): { side: Side; word: number; people: number } {
    const { word, people } = this.#tally.most();
    return { side: word < this.#size ? 'before' : 'behind', word: word % this.#size, people };
  }
}
