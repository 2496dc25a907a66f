import { expect, test } from 'vitest';
import { sentences as de } from './sentences/de.ts';
import { sentences as en } from './sentences/en.ts';
import { sentences as u } from './sentences/nl.formal.ts';
import { sentences as nl } from './sentences/nl.ts';
import { addDays, writeDay } from './index.ts';

const all = [nl, de, en].flatMap((sentences) =>
  Object.keys(sentences.days).map((tag) => [tag, sentences] as const),
);

test.each(all)('%s: every day of two years is written as Intl writes it', (tag, sentences) => {
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  for (let day = '0999-12-01'; day < '1000-01-31'; day = addDays(day, 1))
    expect(writeDay(sentences, day, tag)).toBe(format.format(new Date(day)));
  for (let day = '2027-01-01'; day < '2029-01-01'; day = addDays(day, 1))
    expect(writeDay(sentences, day, tag)).toBe(format.format(new Date(day)));
});

test('every language can write the days of its own sentences', () => {
  for (const sentences of [nl, de, en]) expect(Object.keys(sentences.days)).toContain(sentences.locale);
});

test('however the person is addressed, a day is the same', () => {
  expect(writeDay({ ...nl, ...u }, '2026-12-01', 'nl-BE-x-formal')).toBe('1 december 2026');
});

test.each(['de-AT', 'en-AU', 'fy', 'toString', ''])('%j is left to whoever knows', (tag) => {
  expect(writeDay(de, '2026-01-22', tag)).toBeUndefined();
});
