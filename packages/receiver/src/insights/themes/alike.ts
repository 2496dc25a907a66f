/**
 * Comments that say nearly the same in nearly the same words. Each joins the first comment that at least {@link ALIKE} of all the
 * words of both are common to (Jaccard); where there is none, others may join it. What can be alike is found by its rarest
 * words alone, which misses nothing (prefix filtering: Bayardo, Ma and Srikant, *Scaling up all pairs similarity search*,
 * 2007): here those that came up last.
 */

/** Common words ÷ all words of both. */
export const ALIKE = 0.6;

/** Whoever writes the same rare word in a hundred thousand other ways costs no more than this. */
const MOST_LOOKED_AT = 200;

export class Alike {
  /** Of each group, the words of its first comment: ascending numbers. */
  readonly #first: number[][] = [];
  /** Groups by the rare words of their first comments. */
  readonly #byWord = new Map<number, number[]>();

  /**
   * @param words numbers of words, each once, ascending; words that came up later have higher numbers.
   * @returns the group it is in.
   */
  groupOf(words: number[]): number {
    const rare = words.slice(-prefixLength(words.length));
    let [best, bestLikeness] = [-1, 0];
    for (const word of rare) {
      for (const group of this.#byWord.get(word)?.slice(-MOST_LOOKED_AT) ?? []) {
        const likeness = likenessOf(words, this.#first[group] ?? []);
        if (likeness < ALIKE || likeness < bestLikeness) continue;
        if (likeness > bestLikeness || group < best) [best, bestLikeness] = [group, likeness];
      }
    }
    if (best !== -1) return best;
    const group = this.#first.push(words) - 1;
    for (const word of rare) {
      const groups = this.#byWord.get(word);
      if (groups) groups.push(group);
      else this.#byWord.set(word, [group]);
    }
    return group;
  }
}

/** Two sets of which so many words are common have at least one in common among so many of the rarest. */
const prefixLength = (count: number) => count - Math.ceil(ALIKE * count - 1e-9) + 1;

/** Both ascending. */
export function likenessOf(a: readonly number[], b: readonly number[]): number {
  // Of sets of very different size not enough can be common.
  if (Math.min(a.length, b.length) < ALIKE * Math.max(a.length, b.length)) return 0;
  let [common, i, j] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return common / (a.length + b.length - common);
}
