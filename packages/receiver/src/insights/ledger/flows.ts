/** Cancel flows, put together from their steps and from what was received in them. */
import type { OfferedTo } from '@fairwell/schema';
import type { Counted } from '../../store/insights.ts';
import { DAY_MS, modeNumber } from './cases.ts';
import type { Ledger } from './ledger.ts';
import { DECLINED, TAKEN, kindNumber, madeToOf } from './steps.ts';

/** What became of one offer in one flow. */
export interface OfferInFlow {
  isTaken: boolean;
  isDeclined: boolean;
  madeTo: OfferedTo | null;
}

/** One cancel flow, from its first step on. */
export interface Flow {
  firstMs: number;
  lastMs: number;
  /** Numbers of names. */
  language: number;
  client: number;
  declaredMs: number | null;
  /** Steps that were shown before anything was declared. */
  shown: number;
  activations: number | null;
  isTroubled: boolean;
  isAbandoned: boolean;
  /** By the number of its name. Each step about an offer without a name of its own is about the same one, the empty one. */
  offers: ReadonlyMap<number, OfferInFlow>;
  /** Offers for which a cancellation was taken back in this flow. */
  takenBackFor: ReadonlySet<number>;
}

/** A step says the language and what sent it, and nothing else about anybody; `null` stands for all. */
export interface FlowsAsked extends Counted {
  language: string | null;
  client: string | null;
}

/** Flows reach over midnight: what belongs to one is looked for a day before and after. */
const REACH_MS = DAY_MS;
const OPENED = kindNumber('opened');
const SHOWN = kindNumber('shown');
const OFFER = kindNumber('offer');
const ABANDONED = kindNumber('abandoned');
const ERROR = kindNumber('error');
const DECLARED = kindNumber('declared');
const UNDONE = kindNumber('undone');

/** The flows that were opened in the period. */
export function flowsIn(ledger: Ledger, asked: FlowsAsked): Flow[] {
  const flows = flowsAround(ledger, asked);
  const { names } = ledger;
  const [language, client] = [asked.language, asked.client].map((name) => name && names.find(name));
  return flows.filter(
    (flow) =>
      flow.firstMs >= asked.from &&
      flow.firstMs < asked.to &&
      (language === null || flow.language === language) &&
      (client === null || flow.client === client),
  );
}

function flowsAround({ steps, cases, names }: Ledger, { mode, site, from, to }: Counted): Flow[] {
  const { at, length } = steps;
  const wantedMode = modeNumber(mode);
  const wantedSite = site === null ? -1 : names.find(site);
  const isOf = (row: number) =>
    at.mode[row] === wantedMode &&
    (site === null || at.site[row] === wantedSite) &&
    (at.ms[row] ?? 0) >= from - REACH_MS;
  const flows: Flow[] = [];
  /** By session, which of the flows it is, and one more; 0 for none. */
  const placeOf = new Int32Array(steps.sessions.size);
  const flowOf = (row: number): Flow | undefined => flows[(placeOf[at.session[row] ?? 0] ?? 0) - 1];
  const isStep = (row: number) => (at.kind[row] ?? 0) >= OPENED && (at.kind[row] ?? 0) <= ERROR;
  const isBefore = (row: number) => (at.ms[row] ?? 0) < to + REACH_MS;

  for (let row = 0; row < length; row++) {
    if (!isStep(row) || !isOf(row) || !isBefore(row)) continue;
    const known = flowOf(row);
    const flow = known ?? begunAt(row, at);
    if (!known) placeOf[at.session[row] ?? 0] = flows.push(flow);
    take(row, at, flow);
  }
  // A cancellation may overtake the steps before it.
  for (let row = 0; row < length; row++) {
    const flow = isOf(row) ? flowOf(row) : undefined;
    if (!flow) continue;
    if (at.kind[row] === DECLARED && isBefore(row)) flow.declaredMs ??= at.ms[row] ?? 0;
    // What was taken back for an offer may have come any time after.
    if (at.kind[row] !== UNDONE) continue;
    const offer = cases.at.offer[cases.rowOf(at.about[row] ?? Number.NaN)] ?? 0;
    if (offer !== 0) flow.takenBackFor = new Set([...flow.takenBackFor, offer]);
  }
  for (let row = 0; row < length; row++) {
    if (at.kind[row] !== SHOWN || !isOf(row) || !isBefore(row)) continue;
    const flow = flowOf(row);
    if (flow && (at.ms[row] ?? 0) <= (flow.declaredMs ?? Infinity)) flow.shown++;
  }
  return flows;
}

/** Most flows have none, and share these. */
const NO_OFFERS: ReadonlyMap<number, OfferInFlow> = new Map();
const NONE: ReadonlySet<number> = new Set();

type Cells = Ledger['steps']['at'];

const begunAt = (row: number, at: Cells): Flow => ({
  firstMs: at.ms[row] ?? 0,
  lastMs: at.ms[row] ?? 0,
  language: at.language[row] ?? 0,
  client: at.client[row] ?? 0,
  declaredMs: null,
  shown: 0,
  activations: null,
  isTroubled: false,
  isAbandoned: false,
  offers: NO_OFFERS,
  takenBackFor: NONE,
});

function take(row: number, at: Cells, flow: Flow): void {
  const kind = at.kind[row];
  const activations = at.activations[row] ?? -1;
  flow.lastMs = at.ms[row] ?? 0;
  if (activations !== -1) flow.activations ??= activations;
  flow.isTroubled ||= kind === ERROR;
  flow.isAbandoned ||= kind === ABANDONED;
  if (kind !== OFFER) return;
  const offer = at.offer[row] ?? 0;
  const known = flow.offers.get(offer) ?? { isTaken: false, isDeclined: false, madeTo: null };
  const became = {
    isTaken: known.isTaken || at.outcome[row] === TAKEN,
    isDeclined: known.isDeclined || at.outcome[row] === DECLINED,
    madeTo: madeToOf(at.madeTo[row]) ?? known.madeTo,
  };
  flow.offers = new Map([...flow.offers, [offer, became]]);
}
