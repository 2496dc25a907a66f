/** What many measurements of the same thing come to. */

/** The one in the middle, or half-way between the two around it. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number): number => sorted[Math.trunc(index)] ?? 0;
  return (at((sorted.length - 1) / 2) + at(sorted.length / 2)) / 2;
};

const drawn = (values: readonly number[]): number[] =>
  values.map(() => values[Math.floor(Math.random() * values.length)] ?? 0);

/** Ratio of medians, with the interval that holds 95 of 100 resamplings. */
export function ratioOf(ours: readonly number[], against: readonly number[]) {
  const again = Array.from({ length: 2000 }, () => median(drawn(ours)) / median(drawn(against))).toSorted(
    (a, b) => a - b,
  );
  return { ratio: median(ours) / median(against), low: again[50] ?? 0, high: again[1949] ?? 0 };
}

/** In another order each time, so that nothing is always measured first. */
export const shuffled = <T>(values: readonly T[]): T[] =>
  values
    .map((value) => ({ value, at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);
