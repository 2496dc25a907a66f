/** Periods that follow each other: the terms of a contract, or what is paid for each time. */
import type { CivilDate, Duration } from '@fairwell/schema';
import { addDays, addSpan, daysBetween } from './civil-date.ts';
import { parseDuration } from './period.ts';

/** When each ends, by the number of renewals before it: 0 is the first. */
export interface Terms {
  endOf: (renewals: number) => CivilDate;
  /** How many renewals it takes for one to end on a day or after it. */
  renewalsTo: (day: CivilDate) => number;
  /** The first day of the one after it. */
  dayAfter: (renewals: number) => CivilDate;
}

/**
 * Each is counted from the first day in one go, so that a short month does not shift the ones after it.
 * Undefined where there is none, or one takes no time, and so would never end.
 */
export function termsFrom(start: CivilDate, first?: Duration, renewal = first): Terms | undefined {
  if (!first || !renewal) return undefined;
  const [one, again] = [parseDuration(first), parseDuration(renewal)];
  if (!one.mostDays || !again.mostDays) return undefined;
  const dayAfter = (renewals: number) =>
    addSpan(start, { months: one.months + renewals * again.months, days: one.days + renewals * again.days });
  return {
    dayAfter,
    endOf: (renewals) => addDays(dayAfter(renewals), -1),
    renewalsTo: (day) => {
      let renewals = 0;
      // Each step makes up most of what is left, so that a day centuries away takes but a few.
      for (let next = dayAfter(0); next <= day; next = dayAfter(renewals))
        renewals += Math.ceil(daysBetween(next, day) / again.mostDays);
      return renewals;
    },
  };
}
