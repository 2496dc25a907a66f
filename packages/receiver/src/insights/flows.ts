/** Cancel flows, put together from their steps and from what was received in them. */
import { FlowStep } from '@fairwell/schema';
import type { OfferedTo } from '@fairwell/schema';
import * as z from 'zod';
import { languageOf } from '../intake/survey.ts';
import type { FlowRecord, InsightsStore } from '../store/insights.ts';
import { DAY_MS } from './ledger/cases.ts';
import { countedIn } from './query.ts';

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
  language: string;
  client: string | null;
  declaredMs: number | null;
  /** Steps that were shown before anything was declared. */
  shown: number;
  activations: number | null;
  isTroubled: boolean;
  isAbandoned: boolean;
  /** Each step about an offer without a name of its own is about the same one: ''. */
  offers: Map<string, OfferInFlow>;
  /** Offers for which a cancellation was taken back in this flow. */
  takenBackFor: Set<string>;
}

const Step = z.object({ client: z.string().optional().catch(undefined), data: FlowStep });

/** Flows reach over midnight: what belongs to one is looked for a day before and after. */
const REACH_MS = DAY_MS;

/** The flows that were opened in the period; a step says the language and what sent it, and nothing else about anybody. */
export async function flowsIn(
  query: Parameters<typeof countedIn>[0] &
    Parameters<typeof countedIn>[1] & { language?: string | undefined; client?: string | undefined },
  insights: InsightsStore,
): Promise<Flow[]> {
  const { from, to, ...counted } = countedIn(query, query);
  const records = await insights.flows({ ...counted, from: from - REACH_MS, to: to + REACH_MS });
  return [...flowsOf(records).values()].filter(
    ({ firstMs, language, client }) =>
      firstMs >= from &&
      firstMs < to &&
      (query.language ?? language) === language &&
      (query.client ?? client) === client,
  );
}

function flowsOf(records: FlowRecord[]): Map<string, Flow> {
  const flows = new Map<string, Flow>();
  // A cancellation may overtake the steps before it.
  for (const record of records) {
    if (record.type === 'flow.step') take(record, flows);
  }
  for (const { type, session, receivedMs, offer } of records) {
    const flow = flows.get(session);
    if (type === 'cancellation.requested' && flow) flow.declaredMs ??= receivedMs;
    if (offer !== null) flow?.takenBackFor.add(offer);
  }
  for (const record of records) {
    const flow = flows.get(record.session);
    if (record.type !== 'flow.step' || !flow || record.receivedMs > (flow.declaredMs ?? Infinity)) continue;
    flow.shown += Number(Step.safeParse(JSON.parse(record.message)).data?.data.step === 'shown');
  }
  return flows;
}

function take({ session, receivedMs, locale, message }: FlowRecord, flows: Map<string, Flow>): void {
  const step = Step.safeParse(JSON.parse(message)).data;
  if (!step) return;
  const flow = flows.get(session) ?? {
    firstMs: receivedMs,
    lastMs: receivedMs,
    language: languageOf(locale),
    client: step.client ?? null,
    declaredMs: null,
    shown: 0,
    activations: null,
    isTroubled: false,
    isAbandoned: false,
    offers: new Map(),
    takenBackFor: new Set(),
  };
  flows.set(session, flow);
  flow.lastMs = receivedMs;
  flow.activations ??= step.data.activations ?? null;
  flow.isTroubled ||= step.data.step === 'error';
  flow.isAbandoned ||= step.data.step === 'abandoned';
  if (step.data.step === 'offer') takeOffer(step.data, flow);
}

function takeOffer({ offer, offerId = '', madeTo }: FlowStep, { offers }: Flow): void {
  const known = offers.get(offerId) ?? { isTaken: false, isDeclined: false, madeTo: null };
  offers.set(offerId, {
    isTaken: known.isTaken || offer === 'accepted',
    isDeclined: known.isDeclined || offer === 'declined',
    madeTo: madeTo ?? known.madeTo,
  });
}
