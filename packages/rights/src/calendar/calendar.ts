/** Public holidays as data, made ahead of time. Weekends are not in it; they are known without a list. */
import type { CivilDate } from '@fairwell/schema';

/** Days off, written as `MMDD`: `'0101 1225'` is 1 January and 25 December. */
export interface Holidays {
  /** The same day every year. */
  fixed: string;
  /** Days that move, by year. */
  moving: Readonly<Record<string, string>>;
}

/** Holidays of a whole jurisdiction, and those that only some of its parts have. */
export interface Calendar extends Holidays {
  regions?: Readonly<Record<string, Holidays>>;
}

/** A calendar without holidays, for where none is known: then only weekends are days off. */
export const noHolidays: Calendar = { fixed: '', moving: {} };

/** Whether the day is a public holiday in the jurisdiction or in the part of it that is named. */
export function isHoliday(date: CivilDate, calendar: Calendar, region = ''): boolean {
  const [year, day] = [date.slice(0, 4), date.slice(5, 7) + date.slice(8)];
  const isOff = (days?: Holidays) => days?.fixed.includes(day) || days?.moving[year]?.includes(day);
  return (isOff(calendar) || isOff(calendar.regions?.[region])) ?? false;
}
