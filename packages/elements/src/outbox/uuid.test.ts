import { expect, test } from 'vitest';
import { uuidv7 } from './uuid.ts';

const half = () => 0.5;

test('carries its moment, its version and its variant', () => {
  const id = uuidv7(Date.parse('2026-11-22T09:15:30.123Z'), half);
  expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(new Date(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toISOString()).toBe(
    '2026-11-22T09:15:30.123Z',
  );
});

test('a later one sorts later', () => {
  const moments = [0, 1, 255, 256, 65_536, 4_294_967_296, 1_795_338_930_123, 1_795_338_930_124];
  const ids = moments.map((moment) => uuidv7(moment, half));
  expect(ids.toSorted()).toEqual(ids);
});
