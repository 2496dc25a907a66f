/** How easy leaving is, flow by flow. Each number is defined at its schema. */
import { ABANDONED_AFTER_MINUTES } from '@fairwell/schema';
import type { SessionFigures } from '@fairwell/schema';
import { quantile } from '../quantile.ts';
import { flowsIn } from './flows.ts';
import type { Flow, FlowsAsked } from './flows.ts';
import type { Ledger } from './ledger.ts';

export interface CountedSessions {
  /** Without any flow nothing is known, and `null` stands for that. */
  all: SessionFigures | null;
  /** By what sent them; the most frequent first. */
  clients: { client: string | null; figures: SessionFigures }[];
}

export function countSessions(ledger: Ledger, asked: FlowsAsked & { nowMs: number }): CountedSessions {
  const flows = flowsIn(ledger, asked);
  const byClient = [...Map.groupBy(flows, ({ client }) => client)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  return {
    all: flows.length === 0 ? null : figures(flows, asked.nowMs),
    clients: byClient.map(([client, some]) => ({
      client: ledger.names.textOf(client),
      figures: figures(some, asked.nowMs),
    })),
  };
}

const hasTaken = ({ offers }: Flow) => [...offers.values()].some(({ isTaken }) => isTaken);

/** Exactly one end of each flow; the first that fits. */
function endOf(flow: Flow, nowMs: number): 'canceled' | 'error' | 'deflected' | 'abandoned' | 'open' {
  if (flow.declaredMs !== null) return 'canceled';
  if (flow.isTroubled) return 'error';
  if (hasTaken(flow)) return 'deflected';
  const isSilent = nowMs - flow.lastMs >= ABANDONED_AFTER_MINUTES * 60_000;
  return flow.isAbandoned || isSilent ? 'abandoned' : 'open';
}

function figures(flows: Flow[], nowMs: number): SessionFigures {
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
