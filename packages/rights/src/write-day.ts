/** Writes a calendar day as people do. */
import type { CivilDate } from '@fairwell/schema';
import type { Sentences } from './sentences/nl.ts';

/**
 * A day as it stands in a sentence, e.g. `22 december 2026`.
 *
 * By hand, because whatever is asked of `Intl` first makes a browser look through all its languages: on a slow phone that takes a
 * quarter of the time between a press of the button and the first step.
 */
export const writeDay = (date: Sentences['date'], day: CivilDate): string => date(day.split('-').map(Number));
