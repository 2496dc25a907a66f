/** The terms of a contract that renews for fixed terms. */
import type { CivilDate, Contract, Duration } from '@fairwell/schema';
import { addDays, addSpan } from './civil-date.ts';
import { parseDuration, periodsTo, takesTime } from './period.ts';

/**
 * The last day of a term, by the number of renewals before it: 0 is the first term. Each is counted from the first
 * day in one go, so that a short month does not shift the terms after it.
 */
export function termEnds(
  start: CivilDate,
  first: Duration,
  renewal: Duration,
): (renewals: number) => CivilDate {
  const [one, again] = [parseDuration(first), parseDuration(renewal)];
  return (renewals) =>
    addSpan(start, {
      months: one.months + renewals * again.months,
      days: one.days + renewals * again.days - 1,
    });
}

/** The first day of the current term if it is a renewed one, and of the term after it, as the terms say. */
export function renewalsAround(
  { term, renewal }: Pick<Contract, 'term' | 'renewal'>,
  start: CivilDate,
  today: CivilDate,
): { last?: CivilDate; next?: CivilDate } {
  if (!term || !takesTime(term) || !renewal || renewal.into === 'none') return {};
  const isFixed = renewal.into === 'fixed' && takesTime(renewal.term);
  const again = isFixed ? renewal.term : term;
  const endOf = termEnds(start, term, again);
  const current = periodsTo(today, again, endOf);
  const dayAfter = (renewals: number) => addDays(endOf(renewals), 1);
  if (current === 0) return { next: dayAfter(0) };
  return isFixed ? { last: dayAfter(current - 1), next: dayAfter(current) } : { last: dayAfter(0) };
}
