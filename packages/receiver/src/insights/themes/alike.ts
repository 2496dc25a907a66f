/**
 * Comments that say nearly the same in nearly the same words. Each joins the first comment that at least {@link ALIKE} of all the
 * words of both are common to (Jaccard); where there is none, others may join it. What can be alike is found by its rarest
 * words alone, which misses nothing (prefix filtering: Bayardo, Ma and Srikant, *Scaling up all pairs similarity search*,
 * 2007): here those that came up last.
 */

/** Common words ÷ all words of both. */
export const ALIKE = 0.6;

/** Whoever writes the same words in a hundred thousand other ways costs no more than this; the newest are looked at. */
const MOST_LOOKED_AT = 64;

/** More words than any comment is read for. */
const SIZES = 1024;

export class Alike {
  /** Of each group, the words of its first comment: ascending numbers. */
  readonly #first: number[][] = [];
  /** Groups by a rare word of their first comments and how many words those have. */
  readonly #byWord = new Map<number, number[]>();
  /** Groups by all words of their first comments. */
  readonly #exactly = new Map<string, number>();

  /**
   * @param words numbers of words, each once, ascending; words that came up later have higher numbers.
   * @returns the group it is in.
   */
  groupOf(words: number[]): number {
    const key = words.join();
    const same = this.#exactly.get(key);
    if (same !== undefined) return same;
    const rare = words.slice(-prefixLength(words.length));
    let [best, bestLikeness] = [-1, 0];
    for (const group of this.#candidates(rare, words.length)) {
      const likeness = likenessOf(words, this.#first[group] ?? []);
      if (likeness < ALIKE || likeness < bestLikeness) continue;
      if (likeness > bestLikeness || group < best) [best, bestLikeness] = [group, likeness];
    }
    if (best !== -1) return best;
    const group = this.#first.push(words) - 1;
    this.#exactly.set(key, group);
    for (const word of rare) {
      const at = word * SIZES + words.length;
      const groups = this.#byWord.get(at);
      if (groups) groups.push(group);
      else this.#byWord.set(at, [group]);
    }
    return group;
  }

  /** How many groups there are; their numbers begin at 0. */
  get size(): number {
    return this.#first.length;
  }

  /** Groups with one of these words, those with the rarest and the newest first, of a size that could be alike. */
  #candidates(rare: number[], size: number): Set<number> {
    const found = new Set<number>();
    const [least, most] = [Math.ceil(ALIKE * size - 1e-9), Math.floor(size / ALIKE + 1e-9)];
    for (let index = rare.length - 1; index >= 0; index--) {
      for (let other = least; other <= most; other++) {
        const groups = this.#byWord.get((rare[index] ?? 0) * SIZES + other) ?? [];
        for (let at = groups.length - 1; at >= 0; at--) {
          if (found.add(groups[at] ?? 0).size === MOST_LOOKED_AT) return found;
        }
      }
    }
    return found;
  }
}

/** Two sets of which so many words are common have at least one in common among so many of the rarest. */
const prefixLength = (count: number) => count - Math.ceil(ALIKE * count - 1e-9) + 1;

/**
 * Of two sets, both ascending; 0 where it is less than {@link ALIKE}. Begins with the rarest words: those that are not alike
 * differ there, and little is read of them.
 */
export function likenessOf(a: readonly number[], b: readonly number[]): number {
  const all = a.length + b.length;
  const needed = Math.ceil((ALIKE * all) / (1 + ALIKE) - 1e-9);
  let [common, i, j] = [0, a.length - 1, b.length - 1];
  // What is left has to be enough.
  while (common + Math.min(i, j) + 1 >= needed && i >= 0 && j >= 0) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) common++;
    if (difference >= 0) i--;
    if (difference <= 0) j--;
  }
  return common < needed ? 0 : common / (all - common);
}
