/** Whether a rule holds for a contract on a day. */
import type { CivilDate } from '@fairwell/schema';
import type { Clause } from './compiled.ts';
import type { EffectiveBy, Facts, Phase } from './model.ts';
import { addDuration } from './period.ts';

// Lengths are compared from one day in a common year: P1Y equals P12M, and P3M is longer than P90D.
const length = (duration: string) => addDuration('2001-01-01', duration);

/** Whether the facts satisfy all clauses; none is always satisfied. */
export function holds(clauses: readonly Clause[] | undefined, facts: Facts): boolean {
  return !clauses || clauses.every((clause) => isSatisfied(clause, facts));
}

function isSatisfied({ fact, in: allowed, not, cmp = '', value = '' }: Clause, facts: Facts): boolean {
  const given = facts[fact];
  if (allowed) return allowed.includes(given) !== Boolean(not);
  if (typeof given !== 'string') return false;
  const [ours, limit] = [length(given), length(value)];
  return ours === limit ? cmp.includes('=') : ours > limit === cmp.startsWith('>');
}

/** Whether the clauses can be satisfied in a phase, whatever else is the case. */
export function concerns(clauses: readonly Clause[] | undefined, phase: Phase): boolean {
  return !clauses?.some(({ fact, in: allowed }) => fact === 'phase' && !allowed?.includes(phase));
}

/** The day of a contract that rules of a sort are judged by. */
export type DecisiveDay = (by: EffectiveBy) => CivilDate | undefined;

/** Whether the rule is law on the day that counts for it. A day that is not known comes before every rule. */
export function isEffective(
  { from, to, by = 'as-of-date' }: { from?: CivilDate | null; to?: CivilDate; by?: EffectiveBy },
  dayOf: DecisiveDay,
): boolean {
  const day = dayOf(by) ?? '';
  return day >= (from ?? '') && day <= (to ?? '9999-12-31');
}
