/// <reference lib="esnext.temporal" />
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bars, daysAfter, startOfDay } from './days.ts';

const day = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the start of a day', () => {
  test.each([
    ['2026-03-29', 'Europe/Amsterdam', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', 'Europe/Amsterdam', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', 'Europe/Amsterdam', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', 'Europe/Amsterdam', '2026-10-25T23:00:00.000Z'],
    // Here the clock goes from midnight straight to one.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['2026-01-01', 'Asia/Kathmandu', '2025-12-31T18:15:00.000Z'],
  ])('%s in %s is %s', (date, zone, expected) => {
    expect(new Date(startOfDay(date, zone)).toISOString()).toBe(expected);
  });

  test('is what Temporal says it is', () => {
    const zones = fc.constantFrom(
      'Europe/Amsterdam',
      'Europe/Berlin',
      'America/New_York',
      'Asia/Beirut',
      'UTC',
    );
    fc.assert(
      fc.property(day, zones, (date, zone) => {
        const { epochMilliseconds } = Temporal.PlainDate.from(date).toZonedDateTime(zone);
        expect(startOfDay(date, zone)).toBe(epochMilliseconds);
      }),
      { numRuns: 150 },
    );
  });
});

describe('bars', () => {
  test.each(['day', 'week', 'month'] as const)(
    'of a %s cover the period without gap or overlap',
    (interval) => {
      fc.assert(
        fc.property(day, fc.nat(800), (from, length) => {
          const to = daysAfter(from, length);
          const found = [...bars(from, to, interval)];
          expect(found[0]?.from).toBe(from);
          expect(found.at(-1)?.to).toBe(to);
          for (const [index, bar] of found.entries()) {
            expect(bar.from <= bar.to).toBe(true);
            const next = found[index + 1];
            if (next) expect(next.from).toBe(daysAfter(bar.to, 1));
            const first = Temporal.PlainDate.from(bar.from);
            if (index > 0 && interval === 'week') expect(first.dayOfWeek).toBe(1);
            if (index > 0 && interval === 'month') expect(first.day).toBe(1);
          }
        }),
        { numRuns: 100 },
      );
    },
  );
});
