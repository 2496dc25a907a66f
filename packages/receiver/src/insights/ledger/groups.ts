/** Reasons of groups of answers. */
import { tenureDays, tenures } from '@fairwell/schema';
import type { Grouping } from '@fairwell/schema';
import type { Selection } from '../../store/insights.ts';
import { DAY_MS, NO_DAY } from './cases.ts';
import type { Ledger } from './ledger.ts';
import { barsFrom } from './overview.ts';
import { PathCounter } from './reasons.ts';
import type { CountedReasons } from './reasons.ts';
import { answerFilter, rowsWithin, saidOf, segmentOf } from './selecting.ts';

export interface CountedGroup extends CountedReasons {
  /** `null` where the messages do not say; the number of the bar where they are grouped by time. */
  name: string | number | null;
}

/** @param starts the moments at which the bars begin; used where they are grouped by time. */
export function countGroups(
  ledger: Ledger,
  selection: Selection,
  by: Grouping,
  level: number,
  starts: number[],
): CountedGroup[] {
  const groups = new Map<string | number | null, PathCounter>();
  if (by === 'time') starts.forEach((_, bar) => groups.set(bar, new PathCounter(ledger, level)));
  const isMeant = answerFilter(ledger, selection);
  const [first, end] = rowsWithin(ledger.answers, selection.from, selection.to);
  const keyOf = by === 'time' ? timeOf(ledger, starts) : keys[by](ledger);
  for (let row = first; row < end; row++) {
    if (!isMeant(row)) continue;
    const key = keyOf(row);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = new PathCounter(ledger, level)));
    group.add(row);
  }
  const nameOf = (key: string | number | null) =>
    typeof key === 'number' && by !== 'time' ? ledger.names.textOf(key) : key;
  const counted = [...groups].map(([key, counter]) => ({ name: nameOf(key), ...counter.counted() }));
  return by === 'time'
    ? counted
    : counted.toSorted((a, b) => b.answers - a.answers || (String(a.name) < String(b.name) ? -1 : 1));
}

function timeOf({ answers }: Ledger, starts: number[]): (row: number) => number {
  const barOf = barsFrom(starts);
  return (row) => barOf(answers.at.ms[row] ?? 0);
}

type KeyOf = (row: number) => string | number | null;

/** Numbers are those of names. */
const keys: Record<Exclude<Grouping, 'time'>, (ledger: Ledger) => KeyOf> = {
  plan: (ledger) => (row) => saidOf(ledger, 'plan', row),
  jurisdiction: (ledger) => (row) => saidOf(ledger, 'jurisdiction', row),
  language:
    ({ answers }) =>
    (row) =>
      answers.at.language[row] ?? 0,
  client:
    ({ answers }) =>
    (row) =>
      answers.at.client[row] ?? 0,
  site:
    ({ answers }) =>
    (row) =>
      answers.at.site[row] ?? 0,
  segment: (ledger) => (row) => segmentOf(ledger, row),
  tenure:
    ({ answers, cases }) =>
    (row) =>
      tenureOf(cases.at.sinceDay[answers.at.case[row] ?? -1], cases.at.ms[answers.at.case[row] ?? -1]),
};

/** How long the subscription had run on the day of the first cancellation. A day that has yet to come says nothing. */
function tenureOf(sinceDay = NO_DAY, ms = 0): string | null {
  const days = Math.floor(ms / DAY_MS) - sinceDay;
  if (sinceDay === NO_DAY || days < 0) return null;
  const index = tenureDays.findIndex((past) => days < past);
  return tenures[index === -1 ? tenureDays.length : index] ?? null;
}
