/** The terms of a contract that renews for fixed terms. */
import type { CivilDate, Duration } from '@fairwell/schema';
import { addDays } from './civil-date.ts';
import { addSpan, parseDuration } from './period.ts';

/**
 * The last day of a term, by the number of renewals before it: 0 is the first term. Each is counted from the first
 * day in one go, so that a short month does not shift the terms after it.
 */
export function termEnds(
  start: CivilDate,
  first: Duration | undefined,
  renewal: Duration,
): (renewals: number) => CivilDate {
  const [one, again] = [parseDuration(first ?? renewal), parseDuration(renewal)];
  return (renewals) => {
    const months = one.months + renewals * again.months;
    return addDays(addSpan(start, { months, days: one.days + renewals * again.days }), -1);
  };
}
