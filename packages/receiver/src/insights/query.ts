/** Questions to the insights as they stand in an address. */
import type * as z from 'zod';
import { fieldErrors } from '../intake/validate.ts';
import { wording } from '../intake/wording.ts';
import { isZone } from '../options.ts';
import { Refusal } from '../problem.ts';
import type { Counted } from '../store/store.ts';
import { daysAfter, daysWithin, startOfDay } from './days.ts';

/** Ten years and a bit: more would cost much and say little. */
const LONGEST = 3700;

interface Period {
  from: string;
  to: string;
  zone: string;
}

/**
 * @throws {Refusal} `invalid-query`, with every parameter that is wrong.
 */
export function readQuery<Schema extends z.ZodType>(
  schema: Schema,
  parameters: Record<string, string>,
): z.infer<Schema> {
  const result = schema.safeParse(parameters, { error: wording });
  if (result.success) return result.data;
  throw new Refusal('invalid-query', { errors: fieldErrors(result.error.issues) });
}

/**
 * @throws {Refusal} `invalid-query` for an unknown zone, and for a period that ends before it begins or is too long.
 */
export function checkPeriod({ from, to, zone }: Period): void {
  const errors = [];
  if (!isZone(zone)) {
    errors.push({ field: '/zone', detail: 'a zone from the IANA list, such as Europe/Amsterdam' });
  }
  if (to < from) errors.push({ field: '/to', detail: 'the same day as from, or a later one' });
  if (daysWithin(from, to) > LONGEST) errors.push({ field: '/to', detail: `at most ${LONGEST} days in all` });
  if (errors.length > 0) throw new Refusal('invalid-query', { errors });
}

/** The records of some days. */
export function countedIn(
  { from, to, zone }: Period,
  { mode, site }: { mode: Counted['mode']; site?: string | undefined },
): Counted {
  return {
    mode,
    site: site ?? null,
    from: startOfDay(from, zone),
    to: startOfDay(daysAfter(to, 1), zone),
  };
}
