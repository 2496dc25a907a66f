/** What a reader says happened, as text in the address. */
import type { Annotation, InsightsConfig } from '@fairwell/schema';

/** Letters in one of them. */
export const LONGEST = 80;
const MOST = 10;
export const asText = ({ on, label }: Annotation): string => `${on} ${label}`;

/** The reader's own, one on each line. What makes no sense is as if it were not there. */
export function readNotes(text: string): Annotation[] {
  return [...new Set(text.split('\n'))]
    .map((line) => /^(\d{4}-\d\d-\d\d) (.+)$/.exec(line))
    .flatMap((found) => (found ? [{ on: found[1] ?? '', label: (found[2] ?? '').slice(0, LONGEST) }] : []))
    .filter(({ on }) => !Number.isNaN(Date.parse(on)))
    .slice(0, MOST);
}

export const writeNotes = (notes: readonly Annotation[]): string => notes.map(asText).join('\n');

/**
 * What happened, by the site and by the reader, in the order of days. What makes no sense is as if it were not there.
 *
 * @param mended what the team mended.
 */
export function annotationsIn(
  { annotations = [] }: Partial<InsightsConfig>,
  notes: string,
  mended: readonly Annotation[],
): Annotation[] {
  const sound = annotations.filter(
    (one) => /^\d{4}-\d\d-\d\d$/.test(one?.on) && typeof one.label === 'string',
  );
  return [...sound, ...mended, ...readNotes(notes)].toSorted((a, b) => (a.on < b.on ? -1 : 1));
}
