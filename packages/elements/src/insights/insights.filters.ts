/** What the reader asked to see: which days, in which steps, live or test, and which comments. Knows calendar days only. */
import type { CommentsQuery, ContactsQuery, Interval, Mode, OverviewQuery } from '@fairwell/schema';

/** A number of days up to and including today, or days the reader chose. */
export const periods = ['30', '90', '365', 'custom'] as const;
export type Period = (typeof periods)[number];

export interface Filters {
  period: Period;
  /** First and last day, `YYYY-MM-DD`, both included. */
  from: string;
  to: string;
  interval: Interval;
  mode: Mode;
  /** A reason code, or empty for all. */
  reason: string;
  search: string;
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

/** The same filters over days of the reader's choice, in steps that fit them. */
export function withDays(filters: Filters, from: string, to: string): Filters {
  return { ...filters, period: 'custom', from, to, interval: fittingInterval(from, to) };
}

/** What a reader sees first: the last ninety days. */
export function firstFilters(mode: Mode, today: string): Filters {
  const empty = { period: '90', from: '', to: '', interval: 'week', mode, reason: '', search: '' } as const;
  return withPeriod(empty, '90', today);
}

/** The question behind the numbers. */
export function overviewQuery(filters: Filters, zone: string, site?: string): OverviewQuery {
  const { from, to, interval, mode } = filters;
  return { from, to, interval, zone, mode, ...(site && { site }) };
}

/** The question behind the board: whoever waits, waits whatever days are looked at. */
export function contactsQuery({ mode }: Filters, site?: string): ContactsQuery {
  return { state: 'open', mode, limit: 100, ...(site && { site }) };
}

/** The question behind the comments. */
export function commentsQuery(filters: Filters, zone: string, site?: string): CommentsQuery {
  const { from, to, mode, reason, search } = filters;
  return {
    from,
    to,
    zone,
    mode,
    limit: 20,
    ...(site && { site }),
    ...(reason && { reason }),
    ...(search && { search }),
  };
}
