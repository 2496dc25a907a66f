/**
 * Calendar days without a clock. A day is an ISO string such as `2026-11-22`; to count, it becomes the moment it begins
 * in UTC, where every day has 24 hours. No time zone can interfere, because none is involved.
 */
import type { CivilDate } from '@fairwell/schema';
import { remembered } from './remembered.ts';

const DAY_IN_MS = 86_400_000;
const HOUR_IN_MS = 3_600_000;

/** Months and days to go, which is all that calendar arithmetic needs; backwards, if negative. */
export interface Span {
  readonly months: number;
  readonly days: number;
}

const twoDigits = (count: number) => (count < 10 ? `0${count}` : count);

/** Months from 1 to 12. Not by `toISOString`, which takes three times as long. */
function written(year: number, month: number, day: number): CivilDate {
  // Days are compared as texts, which takes years of four digits; and Date.UTC takes year 99 for 1999.
  if (!(year > 99 && year < 10_000)) throw new RangeError('Not in the years 100 to 9999');
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/**
 * Months first, cut to the end of the month, then days.
 *
 * @throws {RangeError} where that leaves the years 100 to 9999, or where the day is none
 */
export function addSpan(date: CivilDate, { months, days }: Span): CivilDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) + months - 1;
  const [year, inYear, day] = [Math.floor(month / 12), (month % 12) + 1, Number(date.slice(8))];
  // Day 0 of a month is the last of the month before.
  const last = day > 28 ? new Date(Date.UTC(year, inYear, 0)).getUTCDate() : day;
  const landed = written(year, inYear, Math.min(day, last));
  return days ? addDays(landed, days) : landed;
}

/** The day `days` after `date` (before it, if negative). Throws as {@link addSpan} does. */
export function addDays(date: CivilDate, days: number): CivilDate {
  const day = new Date(Date.parse(date) + days * DAY_IN_MS);
  return written(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

/** The later of two days. */
export const later = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);

/** How many days there are from `from` up to and including `until`; 0 if `until` is earlier. */
export function daysBetween(from: CivilDate, until: CivilDate): number {
  return Math.max(0, (Date.parse(until) - Date.parse(from)) / DAY_IN_MS + 1);
}

/** Tells in which day a second falls in a zone. Made once for each zone, because making one takes far longer than using it. */
const calendarIn = remembered((timeZone: string) => {
  // Swedes write days the way the standard does: 2026-11-22.
  const swedish = new Intl.DateTimeFormat('sv', { timeZone });
  // A busy server asks for the same second over and over.
  return remembered((second: number): CivilDate => swedish.format(second * 1000));
});

/**
 * The calendar day on which a moment falls for somebody in `zone`.
 *
 * @param moment a `Date`, a moment with an offset, or a calendar day, which is returned as it is
 * @param zone IANA name such as `Europe/Amsterdam`
 * @param ahead hours that its clocks are ahead of UTC, at least and at most, if that is known: where it is the same day either
 *   way, the zone need not be asked, which takes a browser long the first time
 * @throws {RangeError} for an unknown zone or a moment that is not one
 */
export function civilDay(moment: Date | string, zone: string, ahead: readonly number[] = []): CivilDate {
  if (typeof moment === 'string' && moment.length === 10) return moment;
  const ms = Number(new Date(moment));
  const [day, other] = ahead.map((hours) => new Date(ms + hours * HOUR_IN_MS).toISOString().slice(0, 10));
  // Zones differ by whole seconds, so within one it is the same day.
  return day && day === other ? day : calendarIn(zone)(Math.floor(ms / 1000));
}
