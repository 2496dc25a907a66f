/** `GET /v1/insights/offers`: what became of what was offered. Each number is defined at its schema. */
import { OffersAnswer, OffersQuery } from '@fairwell/schema';
import type { OfferFigures } from '@fairwell/schema';
import type { Role } from '../identity/roles.ts';
import { flowsIn } from './flows.ts';
import type { Flow, OfferInFlow } from './flows.ts';
import type { CountedOffer } from './ledger/offers.ts';
import { checkPeriod, readQuery, selectionOf } from './query.ts';
import type { Reading } from './query.ts';
import { isToldAll, withheld } from './withheld.ts';

export async function offers(
  parameters: Record<string, string>,
  { store: { insights } }: Reading,
  role: Role | null,
): Promise<OffersAnswer> {
  const query = readQuery(OffersQuery, parameters);
  checkPeriod(query);
  const [named, flows] = await Promise.all([
    insights.count({ view: 'offers', asked: { selection: selectionOf(query, query) } }),
    areStepsAsked(query) ? flowsIn(query, insights) : [],
  ]);
  // Where no step was sent nobody knows, rather than zero.
  const seen = flows.length === 0 ? null : seenIn(flows);
  const ids = new Set([...named.map(({ id }) => id), ...(seen?.keys() ?? [])]);
  const byId = new Map(named.map((one) => [one.id, one]));
  const found = [...ids].map((id) => figures(id, byId.get(id), seen && (seen.get(id) ?? [])));
  const most = ({ offered, taken }: OfferFigures) => Math.max(offered ?? 0, taken ?? 0);
  return OffersAnswer.parse({
    query,
    offers: found
      .toSorted((a, b) => most(b) - most(a) || (a.id < b.id ? -1 : 1))
      .map((one) => (isToldAll(role) ? one : told(one))),
  });
}

/** No step says a plan, a reason, a segment or a country. */
const areStepsAsked = ({ plan, reason, segment, jurisdiction }: OffersQuery) =>
  [plan, reason, segment, jurisdiction].every((value) => value === undefined);

/** An offer in a flow, and whether a cancellation was taken back for it there: then that one counts, and not the step. */
interface Seen extends OfferInFlow {
  isNamed: boolean;
}

/** By id. A step that does not say which offer it was tells nothing here. */
function seenIn(flows: Flow[]): Map<string, Seen[]> {
  const seen = new Map<string, Seen[]>();
  for (const { offers: inFlow, takenBackFor } of flows) {
    for (const [id, offer] of inFlow) {
      if (id === '') continue;
      seen.set(id, [...(seen.get(id) ?? []), { ...offer, isNamed: takenBackFor.has(id) }]);
    }
  }
  return seen;
}

const NONE: Omit<CountedOffer, 'id' | 'kept'> = { notKept: 0, pending: 0, toEveryone: 0, toLeaving: 0 };

function figures(id: string, named: CountedOffer | undefined, seen: Seen[] | null): OfferFigures {
  const { notKept, pending, toEveryone, toLeaving } = named ?? NONE;
  const kept = named ? named.kept : 0;
  const unnamed = seen?.filter(({ isTaken, isNamed }) => isTaken && !isNamed) ?? [];
  const to = (whom: Seen['madeTo']) => unnamed.filter(({ madeTo }) => madeTo === whom).length;
  return {
    id,
    offered: seen && seen.length,
    declined: seen && seen.filter(({ isDeclined, isTaken }) => isDeclined && !isTaken).length,
    taken: (kept ?? 0) + notKept + pending + unnamed.length,
    kept,
    notKept,
    pending: pending,
    unnamed: seen && unnamed.length,
    toEveryone: toEveryone + to('everyone'),
    toLeaving: toLeaving + to('leaving'),
  };
}

/** For a viewer. */
function told(one: OfferFigures): OfferFigures {
  const names = [
    'offered',
    'declined',
    'taken',
    'kept',
    'notKept',
    'pending',
    'unnamed',
    'toEveryone',
    'toLeaving',
  ] as const;
  const { offered, declined, taken, toEveryone, toLeaving } = one;
  const left = (offered ?? 0) - (declined ?? 0);
  const unsaid = (taken ?? 0) - (toEveryone ?? 0) - (toLeaving ?? 0);
  const cells = [...names.map((name) => one[name] ?? 0), left, unsaid];
  const isHidden = withheld(cells, [
    { total: 0, parts: [1, 9] },
    { total: 2, parts: [3, 4, 5, 6] },
    { total: 2, parts: [7, 8, 10] },
  ]);
  return {
    ...one,
    ...Object.fromEntries(names.map((name, cell) => [name, isHidden[cell] ? null : one[name]])),
  };
}
