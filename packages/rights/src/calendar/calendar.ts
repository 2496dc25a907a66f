/** Public holidays as data, made ahead of time. Weekends are not in it; they are known without a list. */
import type { CivilDate } from '@fairwell/schema';

/** Days off, written as `MMDD` four by four: `'01011225'` is 1 January and 25 December. */
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
  const [year = '', month = '', day = ''] = date.split('-');
  const regional = calendar.regions?.[region];
  return [calendar.fixed, calendar.moving[year], regional?.fixed, regional?.moving[year]].some((days) =>
    days?.match(/.{4}/g)?.includes(month + day),
  );
}
