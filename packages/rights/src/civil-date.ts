/**
 * Calendar days without a clock. A day is an ISO string such as `2026-11-22`; to count, it becomes the moment it begins
 * in UTC, where every day has 24 hours. No time zone can interfere, because none is involved.
 */
import type { CivilDate } from '@fairwell/schema';

const DAY_IN_MS = 86_400_000;
const SATURDAY = 6;

const twoDigits = (count: number) => (count < 10 ? `0${count}` : `${count}`);

/** A moment in UTC as its day. Not by `toISOString`, which takes four times as long. */
function written(moment: number): CivilDate {
  const day = new Date(moment);
  const year = day.getUTCFullYear();
  // Days are compared as texts, which takes years of four digits; and Date.UTC takes year 99 for 1999.
  if (!(year > 99 && year < 10_000))
    throw new RangeError('A day before the year 100, after 9999, or none at all');
  return `${String(year).padStart(4, '0')}-${twoDigits(day.getUTCMonth() + 1)}-${twoDigits(day.getUTCDate())}`;
}

/** Months and days to go, which is all that calendar arithmetic needs; backwards, if negative. */
export interface Span {
  readonly months: number;
  readonly days: number;
}

/**
 * Months first, cut to the end of the month, then days.
 *
 * @throws {RangeError} where that leaves the years 100 to 9999, or where the day is none
 */
export function addSpan(date: CivilDate, { months, days }: Span): CivilDate {
  if (months === 0) return addDays(date, days);
  const from = new Date(date);
  const [year, month, day] = [from.getUTCFullYear(), from.getUTCMonth() + months, from.getUTCDate()];
  // Day 0 of a month is the last of the month before.
  const last = day > 28 ? new Date(Date.UTC(year, month + 1, 0)).getUTCDate() : day;
  return written(Date.UTC(year, month, Math.min(day, last) + days));
}

/** The day `days` after `date` (before it, if negative). Throws as {@link addSpan} does. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return written(Date.parse(date) + days * DAY_IN_MS);
}

/** How many days there are from `from` up to and including `until`; 0 if `until` is earlier. */
export function daysBetween(from: CivilDate, until: CivilDate): number {
  return Math.max(0, (Date.parse(until) - Date.parse(from)) / DAY_IN_MS + 1);
}

/** Whether the day is a Saturday or a Sunday. */
export function isWeekend(date: CivilDate): boolean {
  return new Date(date).getUTCDay() % SATURDAY === 0;
}

/** The later of two days. */
export function later(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b;
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** Writes 11/22/2026. Made once for a zone, because making one takes far longer than using it. */
function calendarIn(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  calendars.set(timeZone, made);
  return made;
}

/**
 * The calendar day on which a moment falls for somebody in `zone`.
 *
 * @param moment a `Date`, a moment with an offset, or a calendar day, which is returned as it is
 * @param zone IANA name such as `Europe/Amsterdam`
 * @throws {RangeError} for an unknown zone or a moment that is not one
 */
export function civilDay(moment: Date | string, zone: string): CivilDate {
  if (typeof moment === 'string' && moment.length === 10) return moment;
  const [month, day, year] = calendarIn(zone).format(new Date(moment)).split('/');
  return `${year}-${month}-${day}`;
}
