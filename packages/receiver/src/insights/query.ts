/** Questions to the insights as they stand in an address. */
import type { CivilDate, Interval } from '@fairwell/schema';
import type * as z from 'zod';
import { fieldErrors } from '../intake/validate.ts';
import { wording } from '../intake/wording.ts';
import { isZone } from '../options.ts';
import { Refusal } from '../problem.ts';
import type { Counted, InsightsStore, Selection } from '../store/insights.ts';
import { bars, daysAfter, daysWithin, startOfDay } from './days.ts';

/** Ten years and a bit: more would cost much and say little. */
const LONGEST = 3700;

/** What a view needs of a receiver. */
export interface Reading {
  store: { insights: InsightsStore };
  now: () => Date;
}

interface Period {
  from: CivilDate;
  to: CivilDate;
  zone: string;
}

/** What a question may be narrowed to. */
interface Narrowed {
  mode: Counted['mode'];
  site?: string | undefined;
  plan?: string | undefined;
  reason?: string | undefined;
  segment?: string | undefined;
  jurisdiction?: string | undefined;
  language?: string | undefined;
  client?: string | undefined;
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

/** The records of some days that are about what was asked. */
export const selectionOf = (period: Period, asked: Narrowed): Selection => ({
  ...countedIn(period, asked),
  plan: asked.plan ?? null,
  reason: asked.reason ?? null,
  segment: asked.segment ?? null,
  jurisdiction: asked.jurisdiction ?? null,
  language: asked.language ?? null,
  client: asked.client ?? null,
});

/** Whether only some people are asked about, rather than all of some days. */
export const isNarrowed = (asked: Narrowed): boolean =>
  [asked.plan, asked.reason, asked.segment, asked.jurisdiction, asked.language, asked.client].some(
    (value) => value !== undefined,
  );

/** As many days just before. */
export function daysBefore({ from, to, zone }: Period): Period {
  return { from: daysAfter(from, -daysWithin(from, to)), to: daysAfter(from, -1), zone };
}

/** The bars of a period with the moments at which they begin. */
export function barsOf({ from, to, zone }: Period, interval: Interval) {
  const days = [...bars(from, to, interval)];
  return { days, starts: days.map((bar) => startOfDay(bar.from, zone)) };
}

/** A question about a period and the one before it; only the first in bars. */
export function compared(query: Period & Narrowed, starts: number[]) {
  const before = selectionOf(daysBefore(query), query);
  return {
    now: { selection: selectionOf(query, query), starts },
    before: { selection: before, starts: [before.from] },
  };
}
