/** Whether a rule holds for a contract on a day. */
import type { CivilDate } from '@fairwell/schema';
import type { Clause } from './compiled.ts';
import type { EffectiveBy, Facts } from './model.ts';
import { addDuration } from './period.ts';

/** A day in a common year to compare lengths from: P1Y equals P12M there, and P3M is longer than P90D. */
export const LENGTHS_FROM: CivilDate = '2001-01-01';

/** Whether the facts satisfy all clauses; none is always satisfied. */
export function holds(clauses: readonly Clause[] = [], facts: Facts): boolean {
  return clauses.every((clause) => isSatisfied(clause, facts));
}

function isSatisfied({ fact, in: allowed, atMost = '', not = false }: Clause, facts: Facts): boolean {
  const given = facts[fact];
  if (allowed) return allowed.includes(given) !== not;
  return typeof given === 'string' && addDuration(LENGTHS_FROM, given) <= atMost !== not;
}

/** The day of a contract that rules of a sort are judged by. */
export type DecisiveDay = (by: EffectiveBy | undefined) => CivilDate | undefined;

/** Whether the rule is law on the day that counts for it. A day that is not known comes before every rule. */
export function isEffective(
  { from = '', to, by }: { from?: CivilDate; to?: CivilDate; by?: EffectiveBy },
  dayOf: DecisiveDay,
): boolean {
  const day = dayOf(by) ?? '';
  return day >= from && day <= (to ?? day);
}
