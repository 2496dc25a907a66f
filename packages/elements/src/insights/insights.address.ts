/**
 * Filters in the part of the address behind `#`, so that a reload or a shared link shows the same page. Behind `#`
 * and not behind `?`, because search words may be about a person and a fragment is never sent to a server.
 */
import type { Mode } from '@fairwell/schema';
import {
  addDays,
  type Filters,
  firstFilters,
  groupings,
  narrowings,
  periods,
  withDays,
  withPeriod,
} from './insights.filters.ts';
import { readNotes, writeNotes } from './insights.notes.ts';

/** Whether a day exists: browsers read the 31st of February as a day in March. */
const isDay = (text: string | null): text is string =>
  text !== null &&
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  addDays(text, 0) === text;

/** Up to four codes with `/` between them. */
const isPath = (text: string): boolean => /^[a-z][a-z0-9_]{0,47}(\/[a-z][a-z0-9_]{0,47}){0,3}$/.test(text);
const pathIn = (text: string | null): string => (text && isPath(text) ? text : '');

/** What the receiver would refuse is no choice. */
const fitting: Partial<Record<string, RegExp>> = {
  jurisdiction: /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/,
  language: /^[a-z]{2,3}$/,
};

const partsOf = (fragment: string) => new URLSearchParams(fragment.replace(/^#/, ''));

/** Whether a fragment was written by us: a period is always in it. */
export const hasFilters = (fragment: string): boolean => partsOf(fragment).has('period');

/** Whether a fragment asks for a period that is not the one that was read from it. */
export const isMisread = (fragment: string, { period }: Filters): boolean =>
  (partsOf(fragment).get('period') ?? period) !== period;

/** Reads filters from a fragment. What is missing or makes no sense is as if it were not there. */
export function readFilters(fragment: string, fallbackMode: Mode, today: string): Filters {
  const given = partsOf(fragment);
  const mode = given.get('mode');
  let filters = firstFilters(mode === 'live' || mode === 'test' ? mode : fallbackMode, today);

  const period = periods.find((known) => known === given.get('period'));
  const [from, to] = [given.get('from'), given.get('to')];
  if (period && period !== 'custom') filters = withPeriod(filters, period, today);
  if (period === 'custom' && isDay(from) && isDay(to)) filters = withDays(filters, from, to);

  const interval = given.get('interval');
  if (interval === 'day' || interval === 'week' || interval === 'month') filters = { ...filters, interval };
  for (const name of narrowings) {
    const value = given.get(name)?.slice(0, 200) ?? '';
    if (fitting[name]?.test(value) ?? true) filters = { ...filters, [name]: value };
  }
  return {
    ...filters,
    reason: pathIn(given.get('reason')),
    topic: pathIn(given.get('topic')),
    by: groupings.find((known) => known === given.get('by')) ?? filters.by,
    search: given.get('search')?.slice(0, 200) ?? '',
    tag: given.get('tag')?.slice(0, 40) ?? '',
    notes: writeNotes(readNotes(given.get('notes') ?? '')),
  };
}

/** Writes filters into a fragment. Parts of the address that are not ours stay as they are. */
export function writeFilters(fragment: string, filters: Filters): string {
  const parts = partsOf(fragment);
  const { from, to, ...rest } = filters;
  for (const [name, value] of Object.entries({ ...rest, from, to })) {
    const relative = filters.period !== 'custom' && (name === 'from' || name === 'to');
    const usual = name === 'by' && value === groupings[0];
    if (value && !relative && !usual) parts.set(name, value);
    else parts.delete(name);
  }
  return `#${parts.toString()}`;
}
