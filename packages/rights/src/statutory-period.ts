/** Where a period set by law ends, and the rule that moved its end to a working day, if one did. */
import type { CivilDate, Duration } from '@fairwell/schema';
import type { Case } from './case.ts';
import { addDuration } from './period.ts';
import type { Step } from './trace.ts';
import { nextWorkingDay } from './working-day.ts';

/** The end of a statutory period. */
export interface StatutoryEnd {
  day: CivilDate;
  /** Where it would have ended if every day were a working day. */
  nominal: CivilDate;
  /** Says that it moved; empty where it did not. */
  moved: Step[];
}

/** Counts from the day after `anchor`. Some laws move an end on a day off; where none does, it stays. */
export function statutoryEnd(c: Case, anchor: CivilDate, duration: Duration): StatutoryEnd {
  const nominal = addDuration(anchor, duration);
  const [mover] = c.rules('counting');
  const day = mover ? nextWorkingDay(nominal, c.law.book.calendar, c.region) : nominal;
  return { day, nominal, moved: mover && day > nominal ? [['rolled', nominal, day, mover]] : [] };
}
