/** Law is read again before a day that is written beside it; after that day nobody should ship it. */
import type { CivilDate } from '@fairwell/schema';
import type { Jurisdiction } from './model.ts';

/** The ids of a jurisdiction's rules, if they had to be read again before `today`. */
export function overdue({ rules, reviewBy }: Jurisdiction, today: CivilDate): string[] {
  return today > reviewBy ? rules.map(({ id }) => id) : [];
}
