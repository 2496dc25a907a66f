import { expect, test } from 'vitest';
import { loadLaw, mayOffer, resolveRights } from './index.ts';

const contract = {
  subject: 'digital-service',
  concluded: '2025-09-01',
  audience: 'consumer',
  channel: 'online',
} as const;
const pageIn = async (jurisdiction: string) =>
  resolveRights(await loadLaw(jurisdiction, 'en'), { ...contract, jurisdiction }, new Date('2026-11-22'))
    .page;

test.each<[string, string, boolean, boolean]>([
  ['NL', 'says nothing of offers', true, true],
  ['GB', 'is still to be explained', true, true],
  ['US-NY', 'says nothing of offers', true, true],
  ['US-CA', 'wants the button to cancel in sight of one', true, true],
  ['DE', 'wants the page bare', false, true],
  ['US-MN', 'wants permission first, which nobody asked', false, false],
])('the law of %s %s', async (jurisdiction, _, beside, after) => {
  const page = await pageIn(jurisdiction);
  expect([
    mayOffer(page, { at: 'review', isKeptInSight: true }),
    mayOffer(page, { at: 'review', isKeptInSight: false }),
    mayOffer(page, { at: 'received', isKeptInSight: false }),
  ]).toEqual([beside, false, after]);
});

test('where the law could not be read, nothing says that one may', () => {
  expect(mayOffer(undefined, { at: 'received', isKeptInSight: true })).toBe(false);
});
