/** `GET /v1/insights/sessions`: how easy leaving is, flow by flow. Each number is defined at its schema. */
import { ABANDONED_AFTER_MINUTES, SMALLEST_GROUP, SessionsAnswer, SessionsQuery } from '@fairwell/schema';
import type { SessionFigures } from '@fairwell/schema';
import type { Role } from '../identity/roles.ts';
import { flowsIn } from './flows.ts';
import type { Flow } from './flows.ts';
import { quantile } from './quantile.ts';
import { checkPeriod, readQuery } from './query.ts';
import type { Reading } from './query.ts';
import { isToldAll } from './withheld.ts';

export async function sessions(
  parameters: Record<string, string>,
  { store: { insights }, now }: Reading,
  role: Role | null,
): Promise<SessionsAnswer> {
  const query = readQuery(SessionsQuery, parameters);
  checkPeriod(query);
  const flows = await flowsIn(query, insights);
  const nowMs = now().getTime();
  const byClient = [...Map.groupBy(flows, ({ client }) => client)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  return SessionsAnswer.parse({
    query,
    now: figures(flows, nowMs, role),
    clients: byClient.map(([client, some]) => ({ client, ...figures(some, nowMs, role) })),
  });
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

const hasTaken = ({ offers }: Flow) => [...offers.values()].some(({ isTaken }) => isTaken);

/** Exactly one end of each flow; the first that fits. */
function endOf(flow: Flow, nowMs: number): 'canceled' | 'error' | 'deflected' | 'abandoned' | 'open' {
  if (flow.declaredMs !== null) return 'canceled';
  if (flow.isTroubled) return 'error';
  if (hasTaken(flow)) return 'deflected';
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
    offered: count(({ offers }) => offers.size > 0),
    accepted: count(hasTaken),
    declined: count(
      (flow) => !hasTaken(flow) && [...flow.offers.values()].some(({ isDeclined }) => isDeclined),
    ),
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
