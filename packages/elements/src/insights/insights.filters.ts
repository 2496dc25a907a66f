/** What the reader asked to see: which days, in which steps, live or test, and whom. Knows calendar days only. */
import type { Grouping, Interval, Mode } from '@fairwell/schema';

/** A number of days up to and including today, or days the reader chose. */
export const periods = ['30', '90', '365', 'custom'] as const;
export type Period = (typeof periods)[number];

/** Whom the figures may be narrowed to, beside a reason. */
export const narrowings = ['plan', 'segment', 'jurisdiction', 'language', 'client'] as const;
export type Narrowing = (typeof narrowings)[number];

/** What reasons are set side by side by. */
export const groupings = ['tenure', 'plan', 'jurisdiction', 'segment'] as const satisfies readonly Grouping[];
export type By = (typeof groupings)[number];

export interface Filters extends Record<Narrowing, string> {
  period: Period;
  /** First and last day, `YYYY-MM-DD`, both included. */
  from: string;
  to: string;
  interval: Interval;
  mode: Mode;
  /** Codes from the broadest to the reason that is looked at, with `/` between them; empty for all. */
  reason: string;
  by: By;
  /** The topic of questions and complaints that is looked at, like the reason. */
  topic: string;
  /** Words that comments must have in them. */
  search: string;
  /** The tag that comments must have; empty for all. */
  tag: string;
  /** What happened, as the reader added it: a day and a few words on each line. */
  notes: string;
}

const DAY = 86_400_000;

/** A calendar day some days later (or earlier). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** The calendar day a moment falls on, where the reader is. */
export function dayOf(moment: Date): string {
  const local = Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
  return new Date(local).toISOString().slice(0, 10);
}

/** How many days from one to the other, both included. */
export function daysIn(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY + 1;
}

/** Steps that give a readable number of bars. */
export function fittingInterval(from: string, to: string): Interval {
  const days = daysIn(from, to);
  if (days <= 31) return 'day';
  return days <= 190 ? 'week' : 'month';
}

/** The same filters over another period, in steps that fit it. */
export function withPeriod(filters: Filters, period: Exclude<Period, 'custom'>, today: string): Filters {
  const from = addDays(today, 1 - Number(period));
  return { ...filters, period, from, to: today, interval: fittingInterval(from, today) };
}

/** The same filters over days of the reader's choice, in steps that fit them. The wrong way round they mean the same days. */
export function withDays(filters: Filters, one: string, other: string): Filters {
  const [from = one, to = other] = [one, other].toSorted();
  return { ...filters, period: 'custom', from, to, interval: fittingInterval(from, to) };
}

const everybody = { plan: '', segment: '', jurisdiction: '', language: '', client: '', reason: '' };

/** The same days, and everybody in them. */
export const widened = (filters: Filters): Filters => ({ ...filters, ...everybody });

/** Whether only some people are looked at. */
export const isNarrowed = (filters: Filters): boolean =>
  filters.reason !== '' || narrowings.some((name) => filters[name] !== '');

/** What a reader sees first: everybody of the last ninety days. */
export function firstFilters(mode: Mode, today: string): Filters {
  const empty = {
    ...everybody,
    period: '90',
    from: '',
    to: '',
    interval: 'week',
    topic: '',
    search: '',
    tag: '',
    notes: '',
  } as const;
  return withPeriod({ ...empty, mode, by: 'tenure' }, '90', today);
}
