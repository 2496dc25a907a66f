/** The public holidays of a jurisdiction, for whoever counts working days of their own. */
import type { CivilDate } from '@fairwell/schema';
import { isHoliday } from './calendar/calendar.ts';
import { fetchBook } from './load-cancel.ts';

/**
 * Loads the calendar of a jurisdiction. Weekends are not in it.
 *
 * @param jurisdiction such as `NL`; one that is not known has no holidays
 * @param region a part of it with holidays of its own, such as `BY` in Germany
 * @returns whether a day is a public holiday there. Days that move are known from 2020 to 2035
 */
export async function loadHolidays(
  jurisdiction: string,
  region?: string,
): Promise<(day: CivilDate) => boolean> {
  const { book } = await fetchBook(jurisdiction);
  return (day) => isHoliday(day, book.calendar, region);
}
