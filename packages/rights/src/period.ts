/**
 * Counting periods on calendar days, the way Regulation 1182/71 art. 3, the Dutch and the German law count:
 * the day of the event is not counted; months and years end on the day with the same number, or on the last
 * day of the month where that number does not exist.
 */
import type { CivilDate, Duration } from '@fairwell/schema';
import { addDays, addSpan, type Span } from './civil-date.ts';
import { remembered } from './remembered.ts';

const DURATION = /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** What a duration says, and what that is to calendar arithmetic. */
interface ParsedDuration extends Span {
  /** Its years, months, weeks and days. */
  readonly counts: readonly number[];
  /** The most days it can take: no month is longer than 31 days. One that takes none would never end. */
  readonly mostDays: number;
}

/**
 * Reads `P1Y`, `P1M`, `P2W`, `P14D` and combinations.
 *
 * @throws {RangeError} naming the text, if it is no such duration
 */
export const parseDuration = remembered((duration: Duration): ParsedDuration => {
  const match = DURATION.exec(duration);
  if (!match) throw new RangeError(`"${duration}" is no duration such as P14D`);
  const counts = match.slice(1).map((digits) => Number(digits ?? 0));
  const [years = 0, inYear = 0, weeks = 0, inWeek = 0] = counts;
  const [months, days] = [years * 12 + inYear, weeks * 7 + inWeek];
  return { months, days, counts, mostDays: months * 31 + days };
});

/**
 * `date` plus `times` times the duration, counted in one go, so that a month that ends early does not shift
 * the ones after it: 31 January plus two months is 31 March.
 */
export function addDuration(date: CivilDate, duration: Duration, times = 1): CivilDate {
  const { months, days } = parseDuration(duration);
  return addSpan(date, { months: months * times, days: days * times });
}

/**
 * The last day on which notice still ends the contract on `end`: the latest day n for which n plus the notice
 * period is not after `end`. Simply counting back would be too strict: one month before 28 February is still
 * met on 31 January. Never moved for weekends or holidays.
 */
export function latestNoticeDay(end: CivilDate, notice: Duration): CivilDate {
  const { months, days } = parseDuration(notice);
  let day = addSpan(addDays(end, -days), { months: -months, days: 0 });
  for (let next = day; addDuration(next, notice) <= end; next = addDays(next, 1)) day = next;
  return day;
}
