/** Numbers, shares and days the way a language writes them. */
import type { Language } from '../locale/languages.ts';
import { formatDay } from '../shared/format.ts';

export interface Formats {
  count: (n: number) => string;
  /** 0…1 as whole percents. */
  percent: (share: number) => string;
  /** `22 november 2026`. */
  day: (day: string) => string;
  /** The day without the year where the year is also in `other`. */
  dayBeside: (day: string, other: string) => string;
  /** `22 nov`. */
  shortDay: (day: string) => string;
  /** `nov 2026`. */
  shortMonth: (day: string) => string;
  /** The day of a moment, where the reader is. */
  moment: (moment: string) => string;
  /** Day and time of a moment, where the reader is. */
  time: (moment: string) => string;
  /** A country's name. */
  region: (code: string) => string;
}

export function formatsIn(language: Language): Formats {
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  // A calendar day has no zone, so it is written in the one it is parsed in.
  const civil = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    return (day: string) => format.format(Date.parse(day));
  };
  const day = (date: string) => formatDay(date, language);
  const dayOnly = civil({ day: 'numeric', month: 'long' });
  const local = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  const clock = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  return {
    count: (n) => numbers.format(n),
    percent: (share) => percents.format(share),
    day,
    dayBeside: (one, other) => (one.slice(0, 4) === other.slice(0, 4) ? dayOnly(one) : day(one)),
    shortDay: civil({ day: 'numeric', month: 'short' }),
    shortMonth: civil({ month: 'short', year: 'numeric' }),
    moment: (moment) => local.format(Date.parse(moment)),
    time: (moment) => clock.format(Date.parse(moment)),
    region: (code) => regions.of(code.slice(0, 2)) ?? code,
  };
}
