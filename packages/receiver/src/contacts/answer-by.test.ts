/// <reference lib="esnext.temporal" />
import type { ContactKind } from '@fairwell/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AnswerTime, openAnswerTimes } from './answer-time.ts';
import { answerBy, promisedMs } from './answer-by.ts';
import { momentAt } from './wall-clock.ts';

const AMSTERDAM = 'Europe/Amsterdam';
const open = (setting: AnswerTime = {}, zone = AMSTERDAM) => openAnswerTimes(AnswerTime.parse(setting), zone);
const standard = await open();

describe('with the settings nobody changed', () => {
  test.each<[ContactKind, string, string, string]>([
    [
      'question',
      '2026-11-23T10:15:00+01:00',
      '2026-11-25T17:00:00+01:00',
      'what is left of Monday is not a day',
    ],
    ['question', '2026-11-23T09:00:00+01:00', '2026-11-24T17:00:00+01:00', 'it was there when work began'],
    ['question', '2026-11-23T08:59:59+01:00', '2026-11-24T17:00:00+01:00', 'early on Monday'],
    ['question', '2026-11-23T19:30:00+01:00', '2026-11-25T17:00:00+01:00', 'on Monday evening'],
    ['question', '2026-11-27T16:59:00+01:00', '2026-12-01T17:00:00+01:00', 'over a weekend'],
    ['question', '2026-11-22T12:00:00+01:00', '2026-11-24T17:00:00+01:00', 'on a Sunday'],
    ['complaint', '2026-11-23T10:15:00+01:00', '2026-11-30T17:00:00+01:00', 'five days for a complaint'],
    ['question', '2026-12-24T12:00:00+01:00', '2026-12-29T17:00:00+01:00', 'over Christmas'],
    ['question', '2027-04-26T12:00:00+02:00', '2027-04-29T17:00:00+02:00', 'over the birthday of the King'],
    ['question', '2026-03-27T12:00:00+01:00', '2026-03-31T17:00:00+02:00', 'over the start of summer time'],
    ['question', '2026-10-23T12:00:00+02:00', '2026-10-27T17:00:00+01:00', 'over the end of summer time'],
  ])('a %s of %s is answered by %s: %s', (kind, received, promised) => {
    const by = new Date(answerBy(Date.parse(received), kind, standard));
    expect(by).toEqual(new Date(promised));
  });
});

test('holidays are those of the place that is set, and of its part', async () => {
  const received = Date.parse('2027-01-05T12:00:00+01:00');
  const day = async (setting: AnswerTime) =>
    new Date(answerBy(received, 'question', await open(setting, 'Europe/Berlin'))).toISOString().slice(0, 10);
  expect(await day({ jurisdiction: 'DE' })).toBe('2027-01-07');
  expect(await day({ jurisdiction: 'DE', region: 'BY' })).toBe('2027-01-08');
});

describe('what the page told', () => {
  const received = Date.parse('2026-11-23T10:15:00+01:00');
  test.each([
    ['2026-11-24T12:00:00+01:00', '2026-11-24T12:00:00+01:00', 'counts where it is earlier'],
    ['2026-12-24T12:00:00+01:00', '2026-11-25T17:00:00+01:00', 'never puts our own promise off'],
    ['2026-11-23T10:14:59+01:00', '2026-11-25T17:00:00+01:00', 'is no promise where it was past already'],
  ])('%s: %s, it %s', (told, promised) => {
    expect(promisedMs(received, 'question', told, standard)).toBe(Date.parse(promised));
  });
});

const zones = fc.constantFrom(AMSTERDAM, 'America/New_York', 'Asia/Kathmandu', 'America/Sao_Paulo', 'UTC');
const moment = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.getTime());
const time = (least: number, most: number) =>
  fc
    .integer({ min: least, max: most })
    .map((minutes) =>
      [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':'),
    );
const hours = fc.tuple(time(0, 700), time(701, 1440));
const setting = fc.record({
  question: fc.integer({ min: 1, max: 20 }).map((days) => `P${days}D`),
  hours: fc.dictionary(fc.constantFrom('monday', 'wednesday', 'saturday', 'sunday'), hours, { minKeys: 1 }),
  jurisdiction: fc.constantFrom('NL', 'DE'),
});

describe('however it is set', () => {
  test('a promise ends when work ends, on a day on which people work', async () => {
    await fc.assert(
      fc.asyncProperty(setting, zones, moment, async (given, zone, received) => {
        const times = await open(given, zone);
        const by = answerBy(received, 'question', times);
        expect(by).toBeGreaterThan(received);
        // The last minute of work, because work may end at midnight.
        const last = Temporal.Instant.fromEpochMilliseconds(by - 60_000).toZonedDateTimeISO(zone);
        const onThatDay = times.hours[last.dayOfWeek - 1];
        expect(onThatDay).not.toBeNull();
        expect(times.isHoliday(last.toPlainDate().toString())).toBe(false);
        const clock = last.toPlainTime().toString({ smallestUnit: 'minute' });
        expect(clock >= onThatDay![0] && clock < onThatDay![1]).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('what comes in later is never promised an earlier answer, nor a complaint with more time', async () => {
    await fc.assert(
      fc.asyncProperty(
        setting,
        zones,
        moment,
        fc.nat(1_000_000_000),
        async (given, zone, received, after) => {
          const times = await open({ ...given, complaint: 'P25D' }, zone);
          const by = answerBy(received, 'question', times);
          expect(answerBy(received + after, 'question', times)).toBeGreaterThanOrEqual(by);
          expect(answerBy(received, 'complaint', times)).toBeGreaterThan(by);
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('a time on the wall is the moment that Temporal says it is', () => {
  const day = moment.map((ms) => new Date(ms).toISOString().slice(0, 10));
  const changes = fc.constantFrom('2026-03-29', '2026-10-25', '2018-11-04', '2018-02-18', '2026-03-08');
  fc.assert(
    fc.property(fc.oneof(day, changes), time(0, 1439), zones, (date, at, zone) => {
      const wall = Temporal.PlainDateTime.from(`${date}T${at}`);
      const found = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
      // A time that the clock jumps over is the moment of the jump.
      const isSkipped = !found.toPlainDateTime().equals(wall);
      const { epochMilliseconds } = isSkipped ? found.getTimeZoneTransition('next')! : found;
      expect(momentAt(date, at, zone)).toBe(epochMilliseconds);
    }),
    { numRuns: 400 },
  );
});

describe('settings that cannot be kept are named', () => {
  test.each([
    [{ question: 'P0D' }, 'question'],
    [{ complaint: 'P2W' }, 'complaint'],
    [{ hours: {} }, 'hours'],
    [{ hours: { monday: ['17:00', '09:00'] } }, 'hours.monday'],
    [{ hours: { monday: ['9:00', '17:00'] } }, 'hours.monday.0'],
    [{ hours: { someday: ['09:00', '17:00'] } }, 'hours'],
    [{ jurisdiction: 'ZZ' }, 'jurisdiction'],
  ])('%j', (given, field) => {
    const fields = AnswerTime.safeParse(given).error?.issues.map(({ path }) => path.join('.'));
    expect(fields).toContain(field);
  });
});
