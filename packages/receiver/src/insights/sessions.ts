/** `GET /v1/insights/sessions`: how easy leaving is, flow by flow. Each number is defined at its schema. */
import {
  ABANDONED_AFTER_MINUTES,
  FlowStep,
  SMALLEST_GROUP,
  SessionsAnswer,
  SessionsQuery,
} from '@fairwell/schema';
import type { SessionFigures } from '@fairwell/schema';
import * as z from 'zod';
import type { Role } from '../identity/roles.ts';
import { languageOf } from '../intake/survey.ts';
import type { FlowRecord } from '../store/insights.ts';
import { DAY_MS } from './ledger/cases.ts';
import { quantile } from './quantile.ts';
import { checkPeriod, countedIn, readQuery } from './query.ts';
import type { Reading } from './query.ts';
import { isToldAll } from './withheld.ts';

/** One cancel flow, from its first step on. */
interface Flow {
  firstMs: number;
  lastMs: number;
  language: string;
  client: string | null;
  declaredMs: number | null;
  /** Steps that were shown before anything was declared. */
  shown: number;
  activations: number | null;
  isOffered: boolean;
  isAccepted: boolean;
  isDeclined: boolean;
  /** By id, what was told of an offer. */
  offers: Map<string, Set<string>>;
  isTroubled: boolean;
  isAbandoned: boolean;
}

const Step = z.object({ client: z.string().optional().catch(undefined), data: FlowStep });

/** Flows reach over midnight: what belongs to one is looked for a day before and after. */
const REACH_MS = DAY_MS;

export async function sessions(
  parameters: Record<string, string>,
  { store: { insights }, now }: Reading,
  role: Role | null,
): Promise<SessionsAnswer> {
  const query = readQuery(SessionsQuery, parameters);
  checkPeriod(query);
  const { from, to, ...counted } = countedIn(query, query);
  const records = await insights.flows({ ...counted, from: from - REACH_MS, to: to + REACH_MS });
  const flows = [...flowsOf(records).values()].filter(
    ({ firstMs, language, client }) =>
      firstMs >= from &&
      firstMs < to &&
      (query.language ?? language) === language &&
      (query.client ?? client) === client,
  );
  const nowMs = now().getTime();
  const byClient = [...Map.groupBy(flows, ({ client }) => client)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  return SessionsAnswer.parse({
    query,
    now: figures(flows, nowMs, role),
    clients: byClient.map(([client, some]) => ({ client, ...figures(some, nowMs, role) })),
    offers: offersIn(flows, role),
  });
}

/** Which of several offers is taken. */
function offersIn(flows: Flow[], role: Role | null): SessionsAnswer['offers'] {
  const byId = Map.groupBy(
    flows.flatMap(({ offers }) => [...offers]),
    ([id]) => id,
  );
  return [...byId]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([id, some]) => {
      const isTold = isToldAll(role) || some.length >= SMALLEST_GROUP;
      const count = (isMeant: (told: Set<string>) => boolean) =>
        isTold ? some.filter(([, told]) => isMeant(told)).length : null;
      return {
        id,
        offered: count(() => true),
        accepted: count((told) => told.has('accepted')),
        declined: count((told) => told.has('declined') && !told.has('accepted')),
      };
    });
}

function flowsOf(records: FlowRecord[]): Map<string, Flow> {
  const flows = new Map<string, Flow>();
  // A cancellation may overtake the steps before it.
  for (const record of records) {
    if (record.type === 'flow.step') take(record, flows);
  }
  for (const { type, session, receivedMs } of records) {
    const flow = flows.get(session);
    if (type === 'cancellation.requested' && flow) flow.declaredMs ??= receivedMs;
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
    isOffered: false,
    isAccepted: false,
    isDeclined: false,
    offers: new Map(),
    isTroubled: false,
    isAbandoned: false,
  };
  flows.set(session, flow);
  flow.lastMs = receivedMs;
  flow.activations ??= step.data.activations ?? null;
  flow.isOffered ||= step.data.step === 'offer';
  flow.isAccepted ||= step.data.step === 'offer' && step.data.offer === 'accepted';
  flow.isDeclined ||= step.data.step === 'offer' && step.data.offer === 'declined';
  const { offer, offerId } = step.data;
  if (offer && offerId) flow.offers.set(offerId, (flow.offers.get(offerId) ?? new Set()).add(offer));
  flow.isTroubled ||= step.data.step === 'error';
  flow.isAbandoned ||= step.data.step === 'abandoned';
}

const UNKNOWN: SessionFigures = {
  sessions: null,
  canceled: null,
  error: null,
  deflected: null,
  abandoned: null,
  open: null,
  offered: null,
  accepted: null,
  declined: null,
  troubled: null,
  completion: null,
  medianSeconds: null,
  p90Seconds: null,
  medianSteps: null,
  medianActivations: null,
};

/** Exactly one end of each flow; the first that fits. */
function endOf(flow: Flow, nowMs: number): 'canceled' | 'error' | 'deflected' | 'abandoned' | 'open' {
  if (flow.declaredMs !== null) return 'canceled';
  if (flow.isTroubled) return 'error';
  if (flow.isAccepted) return 'deflected';
  const isSilent = nowMs - flow.lastMs >= ABANDONED_AFTER_MINUTES * 60_000;
  return flow.isAbandoned || isSilent ? 'abandoned' : 'open';
}

/** Flows are no people, and still a viewer is told nothing of fewer than five of them. */
function figures(flows: Flow[], nowMs: number, role: Role | null): SessionFigures {
  if (flows.length === 0 || (!isToldAll(role) && flows.length < SMALLEST_GROUP)) return UNKNOWN;
  const ends = Map.groupBy(flows, (flow) => endOf(flow, nowMs));
  const ended = (end: ReturnType<typeof endOf>) => ends.get(end)?.length ?? 0;
  const count = (isMeant: (flow: Flow) => boolean) => flows.filter(isMeant).length;
  const canceled = ends.get('canceled') ?? [];
  const ascending = (of: (flow: Flow) => number) => canceled.map(of).toSorted((a, b) => a - b);
  const seconds = ascending(
    ({ declaredMs, firstMs }) => Math.max(0, (declaredMs ?? firstMs) - firstMs) / 1000,
  );
  const over = flows.length - ended('open');
  return {
    sessions: flows.length,
    canceled: ended('canceled'),
    error: ended('error'),
    deflected: ended('deflected'),
    abandoned: ended('abandoned'),
    open: ended('open'),
    offered: count(({ isOffered }) => isOffered),
    accepted: count(({ isAccepted }) => isAccepted),
    declined: count(({ isAccepted, isDeclined }) => isDeclined && !isAccepted),
    troubled: count(({ isTroubled }) => isTroubled),
    completion: over === 0 ? null : ended('canceled') / over,
    medianSeconds: quantile(seconds, 0.5),
    p90Seconds: quantile(seconds, 0.9),
    medianSteps: quantile(
      ascending(({ shown }) => shown),
      0.5,
    ),
    medianActivations: quantile(
      canceled.flatMap(({ activations }) => activations ?? []).toSorted((a, b) => a - b),
      0.5,
    ),
  };
}
