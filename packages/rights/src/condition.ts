/** Whether a rule holds for a contract on a day. */
import type { CivilDate } from '@fairwell/schema';
import type { Condition, EffectiveBy, Facts, Phase } from './model.ts';
import { addDuration } from './period.ts';

// Lengths are compared from one day in a common year: P1Y equals P12M, and P3M is longer than P90D.
const length = (duration: string) => addDuration('2001-01-01', duration);

/** Whether the facts satisfy the condition. */
export function holds(condition: Condition, facts: Facts): boolean {
  // Most conditions are about one fact, so that is asked first.
  if (!('fact' in condition)) {
    if ('all' in condition) return condition.all.every((part) => holds(part, facts));
    if ('any' in condition) return condition.any.some((part) => holds(part, facts));
    return !holds(condition.not, facts);
  }
  const value = facts[condition.fact];
  if ('is' in condition) return value === condition.is;
  if (typeof value !== 'string') return false;
  if ('in' in condition) return condition.in.some((one) => one === value);
  const [given, limit] = [length(value), length(condition.value)];
  if (given === limit) return condition.cmp.includes('=');
  return given > limit === condition.cmp.startsWith('>');
}

/** Whether the condition can be satisfied in a phase, whatever else is the case. */
export function concerns(condition: Condition, phase: Phase): boolean {
  if ('all' in condition) return condition.all.every((part) => concerns(part, phase));
  if ('any' in condition) return condition.any.some((part) => concerns(part, phase));
  return !('fact' in condition) || condition.fact !== 'phase' || condition.in.includes(phase);
}

/** The day of a contract that rules of a sort are judged by. */
export type DecisiveDay = (by: EffectiveBy) => CivilDate | undefined;

/** Whether the rule is law on the day that counts for it. A day that is not known comes before every rule. */
export function isEffective(
  { from, to, by = 'as-of-date' }: { from?: CivilDate | null; to?: CivilDate; by?: EffectiveBy },
  dayOf: DecisiveDay,
): boolean {
  if (!from && !to) return true;
  const day = dayOf(by) ?? '';
  return (!from || day >= from) && (!to || day <= to);
}
