/** Whether somebody who took a cancellation back stayed: decision 0019. */
import { SAVED_AFTER_DAYS } from '@fairwell/schema';
import type { Selection } from '../../store/insights.ts';
import { DAY_MS, NO_DAY, UNDONE, modeNumber } from './cases.ts';
import type { Ledger } from './ledger.ts';

/**
 * Billing did not end it, the same contract was not canceled again for long enough, and after that it was found paid for.
 *
 * @param row of a case that was taken back.
 * @param again when each of them was canceled again, as {@link firstAgain} tells.
 */
export function isSaved(ledger: Ledger, row: number, again: Map<number, number>): boolean {
  const { at } = ledger.cases;
  const paying = at.payingDay[row] ?? NO_DAY;
  const since = (at.undoneMs[row] ?? 0) + SAVED_AFTER_DAYS * DAY_MS;
  if ((again.get(row) ?? Number.POSITIVE_INFINITY) <= since) return false;
  return !isEnded(ledger, row) && paying !== NO_DAY && paying * DAY_MS >= since;
}

/** Of a case that was taken back: whether billing ended it all the same. */
export const isEnded = ({ cases: { at } }: Ledger, row: number): boolean => at.state[row] !== UNDONE;

/** Where billing never said so about any case of these sites, nothing can be known. */
export function billingTells({ cases: { at, length }, names }: Ledger, { mode, site }: Selection): boolean {
  const [wanted, at0] = [modeNumber(mode), site === null ? -1 : names.find(site)];
  for (let row = 0; row < length; row++) {
    if (at.payingDay[row] !== NO_DAY && at.mode[row] === wanted && (site === null || at.site[row] === at0)) {
      return true;
    }
  }
  return false;
}

const MARKS = 2 ** 20;

/** By row, when the same contract was canceled next after it was taken back. Rows ascend. */
export function firstAgain({ cases: { at, length } }: Ledger, rows: number[]): Map<number, number> {
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
