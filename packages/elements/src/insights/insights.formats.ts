/** Numbers, shares and days the way a language writes them. */
import type { Money } from '@fairwell/schema';
import type { Language } from '../locale/languages.ts';
import { formatDay, formatMoney } from '../shared/format.ts';

export interface Formats {
  /** What is not told is a dash. */
  count: (n: number | null) => string;
  /** 0…1 as whole percents; small ones with a decimal. What is not told is a dash. */
  percent: (share: number | null) => string;
  /** With its sign: `+12%`. */
  change: (part: number) => string;
  /** A time in the unit that reads best, e.g. `48 seconden`. */
  duration: (seconds: number) => string;
  /** Whole units of the currency. */
  money: (amount: number, currency: string) => string;
  /** To the cent. */
  price: (money: Money) => string;
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
  language: (code: string) => string;
}

const SECONDS = { minute: 60, hour: 3600, day: 86_400 };

function unitFor(seconds: number): 'second' | 'minute' | 'hour' | 'day' {
  if (seconds < 2 * SECONDS.minute) return 'second';
  if (seconds < 2 * SECONDS.hour) return 'minute';
  return seconds < 2 * SECONDS.day ? 'hour' : 'day';
}

export function formatsIn(language: Language): Formats {
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const small = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const changes = new Intl.NumberFormat(language, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  const languages = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' });
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
    count: (n) => (n === null ? '–' : numbers.format(n)),
    percent: (share) => {
      if (share === null) return '–';
      return (share > 0 && share < 0.0995 ? small : percents).format(share);
    },
    change: (part) => changes.format(part),
    duration(seconds) {
      const unit = unitFor(seconds);
      const value = seconds / (unit === 'second' ? 1 : SECONDS[unit]);
      return new Intl.NumberFormat(language, {
        style: 'unit',
        unit,
        unitDisplay: 'long',
        maximumFractionDigits: unit === 'day' ? 1 : 0,
      }).format(value);
    },
    money(amount, currency) {
      const format = new Intl.NumberFormat(language, { style: 'currency', currency });
      const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
      const whole = new Intl.NumberFormat(language, {
        style: 'currency',
        currency,
        maximumFractionDigits: 0,
      });
      return whole.format(amount / 10 ** digits);
    },
    price: (money) => formatMoney(money, language),
    day,
    dayBeside: (one, other) => (one.slice(0, 4) === other.slice(0, 4) ? dayOnly(one) : day(one)),
    shortDay: civil({ day: 'numeric', month: 'short' }),
    shortMonth: civil({ month: 'short', year: 'numeric' }),
    moment: (moment) => local.format(Date.parse(moment)),
    time: (moment) => clock.format(Date.parse(moment)),
    region: (code) => regions.of(code.slice(0, 2)) ?? code,
    language: (code) => languages.of(code) ?? code,
  };
}
