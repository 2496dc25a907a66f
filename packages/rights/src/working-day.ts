/** Working days: what the end of a period set by statute may have to move to. */
import type { CivilDate, Duration } from '@fairwell/schema';
import { isHoliday, type Calendar } from './calendar/calendar.ts';
import { addDays } from './civil-date.ts';
import { addDuration } from './period.ts';

const SATURDAY = 6;

/** Whether the day is a Saturday or a Sunday. */
export function isWeekend(date: CivilDate): boolean {
  return new Date(date).getUTCDay() % SATURDAY === 0;
}

/** The first day from `date` on that is no Saturday, Sunday or holiday. */
export function nextWorkingDay(date: CivilDate, calendar: Calendar, region?: string): CivilDate {
  let day = date;
  while (isWeekend(day) || isHoliday(day, calendar, region)) day = addDays(day, 1);
  return day;
}

/**
 * The last day of a period set by statute: counted forward from the day after `anchor`, and moved to the next
 * working day if it ends on a day off (Regulation 1182/71 art. 3(4), BGB § 193). It runs until midnight there.
 * Notice periods in a contract are never moved: use {@link addDuration} for those.
 */
export function lastDayOfPeriod(
  anchor: CivilDate,
  duration: Duration,
  calendar: Calendar,
  region?: string,
): CivilDate {
  return nextWorkingDay(addDuration(anchor, duration), calendar, region);
}
