/** The terms of a contract that renews for fixed terms. */
import type { CivilDate, Contract, Duration } from '@fairwell/schema';
import { addDays } from './civil-date.ts';
import { addSpan, parseDuration, takesTime } from './period.ts';

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

/** The first day of the current term if it is a renewed one, and of the term after it, as the terms say. */
export function renewalsAround(
  { term, renewal }: Pick<Contract, 'term' | 'renewal'>,
  start: CivilDate,
  today: CivilDate,
): { last?: CivilDate; next?: CivilDate } {
  if (!term || !takesTime(term) || !renewal || renewal.into === 'none') return {};
  const fixed = renewal.into === 'fixed' && takesTime(renewal.term);
  const dayAfter = (day: CivilDate) => addDays(day, 1);
  const endOf = termEnds(start, term, fixed ? renewal.term : term);
  if (today <= endOf(0)) return { next: dayAfter(endOf(0)) };
  if (!fixed) return { last: dayAfter(endOf(0)) };
  let current = 1;
  while (endOf(current) < today) current += 1;
  return { last: dayAfter(endOf(current - 1)), next: dayAfter(endOf(current)) };
}
