import { describe, expect, test } from 'vitest';
import { Random } from '../../test/exits/random.ts';
import { withheld } from './withheld.ts';
import type { Sum } from './withheld.ts';

const flat = (count: number): Sum => ({ total: 0, parts: Array.from({ length: count }, (_, at) => at + 1) });

test('nobody is told of fewer than five, and everybody of none and of five', () => {
  expect(withheld([0, 1, 4, 5, 100], [])).toEqual([false, true, true, false, false]);
});

describe('what is left is not enough to find the rest', () => {
  test.each<[what: string, cells: number[], hidden: number[]]>([
    ['a single small one takes the next smallest with it', [30, 20, 7, 3], [2, 3]],
    ['two that make fewer than five take a third', [30, 20, 6, 2, 2], [2, 3, 4]],
    ['two that make five or more are enough', [30, 22, 4, 4], [2, 3]],
    ['one that is everything takes the total', [3, 3, 0], [0, 1]],
    ['one beside nothing but zeros takes the total', [9, 4, 0, 5], [1, 3]],
    ['a total of four goes with its parts', [4, 3, 1], [0, 1, 2]],
    ['nothing small, nothing hidden', [30, 10, 20], []],
  ])('%s', (_, cells, hidden) => {
    const found = withheld(cells, [flat(cells.length - 1)]);
    expect(found.flatMap((isHidden, at) => (isHidden ? [at] : []))).toEqual(hidden);
  });
});

/** A total that splits into parts, which split again: the cells, and what adds up to what. */
function tree(random: Random): { cells: number[]; sums: Sum[] } {
  const cells = [0];
  const sums: Sum[] = [];
  const split = (total: number, depth: number) => {
    const parts: number[] = [];
    for (let count = random.between(1, 5); count > 0; count--) {
      parts.push(cells.push(0) - 1);
    }
    for (const part of parts) {
      if (depth > 0 && random.chance(50)) split(part, depth - 1);
      else cells[part] = random.below(random.chance(50) ? 6 : 40);
    }
    cells[total] = parts.reduce((sum, part) => sum + (cells[part] ?? 0), 0);
    sums.push({ total, parts });
  };
  split(0, 3);
  return { cells, sums };
}

/** Solves the sums for what is hidden, by elimination, and answers with the cells that can have one value only. */
function solvable(sums: Sum[], hidden: boolean[]): number[] {
  const unknown = hidden.flatMap((isHidden, cell) => (isHidden ? [cell] : []));
  const rows = sums.map(({ total, parts }) =>
    unknown.map((cell) => Number(cell === total) - Number(parts.includes(cell))),
  );
  const pivots: number[] = [];
  let at = 0;
  for (let column = 0; column < unknown.length; column++) {
    const pivot = rows.findIndex((row, index) => index >= at && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot === -1) continue;
    [rows[at], rows[pivot]] = [rows[pivot] ?? [], rows[at] ?? []];
    const scale = rows[at]?.[column] ?? 1;
    rows[at] = (rows[at] ?? []).map((cell) => cell / scale);
    rows.forEach((row, index) => {
      const factor = row[column] ?? 0;
      if (index !== at) rows[index] = row.map((cell, place) => cell - factor * (rows[at]?.[place] ?? 0));
    });
    pivots.push(column);
    at++;
  }
  return pivots.flatMap((column, index) => {
    const others = (rows[index] ?? []).filter((cell, place) => place !== column && Math.abs(cell) > 1e-9);
    return others.length === 0 ? [unknown[column] ?? -1] : [];
  });
}

test('in no tree of sums can a hidden count be worked out from those that are told', () => {
  const random = new Random(1);
  let hiding = 0;
  for (let round = 0; round < 3000; round++) {
    const { cells, sums } = tree(random);
    const hidden = withheld(cells, sums);
    cells.forEach((count, cell) => {
      if (count > 0 && count < 5) expect(hidden[cell]).toBe(true);
    });
    hiding += Number(hidden.includes(true) && hidden.includes(false));
    expect(solvable(sums, hidden), JSON.stringify({ cells, sums, hidden })).toEqual([]);
  }
  expect(hiding).toBeGreaterThan(1000);
});
