/**
 * Calendar days without a clock. A day is an ISO string such as `2026-11-22`; to count, it becomes the
 * number of days since 1970-01-01. No time zone can interfere, because none is involved.
 */
import type { CivilDate } from '@fairwell/schema';

const DAY_IN_MS = 86_400_000;
const SATURDAY = 6;

/** Days from 1970-01-01 to `date`; negative before it. */
export function dayNumber(date: CivilDate): number {
  return Date.parse(date) / DAY_IN_MS;
}

const twoDigits = (count: number) => (count < 10 ? `0${count}` : `${count}`);
const written = (year: number, month: number, day: number): CivilDate =>
  `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;

/** The opposite of {@link dayNumber}. Not by `toISOString`, which takes four times as long. */
function fromDayNumber(day: number): CivilDate {
  const date = new Date(day * DAY_IN_MS);
  return written(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** A day by its numbers; one the month does not have becomes the last it has. */
export function civilDate(year: number, month: number, day: number): CivilDate {
  const last = day > 28 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : day;
  return written(year, month, Math.min(day, last));
}

/** The day `days` after `date` (before it, if negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** How many days there are from `from` up to and including `until`; 0 if `until` is earlier. */
export function daysBetween(from: CivilDate, until: CivilDate): number {
  return Math.max(0, dayNumber(until) - dayNumber(from) + 1);
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
