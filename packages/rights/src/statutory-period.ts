/** Where a period set by law ends, and the rule that moved its end to a working day, if one did. */
import type { CivilDate, Duration } from '@fairwell/schema';
import type { Case } from './case.ts';
import type { CompiledRule } from './compiled.ts';
import { addDuration } from './period.ts';
import { nextWorkingDay } from './working-day.ts';

/** The end of a statutory period. */
export interface StatutoryEnd {
  day: CivilDate;
  /** Where it would have ended if every day were a working day. */
  nominal: CivilDate;
  /** What moved it; empty where nothing did. */
  moved: CompiledRule<'counting'>[];
}

/** Counts from the day after `anchor`. Some laws move an end on a day off; where none does, it stays. */
export function statutoryEnd(c: Case, anchor: CivilDate, duration: Duration): StatutoryEnd {
  const nominal = addDuration(anchor, duration);
  const moving = c.rules('counting');
  const day = moving[0] ? nextWorkingDay(nominal, c.law.book.calendar, c.region) : nominal;
  return { day, nominal, moved: day === nominal ? [] : moving };
}
