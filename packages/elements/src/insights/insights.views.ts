/** Everything the page shows in numbers, and the questions each of them takes. */
import type {
  ContactFiguresAnswer,
  GroupsAnswer,
  OffersAnswer,
  Outcomes,
  OutcomesAnswer,
  ReasonsAnswer,
  SessionsAnswer,
  TagsAnswer,
  ThemesAnswer,
} from '@fairwell/schema';
import type { Figures, InsightsClient, Result } from './insights.client.ts';
import type { Filters } from './insights.filters.ts';
import {
  groupsQuery,
  narrowedQuery,
  outcomesQuery,
  periodQuery,
  type Place,
  sessionsQuery,
  themesQuery,
} from './insights.queries.ts';

/** What became of the cancellations of each plan that has a price, and which reasons were given in which plan. */
export interface Costs {
  plans: { plan: string; outcomes: Outcomes }[];
  reasons: GroupsAnswer;
}

export interface Views {
  outcomes: OutcomesAnswer;
  reasons: ReasonsAnswer;
  /** Reasons in time. */
  overTime: GroupsAnswer;
  /** Reasons by whom the reader wants to see side by side. */
  groups: GroupsAnswer;
  /** `null` where no plan has a price: then nobody knows. */
  costs: Costs | null;
  contacts: ContactFiguresAnswer;
  sessions: SessionsAnswer;
  /** What people write where they give a reason. */
  themes: ThemesAnswer;
  /** What became of what was offered. */
  offers: OffersAnswer;
  /** What the team put on comments. */
  tags: TagsAnswer;
}
export type ViewName = keyof Views;

/** What the page knows at the moment of asking. */
export interface Question extends Place {
  client: InsightsClient;
  filters: Filters;
  key: string | undefined;
  /** Where the reader is, `YYYY-MM-DD`. */
  today: string;
  /** Plans with a price. */
  plans: readonly string[];
}

type Ask<T> = (question: Question, signal: AbortSignal) => Promise<Result<T>>;

async function askCosts(question: Question, signal: AbortSignal): Promise<Result<Costs | null>> {
  const { client, filters, key, plans } = question;
  const asked = plans.filter((plan) => filters.plan === '' || filters.plan === plan);
  if (asked.length === 0) return { ok: true, value: null };
  const [reasons, ...outcomes] = await Promise.all([
    client.figures('groups', groupsQuery(filters, 'plan', question), key, signal),
    ...asked.map((plan) =>
      client.figures('outcomes', outcomesQuery({ ...filters, plan }, question), key, signal),
    ),
  ]);
  if (!reasons.ok) return reasons;
  const found: Costs['plans'] = [];
  for (const [at, one] of outcomes.entries()) {
    if (!one.ok) return one;
    found.push({ plan: asked[at] ?? '', outcomes: one.value.now });
  }
  return { ok: true, value: { plans: found, reasons: reasons.value } };
}

const figures =
  <Name extends keyof Figures>(
    name: Name,
    query: (filters: Filters, place: Place) => Figures[Name][0],
  ): Ask<Figures[Name][1]> =>
  (question, signal) =>
    question.client.figures(name, query(question.filters, question), question.key, signal);

export const views: { [Name in ViewName]: Ask<Views[Name]> } = {
  outcomes: figures('outcomes', outcomesQuery),
  reasons: figures('reasons', narrowedQuery),
  overTime: figures('groups', (filters, place) => groupsQuery(filters, 'time', place)),
  groups: figures('groups', (filters, place) => groupsQuery(filters, filters.by, place)),
  costs: askCosts,
  contacts: figures('contacts', periodQuery),
  sessions: figures('sessions', sessionsQuery),
  themes: figures('themes', themesQuery),
  offers: figures('offers', narrowedQuery),
  tags: figures('tags', narrowedQuery),
};

export const viewNames = Object.keys(views) as ViewName[];
