/** Calendar days and when they begin in a zone. Days have 23 to 25 hours; nothing here assumes 24. */
import type { CivilDate, Interval } from '@fairwell/schema';
import { dayIn, momentIn } from '../receipt/moment.ts';

const DAY = 86_400_000;

const utc = (day: CivilDate) => Date.parse(`${day}T00:00:00Z`);
const fromUtc = (ms: number): CivilDate => new Date(ms).toISOString().slice(0, 10);

/** The day `count` days after `day`. */
export const daysAfter = (day: CivilDate, count: number): CivilDate => fromUtc(utc(day) + count * DAY);

/** How many days from the first to the second, both included. */
export const daysWithin = (from: CivilDate, to: CivilDate): number => (utc(to) - utc(from)) / DAY + 1;

/** The first millisecond of a day in a zone. */
export function startOfDay(day: CivilDate, zone: string): number {
  const guess = utc(day) - offset(zone, utc(day) - offset(zone, utc(day)));
  return dayIn(zone, guess) === day && dayIn(zone, guess - 1) < day ? guess : searchStart(day, zone);
}

/** How far the clocks of the zone are ahead of UTC at that moment. */
const offset = (zone: string, ms: number) => Date.parse(`${momentIn(zone, ms).slice(0, 23)}Z`) - ms;

/** Where the clock goes forward at midnight the day begins at one, and no offset leads there. */
function searchStart(day: CivilDate, zone: string): number {
  let before = utc(day) - DAY;
  let reached = utc(day) + DAY;
  while (reached - before > 1) {
    const middle = Math.floor((before + reached) / 2);
    if (dayIn(zone, middle) < day) before = middle;
    else reached = middle;
  }
  return reached;
}

/** The days of a period in bars: days, weeks from Monday, or calendar months, the outer ones cut to the period. */
export function* bars(
  from: CivilDate,
  to: CivilDate,
  interval: Interval,
): Generator<{ from: CivilDate; to: CivilDate }> {
  for (let first = from; first <= to;) {
    const last = lastOf(first, interval);
    yield { from: first, to: last < to ? last : to };
    first = daysAfter(last, 1);
  }
}

function lastOf(day: CivilDate, interval: Interval): CivilDate {
  const date = new Date(utc(day));
  if (interval === 'week') return daysAfter(day, (7 - date.getUTCDay()) % 7);
  if (interval === 'month') return fromUtc(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
  return day;
}
