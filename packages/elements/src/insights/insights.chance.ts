/**
 * What chance does not explain: since when a reason is given more often, and in which group. Both compare two parts of
 * people by their likelihood ratio (G), which says how much better "two different rates" explains what was counted than
 * "the same rate in both".
 */

/**
 * Where many places are searched the largest G is large by chance too. In trials with six reasons that never change, on 12 to 30
 * bars of 5 to 200 people, one page in a hundred came to this.
 */
export const TOO_MUCH_FOR_CHANCE = 13.5;
/** Fewer answers than this on either side say nothing. */
const FEWEST = 20;

export interface Part {
  /** How many gave the reason. */
  gave: number;
  /** Out of how many. */
  of: number;
}

const rate = ({ gave, of }: Part): number => (of === 0 ? 0 : gave / of);
const sumOf = (parts: readonly Part[]): Part => ({
  gave: parts.reduce((sum, { gave }) => sum + gave, 0),
  of: parts.reduce((sum, { of }) => sum + of, 0),
});

/** Twice the logarithm of the likelihood of these counts at this rate, but for what is the same at every rate. */
function fit({ gave, of }: Part, at: number): number {
  const term = (count: number, chance: number) => (count === 0 ? 0 : count * Math.log(chance));
  return 2 * (term(gave, at) + term(of - gave, 1 - at));
}

/** G of two parts: 0 where their rates are the same. */
export function difference(one: Part, other: Part): number {
  if (one.of < FEWEST || other.of < FEWEST) return 0;
  const same = rate(sumOf([one, other]));
  return fit(one, rate(one)) + fit(other, rate(other)) - fit(one, same) - fit(other, same);
}

/** From which of the parts on the reason is given more often, if chance does not explain it. */
export interface Turn {
  at: number;
  before: number;
  after: number;
  size: number;
}

/** @param parts one after the other in time. */
export function turnIn(parts: readonly Part[]): Turn | null {
  let found: Turn | null = null;
  for (let at = 1; at < parts.length; at++) {
    const [before, after] = [sumOf(parts.slice(0, at)), sumOf(parts.slice(at))];
    const size = difference(before, after);
    if (rate(after) > rate(before) && size > (found?.size ?? TOO_MUCH_FOR_CHANCE)) {
      found = { at, before: rate(before), after: rate(after), size };
    }
  }
  return found;
}

/** The rest of the whole. */
export const others = (whole: Part, part: Part): Part => ({
  gave: whole.gave - part.gave,
  of: whole.of - part.of,
});
