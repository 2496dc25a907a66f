/** `GET /v1/insights/offers`: what became of what was offered. Each number is defined at its schema. */
import { OffersAnswer, OffersQuery } from '@fairwell/schema';
import type { OfferFigures } from '@fairwell/schema';
import type { Role } from '../identity/roles.ts';
import type { CountedOffer, SeenOffer } from './ledger/offers.ts';
import { checkPeriod, countedIn, readQuery, selectionOf } from './query.ts';
import type { Reading } from './query.ts';
import { isToldAll, withheld } from './withheld.ts';

export async function offers(
  parameters: Record<string, string>,
  { store: { insights } }: Reading,
  role: Role | null,
): Promise<OffersAnswer> {
  const query = readQuery(OffersQuery, parameters);
  checkPeriod(query);
  const { language = null, client = null } = query;
  const flows = areStepsAsked(query) ? { ...countedIn(query, query), language, client } : null;
  const { named, seen } = await insights.count({
    view: 'offers',
    asked: { selection: selectionOf(query, query), flows },
  });
  const byId = new Map(named.map((one) => [one.id, one]));
  const seenById = seen && new Map(seen.map((one) => [one.id, one]));
  const ids = new Set([...byId.keys(), ...(seenById?.keys() ?? [])]);
  const found = [...ids].map((id) => figures(id, byId.get(id), seenById && (seenById.get(id) ?? UNSEEN)));
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

const UNSEEN: Omit<SeenOffer, 'id'> = { offered: 0, declined: 0, unnamed: 0, toEveryone: 0, toLeaving: 0 };
const NONE: Omit<CountedOffer, 'id' | 'kept'> = { notKept: 0, pending: 0, toEveryone: 0, toLeaving: 0 };

function figures(
  id: string,
  named: CountedOffer | undefined,
  seen: Omit<SeenOffer, 'id'> | null,
): OfferFigures {
  const { notKept, pending, toEveryone, toLeaving } = named ?? NONE;
  const kept = named ? named.kept : 0;
  const unnamed = seen ?? UNSEEN;
  return {
    id,
    offered: seen && seen.offered,
    declined: seen && seen.declined,
    taken: (kept ?? 0) + notKept + pending + unnamed.unnamed,
    kept,
    notKept,
    pending,
    unnamed: seen && seen.unnamed,
    toEveryone: toEveryone + unnamed.toEveryone,
    toLeaving: toLeaving + unnamed.toLeaving,
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
