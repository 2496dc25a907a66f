/** What became of cancellations. Each number is defined at its schema. */
import type { Selection } from '../../store/insights.ts';
import { DAY_MS } from './cases.ts';
import type { Ledger } from './ledger.ts';
import { caseFilter, rowsWithin } from './selecting.ts';
import { billingTells, firstAgain, isEnded, isSaved } from './stayed.ts';

export interface CountedOutcomes {
  cancellations: number;
  declarations: number;
  canceled: number;
  deflected: number;
  /** `null` where billing never said of any case whether it was paid for. */
  saved: number | null;
  lost: number;
  /** Taken back, and ended by billing all the same. */
  ended: number;
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
  let [saved, lost, ended] = [0, 0, 0];
  for (const row of undone) {
    const days = ((again.get(row) ?? Number.POSITIVE_INFINITY) - (at.undoneMs[row] ?? 0)) / DAY_MS;
    if (days <= againDays) lost++;
    else if (isEnded(ledger, row)) ended++;
    else if (isSaved(ledger, row, again)) saved++;
  }
  const isKnown = undone.length === 0 || billingTells(ledger, selection);
  const known = isKnown ? saved : null;
  return {
    ...counts,
    ...billing,
    deflected: undone.length - lost - ended - (known ?? 0),
    saved: known,
    lost,
    ended,
    overTime,
  };
}
