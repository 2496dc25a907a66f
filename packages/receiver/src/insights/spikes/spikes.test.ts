/// <reference lib="esnext.temporal" />
import { describe, expect, test } from 'vitest';
import { Random } from '../../../test/exits/random.ts';
import { ZONE } from '../../../test/exits/truth.ts';
import type { Year } from '../../../test/exits/truth.ts';
import { PRICE_RISE, makeYear } from '../../../test/exits/year.ts';
import { incompleteBeta } from './beta.ts';
import { DAYS_NEEDED, FALSE_ALARM_DAYS, spikesWithin } from './spikes.ts';
import type { Days, Spike } from './spikes.ts';
import { unusual } from './unusual.ts';

test.each([
  [0.2, 3, 4],
  [0.5, 12, 9.5],
  [0.111, 5, 2.5],
  [0.9, 30, 2],
  [0.01, 1, 200],
])('a tail of the negative binomial, summed one by one (%f, %f, %f)', (x, k, r) => {
  // P(X = i) = Γ(r + i) ÷ (Γ(r) i!) (1 − x)^r x^i, each from the one before.
  let term = (1 - x) ** r;
  let below = 0;
  for (let index = 0; index < k; index++) {
    below += term;
    term *= ((r + index) / (index + 1)) * x;
  }
  expect(incompleteBeta(x, k, r)).toBeCloseTo(1 - below, 10);
});

test('twice as many as usual is nothing where five are usual, and something where fifty are', () => {
  const days = (usual: number, last: number) => ({
    counts: [...Array.from({ length: 56 }, () => usual), last],
    exposures: Array.from({ length: 57 }, () => 1),
  });
  expect(unusual(days(5, 10), 56, 0, 1)).toMatchObject({ count: 10, usual: 5, weeks: 8 });
  expect(unusual(days(5, 10), 56, 0, 1)?.p).toBeGreaterThan(0.01);
  expect(unusual(days(50, 100), 56, 0, 1)?.p).toBeLessThan(1e-6);
  expect(unusual(days(50, 100), 56, 30, 1)).toBeNull();
});

test('what rises a little every day for a week is told of the week, and what rises on one day of the day', () => {
  const days = (last: number[]): Days => {
    const counts = [...Array.from({ length: 91 }, (_, day) => 3 + (day % 2)), ...last];
    const answers = counts.map((count) => count + 10);
    const none = counts.map(() => 0);
    return { first: 0, answers, reasons: new Map([['price', counts]]), flows: none, errors: none };
  };
  const told = (last: number[]) =>
    spikesWithin(days(last), 91, 90 + last.length).map(({ day, spike }) => [day - 90, spike.of, spike.days]);
  expect(told([8, 9, 8, 8, 9, 8, 8])).toEqual([[expect.any(Number), 'reason', 7]]);
  expect(told([3, 25, 3])).toEqual([[2, 'reason', 1]]);
  expect(told([5, 4, 4, 5, 3, 4, 5])).toEqual([]);
});

/** A year of nothing but chance: weekdays differ, and where `spread` is more than 1 days vary more than Poisson. */
function quiet(seed: number, reasons: number, rate: number, spread: number): Days {
  const random = new Random(seed);
  const poisson = (mean: number) => {
    let [count, left] = [0, random.next()];
    for (let chance = Math.exp(-mean); left > chance && count < 400; chance *= mean / count) {
      left -= chance;
      count++;
    }
    return count;
  };
  // Some days have more of everything of one reason, as when a letter goes out.
  const swing = () => (spread === 1 ? 1 : (random.next() + random.next() + random.next()) / 1.5);
  const length = DAYS_NEEDED + 365;
  const weekday = [1.4, 1, 1, 1, 1.1, 0.6, 0.5];
  const series = (mean: number) =>
    Array.from({ length }, (_, day) => poisson(mean * (weekday[day % 7] ?? 1) * swing()));
  const all = new Map(
    Array.from({ length: reasons }, (_, index) => [`reason_${index}`, series(rate / (index + 1))]),
  );
  const answers = Array.from({ length }, (_, day) =>
    [...all.values()].reduce((sum, counts) => sum + (counts[day] ?? 0), 0),
  );
  const flows = series(rate * 2);
  return { first: 0, answers, reasons: all, flows, errors: flows.map((count) => poisson(count * 0.04)) };
}

describe('in quiet years', () => {
  test.each([
    ['many answers', 40, 1],
    ['few answers', 4, 1],
    ['days that vary', 25, 2],
  ])('%s: no more false alarms than promised, over all reasons together', (_, rate, spread) => {
    const years = 6;
    let alarms = 0;
    for (let seed = 1; seed <= years; seed++) {
      const days = quiet(seed, 9, rate, spread);
      alarms += spikesWithin(days, DAYS_NEEDED, days.answers.length - 1).length;
    }
    // One a year at most is promised.
    expect(alarms).toBeLessThanOrEqual((years * 365) / FALSE_ALARM_DAYS);
  });
});

const dayOf = (ms: number) =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(ZONE).toPlainDate().toString();

/** The truth of a year, counted by day. */
function daysOf(year: Year): { days: Days; names: string[] } {
  const names: string[] = [];
  for (let day = Temporal.PlainDate.from('2026-01-05'); day.year === 2026; day = day.add({ days: 1 })) {
    names.push(day.toString());
  }
  const at = new Map(names.map((name, index) => [name, index]));
  const none = () => names.map(() => 0);
  const [answers, flows, errors] = [none(), none(), none()];
  const reasons = new Map<string, number[]>();
  const add = (counts: number[], ms: number) => {
    const day = at.get(dayOf(ms));
    if (day !== undefined) counts[day] = (counts[day] ?? 0) + 1;
  };
  for (const answer of year.answers.filter(({ mode }) => mode === 'live')) {
    add(answers, answer.at);
    const paths = answer.reasons.flatMap(({ path }) =>
      path.map((_, index) => path.slice(0, index + 1).join('/')),
    );
    for (const path of new Set(paths)) {
      const counts = reasons.get(path) ?? none();
      reasons.set(path, counts);
      add(counts, answer.at);
    }
  }
  for (const { mode, steps } of year.flows) {
    const first = Math.min(...steps.map((step) => step.at));
    if (mode !== 'live') continue;
    add(flows, first);
    if (steps.some(({ step }) => step === 'error')) add(errors, first);
  }
  return { days: { first: 0, answers, reasons, flows, errors }, names };
}

describe('in a year with planted truths', () => {
  const { days, names } = daysOf(makeYear({ seed: 5, contracts: 16_000 }));
  const told = spikesWithin(days, 0, names.length - 1).map(({ day, spike }) => ({
    name: names[day] ?? '',
    ...spike,
  }));
  const of = (is: (spike: Spike) => boolean) => told.filter(is);

  test('the price rise is told once, in its first days, by the reason that says so', () => {
    const price = of(({ path }) => path.startsWith('price'));
    expect(price.length).toBe(1);
    expect(price[0]?.path).toBe('price/too_expensive/price_rise');
    const after = Temporal.PlainDate.from(dayOf(PRICE_RISE)).until(price[0]?.name ?? '').days;
    expect(after).toBeGreaterThanOrEqual(0);
    expect(after).toBeLessThan(4);
  });

  test('the broken release is told once, in its first days, as flows that went wrong', () => {
    const errors = of((spike) => spike.of === 'errors');
    expect(errors.length).toBe(1);
    expect((errors[0]?.name ?? '') >= '2026-05-04' && (errors[0]?.name ?? '') <= '2026-05-06').toBe(true);
    expect(errors[0]?.count).toBeGreaterThan(3 * (errors[0]?.usual ?? 0));
  });

  test('days on which very many leave are told as such, and not as spikes of every reason', () => {
    const many = of((spike) => spike.of === 'answers');
    expect(many.length).toBeGreaterThan(0);
    for (const { name } of many)
      expect(told.filter((spike) => spike.name === name).length).toBeLessThanOrEqual(2);
    expect(told.length).toBeLessThan(8);
  });
});
