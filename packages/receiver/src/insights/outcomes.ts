/** `GET /v1/insights/outcomes`: what became of the cancellations. Each number is defined at its schema. */
import { OutcomesAnswer, OutcomesQuery } from '@fairwell/schema';
import type { Outcomes } from '@fairwell/schema';
import type { Role } from '../identity/roles.ts';
import type { CountedOutcomes } from './ledger/outcomes.ts';
import { barsOf, checkPeriod, compared, daysBefore, isNarrowed, readQuery } from './query.ts';
import type { Reading } from './query.ts';
import { hidden, isToldAll, withheld } from './withheld.ts';

export async function outcomes(
  parameters: Record<string, string>,
  { store: { insights } }: Reading,
  role: Role | null,
): Promise<OutcomesAnswer> {
  const query = readQuery(OutcomesQuery, parameters);
  checkPeriod(query);
  const { days, starts } = barsOf(query, query.interval);
  const { now, before } = await insights.count({
    view: 'outcomes',
    asked: { ...compared(query, starts), again: query.again },
  });
  // All of some days are no group of people.
  const barsFor = isNarrowed(query) ? role : null;
  const isHidden = hidden(barsFor, [{ total: now.cancellations, parts: now.overTime }]);
  const { from, to } = daysBefore(query);
  return OutcomesAnswer.parse({
    query,
    now: told(now, role),
    before: { ...told(before, role), from, to },
    overTime: days.map((bar, at) => ({
      ...bar,
      cancellations: isHidden(0, at) ? null : now.overTime[at],
    })),
  });
}

/** The counts in one row, with those that only follow from others at the end: what is told must not tell them either. */
const cells = (counted: CountedOutcomes) => [
  counted.cancellations,
  counted.canceled,
  counted.deflected,
  counted.saved ?? 0,
  counted.lost,
  counted.scheduled,
  counted.effective,
  counted.failed,
  counted.unreported,
  counted.answered,
  counted.withoutLogin,
  counted.cancellations - counted.answered,
  counted.cancellations - counted.withoutLogin,
  counted.declarations,
  counted.ended,
];
const sums = [
  { total: 0, parts: [1, 2, 3, 4, 14] },
  { total: 1, parts: [5, 6, 7, 8] },
  { total: 0, parts: [9, 11] },
  { total: 0, parts: [10, 12] },
];

function told(counted: CountedOutcomes, role: Role | null): Outcomes {
  const isHidden = isToldAll(role) ? [] : withheld(cells(counted), sums);
  const count = (cell: number, value: number | null) => (isHidden[cell] ? null : value);
  const rate = (part: number | null, whole: number | null) =>
    part === null || whole === null || whole === 0 ? null : part / whole;
  const cancellations = count(0, counted.cancellations);
  const canceled = count(1, counted.canceled);
  const deflected = count(2, counted.deflected);
  const saved = count(3, counted.saved);
  const answered = count(9, counted.answered);
  const withoutLogin = count(10, counted.withoutLogin);
  return {
    cancellations,
    // Of a single case it is the number of one person's letters.
    declarations: cancellations === null ? null : count(13, counted.declarations),
    canceled,
    deflected,
    saved,
    lost: count(4, counted.lost),
    ended: count(14, counted.ended),
    scheduled: count(5, counted.scheduled),
    effective: count(6, counted.effective),
    failed: count(7, counted.failed),
    unreported: count(8, counted.unreported),
    answered,
    withoutLogin,
    saveRate: rate(saved, cancellations),
    deflectRate: rate(deflected, cancellations),
    undoRate:
      cancellations === null || canceled === null ? null : rate(cancellations - canceled, cancellations),
    responseRate: rate(answered, cancellations),
    withoutLoginRate: rate(withoutLogin, cancellations),
  };
}
