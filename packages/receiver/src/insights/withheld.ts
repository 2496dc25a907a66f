/**
 * What a viewer is not told: counts of fewer than {@link SMALLEST_GROUP} people, and as many more as it takes that nobody
 * finds those by subtracting what is told from a total in the same answer. Zero is told: nobody is in it.
 */
import { SMALLEST_GROUP } from '@fairwell/schema';
import type { Role } from '../identity/roles.ts';

/** Cells by index: the parts make up the total, or at least no more than the total could be found from them. */
export interface Sum {
  total: number;
  parts: number[];
}

export const isToldAll = (role: Role | null): boolean => role !== 'viewer';

/** What few people call a reason may be anybody's words. `null` where it is not told. */
export const labelFor = (
  role: Role | null,
  { label, labelled }: { label: string | null; labelled: number },
): string | null => (isToldAll(role) || labelled >= SMALLEST_GROUP ? label : null);

/**
 * Sums may hang together as a tree, the total of one being a part of another: each of them keeps at least two cells that
 * are not told, or none, so none of them can be solved. Sums that share more than that are not protected.
 *
 * @returns of each cell, whether it is withheld.
 */
export function withheld(cells: readonly number[], sums: readonly Sum[]): boolean[] {
  const untold = cells.map((count) => count > 0 && count < SMALLEST_GROUP);
  for (let more = true; more;) {
    more = false;
    for (const sum of sums) {
      const also = alsoHidden(sum, cells, untold);
      if (also === null) continue;
      untold[also] = true;
      more = true;
    }
  }
  return untold;
}

/** The next cell of this sum that has to go, or `null` where nothing can be found from it. */
function alsoHidden({ total, parts }: Sum, cells: readonly number[], untold: boolean[]): number | null {
  const missing = parts.filter((part) => untold[part]);
  const people = missing.reduce((count, part) => count + (cells[part] ?? 0), 0);
  if (missing.length === 0 && !untold[total]) return null;
  if (untold[total] ? missing.length > 0 : missing.length > 1 && people >= SMALLEST_GROUP) return null;
  const smallest = parts
    .filter((part) => !untold[part] && (cells[part] ?? 0) > 0)
    .toSorted((a, b) => (cells[a] ?? 0) - (cells[b] ?? 0))[0];
  return smallest ?? (untold[total] ? null : total);
}

/** The same for sums that share nothing, each with the counts themselves. */
export function hidden(
  role: Role | null,
  sums: readonly { total: number; parts: readonly number[] }[],
): (sum: number, part: number) => boolean {
  if (isToldAll(role)) return () => false;
  const found = sums.map(({ total, parts }) =>
    withheld([total, ...parts], [{ total: 0, parts: parts.map((_, index) => index + 1) }]),
  );
  return (sum, part) => found[sum]?.[part + 1] ?? false;
}
