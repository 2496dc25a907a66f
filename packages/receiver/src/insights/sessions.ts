/** `GET /v1/insights/sessions`: how easy leaving is, flow by flow. Each number is defined at its schema. */
import { SMALLEST_GROUP, SessionsAnswer, SessionsQuery } from '@fairwell/schema';
import type { SessionFigures } from '@fairwell/schema';
import type { Role } from '../identity/roles.ts';
import { checkPeriod, countedIn, readQuery } from './query.ts';
import type { Reading } from './query.ts';
import { isToldAll } from './withheld.ts';

export async function sessions(
  parameters: Record<string, string>,
  { store: { insights }, now }: Reading,
  role: Role | null,
): Promise<SessionsAnswer> {
  const query = readQuery(SessionsQuery, parameters);
  checkPeriod(query);
  const { language = null, client = null } = query;
  const { all, clients } = await insights.count({
    view: 'sessions',
    asked: { ...countedIn(query, query), language, client, nowMs: now().getTime() },
  });
  return SessionsAnswer.parse({
    query,
    now: told(all, role),
    clients: clients.map(({ client: sent, figures }) => ({ client: sent, ...told(figures, role) })),
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

/** Flows are no people, and still a viewer is told nothing of fewer than five of them. */
const told = (figures: SessionFigures | null, role: Role | null): SessionFigures =>
  figures === null || (!isToldAll(role) && (figures.sessions ?? 0) < SMALLEST_GROUP) ? UNKNOWN : figures;
