import { expect, test } from 'vitest';
import { sentences as de } from './sentences/de.ts';
import { sentences as en } from './sentences/en.ts';
import { sentences as nl } from './sentences/nl.ts';
import { addDays, writeDay } from './index.ts';

const own = { nl, de, 'en-GB': en };
const all = Object.entries(own).flatMap(([tag, { date, dates }]) => [
  ['in sentences', tag, date] as const,
  ...Object.entries(dates).map(([other, otherDate]) => ['for', other, otherDate] as const),
]);

test.each(all)('%s %s, every day is written as Intl writes it', (_, tag, date) => {
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  for (const [first, end] of [
    ['0999-12-01', '1000-02-01'],
    ['2027-01-01', '2029-01-01'],
  ] as const)
    for (let day = first as string; day < end; day = addDays(day, 1))
      expect(writeDay(date, day)).toBe(format.format(new Date(day)));
});
