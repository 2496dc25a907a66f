/** Writes a calendar day as people do. */
import type { CivilDate } from '@fairwell/schema';
import type { Sentences } from './sentences/nl.ts';

/**
 * A day as it stands in a sentence, e.g. `22 december 2026`; undefined for tags that these sentences have no way of writing for.
 *
 * By hand, because whatever is asked of `Intl` first makes a browser look through all its languages: on a slow phone that takes a
 * quarter of the time between a press of the button and the first step.
 */
export function writeDay({ days, months }: Sentences, day: CivilDate, tag: string): string | undefined {
  // A private part asks for a form of address.
  const [spoken = ''] = tag.split('-x-');
  const [y, m = 1, d] = day.split('-').map(Number);
  const parts: Record<string, unknown> = { y, m: months.split(' ')[m - 1], d };
  return Object.hasOwn(days, spoken) ? days[spoken]?.replace(/\w/g, (part) => `${parts[part]}`) : undefined;
}
