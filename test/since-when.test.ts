/** What the page says of since when, against what was planted in a made-up year. */
import { expect, test } from 'vitest';
import { turnIn } from '../packages/elements/src/insights/insights.chance.ts';
import { groups } from '../packages/receiver/test/exits/expected.ts';
import { makeYear } from '../packages/receiver/test/exits/year.ts';

const asked = { from: '2026-01-01', to: '2026-10-31' };

/** Month by month: who gave a reason, and how many of them this one. */
function months(seed: number, code: string) {
  const byMonth = groups(makeYear({ seed, contracts: 1000 }), asked, 'time');
  return [...byMonth]
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))
    .map(([name, answers]) => {
      const withReason = answers.filter(({ reasons }) => reasons.length > 0);
      const gave = withReason.filter(({ reasons }) => reasons.some(({ path }) => path.includes(code)));
      return { name, gave: gave.length, of: withReason.length };
    });
}

test.each([1, 2, 3, 4, 5])('the price rise of 1 March is found in March (year %i)', (seed) => {
  const parts = months(seed, 'price_rise');
  const turn = turnIn(parts);
  expect(parts[turn?.at ?? 0]?.name).toBe('2026-03-01');
});

test.each([1, 2, 3, 4, 5])('nothing is found where nothing was planted (year %i)', (seed) => {
  expect(turnIn(months(seed, 'wet'))).toBeNull();
});
