/** The insights page in front of a receiver that answers from a table, for its tests. */
import type {
  Comments,
  ContactFiguresAnswer,
  Contacts,
  Group,
  Grouping,
  GroupsAnswer,
  OffersAnswer,
  OutcomesAnswer,
  ReasonNode,
  ReasonsAnswer,
  SessionsAnswer,
  ThemesAnswer,
  TopicNode,
} from '@fairwell/schema';
import { html } from 'lit';
import { cleanup, render } from 'vitest-browser-lit';
import { page } from 'vitest/browser';
import '../src/insights/fairwell-insights.ts';
import { httpClient, type InsightsClient } from '../src/insights/insights.client.ts';
import type { FairwellInsights } from '../src/insights/insights.ts';
import { sampleNow } from './insights-sample.ts';

export const ENDPOINT = 'https://leave.example/v1/insights';

const days = { from: '2026-08-25', to: '2026-11-22' };
const earlier = { from: '2026-05-27', to: '2026-08-24' };
const query = { ...days, zone: 'Europe/Amsterdam', mode: 'live' } as const;

const became: OutcomesAnswer['now'] = {
  cancellations: 14,
  declarations: 15,
  canceled: 12,
  deflected: 1,
  saved: null,
  lost: 0,
  ended: 1,
  scheduled: 4,
  effective: 6,
  failed: 1,
  unreported: 1,
  answered: 7,
  withoutLogin: 14,
  saveRate: null,
  deflectRate: 1 / 14,
  undoRate: 2 / 14,
  responseRate: 0.5,
  withoutLoginRate: 1,
};
export const outcomes: OutcomesAnswer = {
  query: { ...query, interval: 'week', again: 30 },
  now: became,
  before: { ...became, ...earlier, cancellations: 10, canceled: 10, deflected: 0, ended: 0, answered: 4 },
  overTime: [
    { from: '2026-11-09', to: '2026-11-15', cancellations: 9 },
    { from: '2026-11-16', to: '2026-11-22', cancellations: 5 },
  ],
};

const node = (
  path: string[],
  label: string | null,
  answers: number,
  more: Partial<ReasonNode> = {},
): ReasonNode => ({
  path,
  category: label === null ? null : 'price',
  label,
  answers,
  share: answers / 7,
  before: { answers: 2, share: 0.5 },
  shown: 7,
  rate: answers / 7,
  corrected: null,
  ...more,
});
/** Price has no wording of its own: everybody said it more exactly. */
export const reasons: ReasonsAnswer = {
  query,
  now: { answers: 7, withReason: 7 },
  before: { ...earlier, answers: 4, withReason: 4 },
  reasons: [
    node(['price'], null, 6, { corrected: 0.5 }),
    node(['price', 'too_expensive'], 'Te duur', 6),
    node(['price', 'too_expensive', 'price_rise'], 'Werd duurder', 4),
    node(['content'], 'Past niet meer', 2, { category: 'product' }),
    node(['other'], 'Iets anders', 1, { category: 'other', before: { answers: 0, share: 0 } }),
  ],
  withheld: 0,
};

const inGroup = (name: string | null, withReason: number, counts: Record<string, number>): Group => ({
  name,
  answers: withReason,
  withReason,
  reasons: Object.entries(counts).map(([path, answers]) => ({
    path: path.split('/'),
    answers,
    share: withReason === 0 ? null : answers / withReason,
  })),
});
const groupsOf = (by: Grouping, groups: Group[]): GroupsAnswer => ({
  query: { ...query, by, level: 1, interval: 'week' },
  groups,
  reasons: reasons.reasons.map(({ path, category, label }) => ({ path, category, label })),
  omitted: 0,
});
export const groups: Partial<Record<Grouping, GroupsAnswer>> = {
  time: groupsOf('time', [
    inGroup('2026-11-09', 5, { price: 4, content: 1 }),
    inGroup('2026-11-16', 2, { price: 2, content: 1, other: 1 }),
  ]),
  tenure: groupsOf('tenure', [
    inGroup('5_years_or_more', 4, { price: 3, content: 1 }),
    inGroup('under_3_months', 2, { price: 2, content: 1 }),
    inGroup(null, 1, { price: 1, other: 1 }),
  ]),
  plan: groupsOf('plan', [inGroup('Weekblad', 5, { price: 5 }), inGroup('Digitaal', 2, { price: 1 })]),
};

const topic = (path: string[], received: number, more: Partial<TopicNode> = {}): TopicNode => ({
  ...nobodyAsked,
  path,
  received,
  questions: 0,
  complaints: received,
  before: 0,
  ...more,
});
const nobodyAsked = {
  received: 0,
  open: 0,
  overdue: 0,
  answered: 0,
  late: 0,
  solved: 0,
  reopened: 0,
  median: null,
  p90: null,
};
export const contactFigures: ContactFiguresAnswer = {
  query,
  now: {
    ...nobodyAsked,
    received: 8,
    open: 3,
    overdue: 1,
    answered: 5,
    late: 1,
    solved: 2,
    median: 7200,
    p90: 172_800,
  },
  before: { ...nobodyAsked, ...earlier },
  kinds: [],
  topics: [
    topic(['billing'], 0, { before: 4 }),
    topic(['delivery'], 6, { questions: 1, complaints: 5, open: 3, overdue: 1, reopened: 2, before: 3 }),
    topic(['delivery', 'late'], 5, { open: 3, overdue: 1, reopened: 2, before: 1 }),
    topic(['delivery', 'too_wet'], 1, { questions: 1, complaints: 0, before: 2 }),
  ],
  withheld: 0,
};
export const themes: ThemesAnswer = {
  query: { ...query, level: 1, limit: 5 },
  people: 5,
  reasons: [
    {
      path: ['price'],
      people: 4,
      phrases: [
        {
          text: 'korting weg',
          language: 'nl',
          people: 3,
          word: 'korting',
          share: 0.75,
          elsewhere: 0,
          z: 3.5,
        },
      ],
    },
    { path: ['content'], people: 1, phrases: [] },
  ],
  groups: [
    { people: 2, language: 'nl', words: 'te duur', example: 'Veel te duur <b>geworden</b>.' },
    { people: 1, language: 'nl', words: 'podcasts', example: 'Ik luister podcasts.' },
  ],
};
export const sessions: SessionsAnswer = {
  query,
  now: {
    sessions: 20,
    canceled: 14,
    error: 1,
    deflected: 0,
    abandoned: 5,
    open: 0,
    offered: 0,
    accepted: 0,
    declined: 0,
    troubled: 2,
    completion: 0.7,
    medianSeconds: 48,
    p90Seconds: 130,
    medianSteps: 2,
    medianActivations: 3,
  },
  clients: [],
};
/** A site that sends no steps. */
export const noSessions: SessionsAnswer = {
  query,
  now: Object.fromEntries(Object.keys(sessions.now).map((name) => [name, null])) as SessionsAnswer['now'],
  clients: [],
};
export const offers: OffersAnswer = {
  query,
  offers: [
    {
      id: 'half_price',
      offered: 12,
      declined: 7,
      taken: 5,
      kept: 1,
      notKept: 2,
      pending: 1,
      unnamed: 1,
      toEveryone: 0,
      toLeaving: 5,
    },
  ],
};
export const comment = (id: number, text: string): Comments['comments'][number] => ({
  id: `01939d5e-0000-7000-8000-00000000000${id}`,
  receivedAt: '2026-11-20T10:00:00+01:00',
  text,
  reasons: [{ code: 'too_expensive', label: 'Te duur' }],
  plan: 'Weekblad',
  jurisdiction: 'NL',
  locale: 'nl-NL',
  tags: [],
});
export const words = (...texts: string[]): Comments => ({
  comments: texts.map((text, at) => comment(at, text)),
  next: null,
});
export const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

const nobody: Contacts = { contacts: [], total: 0, mailed: true };

interface Asked {
  url: URL;
  headers: Headers;
  method: string;
  body: unknown;
}

/** What is answered at each path; the rest is answered from the figures above. */
export type Answers = Partial<
  Record<
    | 'outcomes'
    | 'reasons'
    | 'groups'
    | 'figures'
    | 'sessions'
    | 'themes'
    | 'offers'
    | 'tags'
    | 'tag'
    | 'comments'
    | 'contacts'
    | 'answer'
    | 'rows'
    | 'causes'
    | 'known'
    | 'dropped'
    | 'asked'
    | 'preview'
    | 'mended',
    (asked: URLSearchParams) => Response | Promise<Response>
  >
>;

const usual: Required<Answers> = {
  outcomes: () => json(outcomes),
  reasons: () => json(reasons),
  groups: (asked) => json(groups[asked.get('by') as Grouping] ?? groupsOf('segment', [])),
  figures: () => json(contactFigures),
  sessions: () => json(sessions),
  themes: () => json(themes),
  offers: () => json({ query, offers: [] }),
  tags: () => json({ query, tags: [] }),
  tag: () => json({ comments: 1 }),
  comments: () => json(words('Veel te duur geworden.')),
  contacts: () => json(nobody),
  answer: () => json({}, 500),
  causes: () => json({ causes: [], mailed: true }),
  known: () => json({}, 500),
  dropped: () => json({}, 500),
  asked: () => json({}, 500),
  preview: () => json({}, 500),
  mended: () => json({}, 500),
  rows: () => new Response('cursor\r\n1\r\n', { headers: { 'Content-Type': 'text/csv' } }),
};

function nameOf(path: string): keyof Answers {
  if (path === '/v1/contacts') return 'contacts';
  if (path.endsWith('/comments/tags')) return 'tag';
  if (path.endsWith('/answer')) return 'answer';
  if (path.startsWith('/v1/exports/')) return 'rows';
  return path.endsWith('/contacts') ? 'figures' : (path.split('/').at(-1) as keyof Answers);
}

/** A receiver that answers from a table, and remembers what it was asked. */
export function receiver(answers: Answers = {}) {
  const asked: Asked[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const { method = 'GET', headers, body } = init ?? {};
    asked.push({ url, headers: new Headers(headers), method, body });
    const name = nameOf(url.pathname);
    return { ...usual, ...answers }[name === 'causes' && method === 'POST' ? 'known' : name](
      url.searchParams,
    );
  };
  /** Of all questions about one thing, the last one. */
  const last = (name: keyof Answers) =>
    asked.findLast(({ url }) => nameOf(url.pathname) === name)?.url.searchParams;
  return { asked, last, client: httpClient(ENDPOINT, fetch) };
}

export function show(client: InsightsClient, config: FairwellInsights['config'] = { token: 'secret' }) {
  const screen = render(html`
    <main>
      <fairwell-insights
        lang="nl"
        .now=${() => sampleNow}
        .client=${client}
        .config=${config}
      ></fairwell-insights>
    </main>
  `);
  const element = screen.container.querySelector('fairwell-insights');
  if (!element) throw new Error('The element is not on the page.');
  return { screen, element };
}

/** What has the focus inside the element; the page itself only knows that the element has it. */
export const focused = (element: FairwellInsights): Element | null | undefined =>
  element.shadowRoot?.activeElement;

/** Leaves the page as the next test expects it. */
export async function tidy(): Promise<void> {
  cleanup();
  history.replaceState(null, '', location.pathname + location.search);
  document.documentElement.style.colorScheme = '';
  await page.viewport(800, 900);
}
