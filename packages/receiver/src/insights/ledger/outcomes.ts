/** What became of cancellations. Each number is defined at its schema. */
import { SAVED_AFTER_DAYS } from '@fairwell/schema';
import type { Selection } from '../../store/insights.ts';
import { DAY_MS, NO_DAY, UNDONE, modeNumber } from './cases.ts';
import type { Ledger } from './ledger.ts';
import { caseFilter, rowsWithin } from './selecting.ts';

export interface CountedOutcomes {
  cancellations: number;
  declarations: number;
  canceled: number;
  deflected: number;
  /** `null` where billing never said of any case whether it was paid for. */
  saved: number | null;
  lost: number;
  scheduled: number;
  effective: number;
  failed: number;
  unreported: number;
  answered: number;
  withoutLogin: number;
  /** Cancellations from each of these moments up to the next. */
  overTime: number[];
}

/** Above it, somebody vouched for who it was: an embed token, or a key of the company. */
const MOST_WITHOUT_LOGIN = 2;

const byOutcome = ['unreported', 'scheduled', 'effective', 'failed'] as const;

/**
 * @param starts the moments at which the bars begin, the first one that of the selection.
 * @param againDays within how many days a second cancellation makes the first one lost.
 */
export function countOutcomes(
  ledger: Ledger,
  selection: Selection,
  starts: number[],
  againDays: number,
): CountedOutcomes {
  const { at } = ledger.cases;
  const counts = { cancellations: 0, declarations: 0, canceled: 0, answered: 0, withoutLogin: 0 };
  const billing = { scheduled: 0, effective: 0, failed: 0, unreported: 0 };
  const overTime = starts.map(() => 0);
  const undone: number[] = [];
  const isMeant = caseFilter(ledger, selection);
  const [first, end] = rowsWithin(ledger.cases, selection.from, selection.to);
  let bar = 0;
  for (let row = first; row < end; row++) {
    if (!isMeant(row)) continue;
    while (bar + 1 < starts.length && (at.ms[row] ?? 0) >= (starts[bar + 1] ?? 0)) bar++;
    overTime[bar] = (overTime[bar] ?? 0) + 1;
    counts.cancellations++;
    counts.declarations += at.declarations[row] ?? 0;
    counts.answered += at.answered[row] ?? 0;
    counts.withoutLogin += Number((at.assurance[row] ?? 0) <= MOST_WITHOUT_LOGIN);
    if (Number.isNaN(at.undoneMs[row])) {
      counts.canceled++;
      billing[byOutcome[at.outcome[row] ?? 0] ?? 'unreported']++;
    } else undone.push(row);
  }
  const again = firstAgain(ledger, undone);
  let [saved, lost] = [0, 0];
  for (const row of undone) {
    const days = ((again.get(row) ?? Number.POSITIVE_INFINITY) - (at.undoneMs[row] ?? 0)) / DAY_MS;
    if (days <= againDays) lost++;
    else if (days > SAVED_AFTER_DAYS && wasSaved(ledger, row)) saved++;
  }
  const isKnown = undone.length === 0 || billingTells(ledger, selection);
  const known = isKnown ? saved : null;
  return {
    ...counts,
    ...billing,
    deflected: undone.length - lost - (known ?? 0),
    saved: known,
    lost,
    overTime,
  };
}

/** Billing did not end it, and found it paid for long enough after. */
function wasSaved({ cases: { at } }: Ledger, row: number): boolean {
  const paying = at.payingDay[row] ?? NO_DAY;
  const since = (at.undoneMs[row] ?? 0) + SAVED_AFTER_DAYS * DAY_MS;
  return at.state[row] === UNDONE && paying !== NO_DAY && paying * DAY_MS >= since;
}

/** Where billing never said so about any case of these sites, nothing can be known. */
function billingTells({ cases: { at, length }, names }: Ledger, { mode, site }: Selection): boolean {
  const [wanted, at0] = [modeNumber(mode), site === null ? -1 : names.find(site)];
  for (let row = 0; row < length; row++) {
    if (at.payingDay[row] !== NO_DAY && at.mode[row] === wanted && (site === null || at.site[row] === at0)) {
      return true;
    }
  }
  return false;
}

const MARKS = 2 ** 20;

/** By row, when the same contract was canceled next after it was taken back. */
function firstAgain({ cases: { at, length } }: Ledger, rows: number[]): Map<number, number> {
  const waiting = new Map<number, number[]>();
  // Most contracts are canceled once: one look here passes over nearly all of them.
  const mayWait = new Uint8Array(MARKS);
  for (const row of rows) {
    const contract = at.contract[row] ?? Number.NaN;
    mayWait[contract % MARKS] = 1;
    if (!Number.isNaN(contract)) waiting.set(contract, [...(waiting.get(contract) ?? []), row]);
  }
  const found = new Map<number, number>();
  if (waiting.size === 0) return found;
  for (let later = (rows[0] ?? 0) + 1; later < length; later++) {
    const contract = at.contract[later] ?? Number.NaN;
    if (mayWait[contract % MARKS] !== 1) continue;
    const before = waiting.get(contract);
    if (before === undefined) continue;
    const ms = at.ms[later] ?? 0;
    for (const row of before) {
      if (row < later && ms >= (at.undoneMs[row] ?? 0) && !found.has(row)) found.set(row, ms);
    }
  }
  return found;
}
