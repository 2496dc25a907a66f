import { expect, test } from 'vitest';
import { promisedRefund } from './promised-refund.ts';

const paid = { from: '2026-09-01', until: '2027-08-31', amount: { amount: 12_000, currency: 'EUR' } };
const share = { share: 'unused-days', within: 'P14D' } as const;

test.each([
  ['2026-12-22', 252, 8285, '2027-01-05'],
  ['2027-08-30', 1, 33, '2027-09-13'],
  // All of it was used, or none.
  ['2027-08-31', 0, 0, '2027-09-14'],
  ['2027-09-30', 0, 0, '2027-10-14'],
  ['2026-08-31', 365, 12_000, '2026-09-14'],
  ['2026-01-01', 365, 12_000, '2026-01-15'],
])('after %s %i of 365 days are left, worth %i cents by %s', (lastDay, days, amount, by) => {
  expect(promisedRefund(share, paid, lastDay)).toEqual({
    amount: { amount, currency: 'EUR' },
    by,
    share: { days, total: 365 },
  });
});

test('nothing is invented where nothing was promised, or a fact is missing or makes no sense', () => {
  expect(promisedRefund(undefined, paid, '2026-12-22')).toBeUndefined();
  expect(promisedRefund('none', paid, '2026-12-22')).toBeUndefined();
  expect(promisedRefund(share, undefined, '2026-12-22')).toBeUndefined();
  expect(promisedRefund(share, paid, null)).toBeUndefined();
  expect(promisedRefund(share, { ...paid, until: '2026-08-31' }, '2026-12-22')).toBeUndefined();
  expect(promisedRefund(share, { ...paid, until: 'soon' }, 'soon')).toBeUndefined();
  expect(promisedRefund({ ...share, within: 'P9000Y' }, paid, '2026-12-22')).toBeUndefined();
  expect(promisedRefund({ amount: { amount: 1.5, currency: 'EUR' } }, paid, null)).toBeUndefined();
  expect(promisedRefund({ amount: 'all of it' } as never, paid, null)).toBeUndefined();
});

test('a sum the site names itself is that sum', () => {
  const named = { amount: { amount: 500, currency: 'EUR' }, by: '2027-01-31' };
  expect(promisedRefund(named, undefined, null)).toEqual(named);
});
