import { expect, test } from 'vitest';
import { loadHolidays } from './index.ts';

test.each([
  ['NL', undefined, '2027-04-27', true],
  ['NL', undefined, '2027-05-17', true],
  ['NL', undefined, '2027-05-18', false],
  ['DE', undefined, '2026-10-03', true],
  ['DE', undefined, '2027-01-06', false],
  ['DE', 'BW', '2027-01-06', true],
  ['ZZ', undefined, '2026-12-25', false],
  ['constructor', undefined, '2026-12-25', false],
])('%s, region %s: %s is a holiday: %s', async (jurisdiction, region, day, is) => {
  expect((await loadHolidays(jurisdiction, region))(day)).toBe(is);
});
