/** Whether a rule holds for a contract on a day. */
import type { CivilDate } from '@fairwell/schema';
import type { Condition, Facts, Rule } from './model.ts';
import { compareDurations } from './period.ts';

/** Whether the facts satisfy the condition. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  const value = facts[condition.fact];
  if ('is' in condition) return value === condition.is;
  if (typeof value !== 'string') return false;
  if ('in' in condition) return condition.in.includes(value);
  return compareDurations(value, condition.value) > 0 === (condition.cmp === '>');
}

/** Whether the rule is law on the day that counts for it: today, or the day the contract was concluded. */
export function isEffective(rule: Rule, today: CivilDate, concluded: CivilDate): boolean {
  const { from, to, by } = rule.effective;
  const day = by === 'as-of-date' ? today : concluded;
  return rule.force === 'in-force' && (!from || day >= from) && (!to || day <= to);
}
