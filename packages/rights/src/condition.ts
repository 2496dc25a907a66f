/** Whether a rule holds for a contract on a day. */
import type { CivilDate, Duration } from '@fairwell/schema';
import type { Asked, Clause } from './compiled.ts';
import { addDuration } from './period.ts';

/** Whether the facts satisfy all clauses; none is always satisfied. */
export function holds(clauses: readonly Clause[] = [], facts: Asked): boolean {
  return clauses.every(({ fact, in: allowed, not = false, from = '', to }) => {
    const given = facts[fact];
    if (allowed) return allowed.includes(given) !== not;
    return typeof given === 'string' && given >= from && given <= (to ?? given);
  });
}

/** A length as the day it reaches in a common year, so that lengths can be compared: P1Y is as long as P12M there. */
export function reached(length: Duration): CivilDate;
export function reached(length?: Duration): CivilDate | undefined;
export function reached(length?: Duration): CivilDate | undefined {
  return length && addDuration('2001-01-01', length);
}
