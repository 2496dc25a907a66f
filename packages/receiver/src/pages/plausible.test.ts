import { Contract } from '@fairwell/schema';
import { expect, test } from 'vitest';
import { isPlausible } from './plausible.ts';

const now = new Date('2026-11-22T09:00:00Z');
const contract = (change: object) =>
  Contract.parse({ jurisdiction: 'NL', subject: 'periodical', concluded: '2025-09-01', ...change });

test.each([
  {},
  { concluded: '1900-01-01' },
  { concluded: '2046-12-31T23:00:00+01:00', term: 'P20Y' },
  { term: 'P240M', renewal: { into: 'fixed', term: 'P3M' }, notice: 'P6W', interval: 'P14D' },
  { informedOfWithdrawal: true },
])('%j is', (change) => {
  expect(isPlausible(contract(change), now)).toBe(true);
});

const money = { amount: 1, currency: 'EUR' };

test.each([
  { concluded: '1899-12-31' },
  { concluded: '2047-01-01' },
  { concluded: '9999-12-31T00:00:00Z' },
  { start: '9999-01-01' },
  { delivered: '0001-01-01' },
  { informedOfWithdrawal: '9999-01-01' },
  { trial: { until: '9999-01-01' } },
  { paid: { from: '2026-01-01', until: '9999-01-01', amount: money } },
  { paid: { from: '0001-01-01', until: '2026-01-01', amount: money } },
  { term: 'P21Y' },
  { term: 'P241M' },
  { notice: 'P9999D' },
  { interval: 'P20Y1M' },
  { renewal: { into: 'fixed', term: 'P999Y' } },
])('%j is not', (change) => {
  expect(isPlausible(contract(change), now)).toBe(false);
});
