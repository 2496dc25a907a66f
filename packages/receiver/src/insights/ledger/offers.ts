/** What became of cancellations that were taken back for an offer. Each number is defined at its schema. */
import type { Selection } from '../../store/insights.ts';
import { UNDONE, offeredToNumber } from './cases.ts';
import { flowsIn } from './flows.ts';
import type { FlowsAsked, OfferInFlow } from './flows.ts';
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

/** What was seen of an offer in cancel flows. */
export interface SeenOffer {
  id: string;
  offered: number;
  declined: number;
  /** Taken in a flow in which no cancellation was taken back for it: then that one counts, and not the step. */
  unnamed: number;
  /** Of those. */
  toEveryone: number;
  toLeaving: number;
}

export interface CountedOffers {
  named: CountedOffer[];
  /** `null` where no step was sent or none was asked about: nobody knows, rather than zero. */
  seen: SeenOffer[] | null;
}

export interface OffersAsked {
  selection: Selection;
  /** `null` where steps do not say what is asked. */
  flows: FlowsAsked | null;
}

export const countOffers = (ledger: Ledger, { selection, flows }: OffersAsked): CountedOffers => ({
  named: countNamed(ledger, selection),
  seen: flows && countSeen(ledger, flows),
});

/** A step that does not say which offer it was tells nothing here. */
function countSeen(ledger: Ledger, asked: FlowsAsked): SeenOffer[] | null {
  const flows = flowsIn(ledger, asked);
  if (flows.length === 0) return null;
  const byOffer = new Map<number, (OfferInFlow & { isNamed: boolean })[]>();
  for (const { offers, takenBackFor } of flows) {
    for (const [offer, became] of offers) {
      const some = byOffer.get(offer) ?? [];
      byOffer.set(offer, some);
      some.push({ ...became, isNamed: takenBackFor.has(offer) });
    }
  }
  return [...byOffer].flatMap(([offer, some]) => {
    const id = ledger.names.textOf(offer) ?? '';
    const unnamed = some.filter(({ isTaken, isNamed }) => isTaken && !isNamed);
    const to = (whom: OfferInFlow['madeTo']) => unnamed.filter(({ madeTo }) => madeTo === whom).length;
    const declined = some.filter(({ isDeclined, isTaken }) => isDeclined && !isTaken).length;
    const told = { offered: some.length, declined, unnamed: unnamed.length };
    return id === '' ? [] : [{ id, ...told, toEveryone: to('everyone'), toLeaving: to('leaving') }];
  });
}

/** Counted by when it was taken, and once for each case: the last offer that was named counts. */
function countNamed(ledger: Ledger, selection: Selection): CountedOffer[] {
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
