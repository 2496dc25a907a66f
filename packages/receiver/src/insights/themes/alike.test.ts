import { expect, test } from 'vitest';
import { Random } from '../../../test/exits/random.ts';
import { ALIKE, Alike, likenessOf } from './alike.ts';

/** Every group is looked at, one by one: the first of the most alike. */
function slowly(all: number[][]): number[] {
  const firsts: number[][] = [];
  return all.map((words) => {
    const set = new Set(words);
    const likeness = firsts.map((first) => {
      const common = first.filter((word) => set.has(word)).length;
      return common / (first.length + words.length - common);
    });
    const most = Math.max(...likeness, 0);
    return most >= ALIKE ? likeness.indexOf(most) : firsts.push(words) - 1;
  });
}

test.each([1, 2, 3, 4, 5, 6])('finds what is alike as if it had looked at everything (%i)', (seed) => {
  const random = new Random(seed);
  const all = Array.from({ length: 300 }, () => {
    const words = Array.from({ length: 1 + random.below(9) }, () => 1 + Math.floor(14 * random.next() ** 2));
    return [...new Set(words)].toSorted((a, b) => a - b);
  });
  const alike = new Alike();
  const found = all.map((words) => alike.groupOf(words));
  expect(found).toEqual(slowly(all));
  expect(new Set(found).size).toBeLessThan(200);
  expect(new Set(found).size).toBeGreaterThan(20);
});

test.each([
  [[1, 2], [1, 2], 1],
  [[1, 2], [1, 2, 3], 2 / 3],
  [[1, 2, 3, 4], [3, 4, 5, 6], 0],
  [[1], [2], 0],
])('%j and %j', (a, b, likeness) => {
  expect(likenessOf(a, b)).toBe(likeness);
});
