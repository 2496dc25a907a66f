/** What became of cancellations that were taken back for an offer. Each number is defined at its schema. */
import type { Selection } from '../../store/insights.ts';
import { UNDONE, offeredToNumber } from './cases.ts';
import type { Ledger } from './ledger.ts';
import { caseFilter } from './selecting.ts';
import { billingTells, firstAgain, isSaved } from './stayed.ts';

export interface CountedOffer {
  id: string;
  /** `null` where billing never said of any case whether it was paid for. */
  kept: number | null;
  notKept: number;
  pending: number;
  toEveryone: number;
  toLeaving: number;
}

/** Counted by when it was taken, and once for each case: the last offer that was named counts. */
export function countOffers(ledger: Ledger, { selection }: { selection: Selection }): CountedOffer[] {
  const { names } = ledger;
  const { at, length } = ledger.cases;
  const isMeant = caseFilter(ledger, selection);
  const rows: number[] = [];
  for (let row = 0; row < length; row++) {
    const takenMs = at.offerMs[row] ?? 0;
    if (at.offer[row] !== 0 && takenMs >= selection.from && takenMs < selection.to && isMeant(row)) {
      rows.push(row);
    }
  }
  const again = firstAgain(ledger, rows);
  const isKnown = billingTells(ledger, selection);
  const byOffer = Map.groupBy(rows, (row) => at.offer[row] ?? 0);
  return [...byOffer].map(([offer, some]) => {
    const count = (isOne: (row: number) => boolean) => some.filter(isOne).length;
    const saved = count((row) => isSaved(ledger, row, again));
    const notKept = count(
      (row) => !isSaved(ledger, row, again) && (at.state[row] !== UNDONE || again.has(row)),
    );
    return {
      id: names.textOf(offer) ?? '',
      kept: isKnown ? saved : null,
      notKept,
      pending: some.length - saved - notKept,
      toEveryone: count((row) => at.offerTo[row] === offeredToNumber('everyone')),
      toLeaving: count((row) => at.offerTo[row] === offeredToNumber('leaving')),
    };
  });
}
