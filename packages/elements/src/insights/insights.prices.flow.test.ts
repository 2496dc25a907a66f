import type { Group, Outcomes, PlanPrice } from '@fairwell/schema';
import { expect, test } from 'vitest';
import { lostFor, lostIn, perMonth, usablePrices } from './insights.prices.ts';
import type { Costs } from './insights.views.ts';

const price = (plan: string, amount: number, per: PlanPrice['per'], currency = 'EUR'): PlanPrice => ({
  plan,
  price: { amount, currency },
  per,
});

test.each([
  ['month', 1200, 1200],
  ['year', 12_000, 1000],
  ['quarter', 3000, 1000],
  ['week', 700, 3043.75],
] as const)('paid by the %s', (per, amount, inAMonth) => {
  expect(perMonth(price('Weekblad', amount, per))).toBeCloseTo(inAMonth, 2);
});

test('what cannot be added up is left out', () => {
  const [euros, pounds] = [price('Weekblad', 995, 'month'), price('Weekly', 900, 'month', 'GBP')];
  const broken = { plan: 'Digitaal', price: { amount: '9' } } as never;
  expect(usablePrices({ prices: [broken, euros, pounds] })).toEqual([euros]);
  expect(usablePrices({})).toEqual([]);
});

const group = (name: string | null, answers: number | null): Group => ({
  name,
  answers,
  withReason: answers,
  reasons: [{ path: ['price'], answers, share: null }],
});
const costs: Costs = {
  plans: [
    { plan: 'Weekblad', outcomes: { canceled: 3, ended: 1 } as Outcomes },
    { plan: 'Digitaal', outcomes: { canceled: null, ended: null } as Outcomes },
  ],
  reasons: {
    groups: [group('Weekblad', 2), group('Gratis', 4), group(null, 9), group('Digitaal', null)],
  } as Costs['reasons'],
};
const prices = [price('Weekblad', 1000, 'month'), price('Digitaal', 500, 'month')];

test('counts whoever leaves or is gone, of plans with a price, and nothing that is not told', () => {
  expect(lostIn(costs, prices)).toEqual({ value: 4000, people: 4 });
  expect(lostFor(costs, ['price'], prices)).toEqual({ value: 2000, people: 2 });
  expect(lostFor(costs, ['other'], prices)).toEqual({ value: 0, people: 0 });
});
