import { expect, test } from 'vitest';
import { below, hasBelow, standing } from './insights.tree.ts';

const nodes = [
  ['price'],
  ['price', 'too_expensive'],
  ['price', 'too_expensive', 'rise'],
  ['price', 'no_money'],
  ['price_rise'],
].map((path) => ({ path }));
const paths = (found: { path: string[] }[]) => found.map(({ path }) => path.join('/'));

test('one step below, and where nothing is below the reason itself', () => {
  expect(paths(below(nodes, []))).toEqual(['price', 'price_rise']);
  expect(paths(below(nodes, ['price']))).toEqual(['price/too_expensive', 'price/no_money']);
  expect(paths(below(nodes, ['price', 'no_money']))).toEqual(['price/no_money']);
  expect(below(nodes, ['nobody_said_this'])).toEqual([]);
  expect([hasBelow(nodes, ['price']), hasBelow(nodes, ['price_rise'])]).toEqual([true, false]);
});

test('an older link, with a code alone, finds its place', () => {
  expect(standing(nodes, 'no_money')).toEqual(['price', 'no_money']);
  expect(standing(nodes, 'price/too_expensive')).toEqual(['price', 'too_expensive']);
  expect(standing(nodes, 'nobody_said_this')).toEqual(['nobody_said_this']);
  expect(standing(nodes, '')).toEqual([]);
});
