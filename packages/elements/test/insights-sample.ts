/** A made-up weekly's year of cancellations, for stories and tests: the same every time, and answered from memory. */
import type {
  Cause,
  CauseMark,
  Comment,
  CommentsQuery,
  Contact,
  ContactFiguresAnswer,
  GroupsAnswer,
  GroupsQuery,
  Interval,
  MendedMark,
  Outcomes,
  OfferFigures,
  OutcomesQuery,
  Reason,
  ReasonsAnswer,
  ReasonsQuery,
  SessionsAnswer,
  Tenure,
  ThemesAnswer,
  TopicNode,
} from '@fairwell/schema';
import type { Figures, InsightsClient } from '../src/insights/insights.client.ts';
import { addDays, daysIn } from '../src/insights/insights.filters.ts';

/** The day the sample ends on. */
export const sampleNow = new Date('2026-11-22T10:15:30+01:00');
const LAST = '2026-11-22';
const DAYS = 400;

type Given = Pick<Reason, 'code' | 'category' | 'label'>;

/** With how often each of them is chosen, out of a hundred. */
const reasons: [Given, number][] = [
  [{ code: 'too_little_time', category: 'use', label: 'Ik kom er niet aan toe' }, 27],
  [{ code: 'too_expensive', category: 'price', label: 'Het werd me te duur' }, 24],
  [{ code: 'not_valued', category: 'appreciation', label: 'Ik voelde me niet gewaardeerd als lezer' }, 14],
  [{ code: 'slow_help', category: 'service', label: 'Vragen bleven te lang liggen' }, 11],
  [{ code: 'reads_elsewhere', category: 'competition', label: 'Ik lees nu iets anders' }, 9],
  [{ code: 'content', category: 'product', label: 'De onderwerpen passen niet meer bij mij' }, 8],
  [{ code: 'life_changed', category: 'circumstances', label: 'Er is iets veranderd in mijn leven' }, 5],
  [{ code: 'other', category: 'other', label: 'Iets anders' }, 2],
];

const texts: [string, string][] = [
  [
    'too_little_time',
    'De stapel naast mijn bed werd alleen maar hoger. Het ligt niet aan het blad, echt niet.',
  ],
  [
    'slow_help',
    'Drie keer gebeld over een nummer dat niet kwam. De derde keer kreeg ik pas antwoord, twee weken later.',
  ],
  [
    'too_expensive',
    'Van 9,95 naar 13,50 in één jaar vond ik te veel. Een goedkopere digitale versie had ik gehouden.',
  ],
  [
    'not_valued',
    'Nieuwe lezers krijgen een cadeau en drie maanden korting. Wij, na elf jaar, een hogere prijs.',
  ],
  ['life_changed', 'Mijn man is in september overleden. Hij las het, ik niet. Dank voor alle jaren.'],
  ['content', 'Te veel over Amsterdam. Er gebeurt ook iets in Emmen.'],
  [
    'too_little_time',
    'Met een kleine thuis lees ik hooguit de achterkant.\nMisschien tot over een paar jaar!',
  ],
  ['reads_elsewhere', 'Ik luister tegenwoordig vooral podcasts in de trein.'],
  ['too_expensive', 'We moeten op de kleintjes letten.'],
  ['slow_help', 'Ik vroeg een tijdelijke stop voor mijn vakantie en hoorde niets.'],
  ['content', 'De lange verhalen waren de reden dat ik lid werd. Die zijn er bijna niet meer.'],
  ['not_valued', 'Op mijn brief aan de redactie is nooit gereageerd.'],
  ['too_little_time', 'Ik bewaarde ze allemaal voor de vakantie. Toen kwam de vakantie.'],
  ['too_expensive', 'De bezorgkosten werden hoger dan het blad zelf waard was voor mij.'],
  ['life_changed', 'Wij verhuizen naar het buitenland.'],
  ['too_expensive', 'Als student was het te betalen. Nu die korting weg is, niet meer.'],
  ['too_little_time', 'Twee kranten en een weekblad is er één te veel.'],
  ['reads_elsewhere', 'De bibliotheek heeft het ook, en dan loop ik nog eens een rondje.'],
];

const tenures: Tenure[] = ['under_3_months', 'under_1_year', 'under_5_years', '5_years_or_more'];

interface Case {
  day: string;
  undone: boolean;
  reason: Given | null;
  /** Something said more exactly. */
  more: string | null;
  plan: string;
  tenure: Tenure;
  comment: string | null;
}

/** Numbers that look random and are the same every time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The day the prices went up. */
export const PRICE_RISE = '2026-10-01';
const narrower: Record<string, string> = {
  too_expensive: 'De prijs ging omhoog',
  slow_help: 'Ik kreeg geen antwoord',
};

function cases(): Case[] {
  const roll = dice(7);
  const all: Case[] = [];
  for (let age = 0; age < DAYS; age++) {
    const day = addDays(LAST, -age);
    const isRisen = day >= PRICE_RISE;
    // More people leave in the weeks after the prices went up, in the first half of October.
    const busy = isRisen && day <= '2026-10-18' ? 3.2 : 1.25;
    for (let more = roll() * 2 * busy; more > 0.5; more--) {
      let pick = roll() * (isRisen ? 160 : 100);
      const chosen = reasons.find(([, weight]) => (pick -= weight) < 0)?.[0] ?? reasons[1]?.[0] ?? null;
      const reason = roll() < 0.62 ? chosen : null;
      const own = texts.filter(([code]) => code === reason?.code);
      // Nobody writes the same words twice, so a text that was used stays with its first writer.
      const text = own.find(([, words]) => !all.some(({ comment }) => comment === words))?.[1] ?? null;
      all.push({
        day,
        undone: roll() < 0.07,
        reason,
        more: roll() < 0.6 ? (narrower[reason?.code ?? ''] ?? null) : null,
        plan: roll() < 0.66 ? 'Weekblad op papier' : 'Digitaal',
        tenure: tenures[Math.floor(roll() * tenures.length)] ?? 'under_1_year',
        comment: roll() < 0.3 ? text : null,
      });
    }
  }
  return all;
}

type Narrowed = Pick<ReasonsQuery, 'from' | 'to' | 'mode' | 'reason' | 'plan'>;

/** First day of the bar that a day belongs to. Weeks begin on Monday. */
function barOf(day: string, interval: Interval): string {
  if (interval === 'month') return `${day.slice(0, 7)}-01`;
  return interval === 'week' ? addDays(day, -((new Date(day).getUTCDay() + 6) % 7)) : day;
}

function barsOf({ from, to, interval }: Pick<OutcomesQuery, 'from' | 'to' | 'interval'>) {
  const bars = new Map<string, { from: string; to: string }>();
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const key = barOf(day, interval);
    bars.set(key, { from: bars.get(key)?.from ?? day, to: day });
  }
  return [...bars.values()];
}

const before = <Q extends Narrowed>(query: Q): Q => {
  const days = daysIn(query.from, query.to);
  return { ...query, from: addDays(query.from, -days), to: addDays(query.from, -1) };
};

function became(all: Case[]): Outcomes {
  const undone = all.filter((one) => one.undone).length;
  const answered = all.filter(({ reason }) => reason).length;
  const [cancellations, canceled, saved] = [all.length, all.length - undone, Math.floor(undone / 2)];
  const rate = (part: number) => (cancellations === 0 ? null : part / cancellations);
  return {
    cancellations,
    declarations: cancellations,
    canceled,
    deflected: undone - saved,
    saved,
    lost: 0,
    ended: 0,
    scheduled: Math.floor(canceled / 3),
    effective: canceled - Math.floor(canceled / 3) - Math.min(canceled, 2),
    failed: Math.min(canceled, 2),
    unreported: 0,
    answered,
    withoutLogin: cancellations,
    saveRate: rate(saved),
    deflectRate: rate(undone - saved),
    undoRate: rate(undone),
    responseRate: rate(answered),
    withoutLoginRate: rate(cancellations),
  };
}

const pathsOf = ({ reason, more }: Case): string[][] =>
  reason ? [[reason.code], ...(more ? [[reason.code, `${reason.code}_more`]] : [])] : [];

/** Each reason with what is known of it, the most frequent first. */
function counted(all: Case[]) {
  const found = new Map<
    string,
    { path: string[]; category: Reason['category']; label: string; answers: number }
  >();
  for (const one of all) {
    for (const path of pathsOf(one)) {
      const { category = 'other', label = '' } = one.reason ?? {};
      const key = path.join('/');
      const answers = (found.get(key)?.answers ?? 0) + 1;
      found.set(key, { path, category, label: path.length === 1 ? label : (one.more ?? ''), answers });
    }
  }
  return [...found.values()].toSorted((a, b) => b.answers - a.answers);
}

function reasonsOf(all: Case[], earlier: Case[], query: ReasonsQuery): ReasonsAnswer {
  const told = (some: Case[]) => {
    const answers = some.filter(({ reason }) => reason).length;
    return { answers, withReason: answers };
  };
  const [now, then] = [told(all), told(earlier)];
  const known = counted(earlier);
  return {
    query,
    now,
    before: { ...then, from: before(query).from, to: before(query).to },
    reasons: counted(all).map((node) => {
      const answers = known.find(({ path }) => path.join('/') === node.path.join('/'))?.answers ?? 0;
      const share = node.answers / now.withReason;
      return {
        ...node,
        share,
        before: { answers, share: then.withReason === 0 ? null : answers / then.withReason },
        shown: node.path.length === 1 ? now.withReason : 0,
        rate: node.path.length === 1 ? share : null,
        corrected: node.path.length === 1 ? share * 0.95 : null,
      };
    }),
    withheld: 0,
  };
}

function groupsOf(all: Case[], query: GroupsQuery): GroupsAnswer {
  const nameOf: Partial<Record<GroupsQuery['by'], (one: Case) => string>> = {
    plan: ({ plan }) => plan,
    tenure: ({ tenure }) => tenure,
    jurisdiction: () => 'NL',
  };
  const of = nameOf[query.by] ?? (() => null);
  const answered = all.filter(({ reason }) => reason);
  const bars = barsOf(query).map(({ from, to }): [string, Case[]] => [
    from,
    answered.filter(({ day }) => day >= from && day <= to),
  ]);
  const parts = query.by === 'time' ? bars : [...Map.groupBy(answered, of)];
  return {
    query,
    groups: parts.map(([name, some]) => ({
      name,
      answers: some.length,
      withReason: some.length,
      reasons: counted(some)
        .filter(({ path }) => path.length <= query.level)
        .map(({ path, answers }) => ({ path, answers, share: answers / some.length })),
    })),
    reasons: counted(all).map(({ path, category, label }) => ({ path, category, label })),
    omitted: 0,
  };
}

const sampleTopic = (
  path: string[],
  received: number,
  earlier: number,
  { open = 0, overdue = 0, reopened = 0 }: { open?: number; overdue?: number; reopened?: number } = {},
): TopicNode => {
  const questions = Math.round(received / 4);
  const answered = received - open + reopened;
  const counts = { received, open, overdue, answered, late: 0, solved: 0, reopened, median: null, p90: null };
  return { path, ...counts, questions, complaints: received - questions, before: earlier };
};

const contactFigures: Omit<ContactFiguresAnswer, 'query'> = {
  now: {
    received: 41,
    open: 3,
    overdue: 1,
    answered: 38,
    late: 4,
    solved: 21,
    reopened: 2,
    median: 25_200,
    p90: 216_000,
  },
  before: {
    from: '2026-05-27',
    to: '2026-08-24',
    received: 30,
    open: 0,
    overdue: 0,
    answered: 30,
    late: 2,
    solved: 12,
    reopened: 0,
    median: 28_800,
    p90: 200_000,
  },
  kinds: [],
  topics: [
    sampleTopic(['account'], 4, 3),
    sampleTopic(['billing'], 9, 4, { open: 1, reopened: 1 }),
    sampleTopic(['delivery'], 22, 13, { open: 1, overdue: 1, reopened: 1 }),
    sampleTopic(['delivery', 'damaged'], 6, 6),
    sampleTopic(['delivery', 'late'], 16, 7, { open: 1, overdue: 1, reopened: 1 }),
    sampleTopic(['delivery', 'late', 'often'], 11, 3, { open: 1, overdue: 1 }),
    sampleTopic(['subscription'], 0, 5),
  ],
  withheld: 0,
};

const themes: Omit<ThemesAnswer, 'query'> = {
  people: 60,
  reasons: [
    {
      path: ['too_expensive'],
      people: 24,
      phrases: [
        {
          text: 'korting weg',
          language: 'nl',
          people: 7,
          word: 'korting',
          share: 0.3,
          elsewhere: 0.02,
          z: 4.1,
        },
        {
          text: 'bezorgkosten',
          language: 'nl',
          people: 5,
          word: 'bezorgkosten',
          share: 0.2,
          elsewhere: 0,
          z: 3.6,
        },
      ],
    },
  ],
  groups: [{ people: 3, language: 'nl', words: 'te duur geworden', example: 'Veel te duur geworden.' }],
};

function flowsOf(cancellations: number): SessionsAnswer['now'] {
  const left = Math.round(cancellations / 8);
  return {
    sessions: cancellations + left + 3,
    canceled: cancellations,
    error: 3,
    deflected: 0,
    abandoned: left,
    open: 0,
    offered: 0,
    accepted: 0,
    declined: 0,
    troubled: 7,
    completion: cancellations / (cancellations + left + 3),
    medianSeconds: 41,
    p90Seconds: 96,
    medianSteps: 2,
    medianActivations: 3,
  };
}

/** What the team put on the comments about a reason. */
const sampleTags: Partial<Record<string, string[]>> = {
  too_expensive: ['prijsverhoging'],
  slow_help: ['teruggebeld', 'klantenservice'],
};

const half: Omit<OfferFigures, 'id'> = {
  offered: 64,
  declined: 41,
  taken: 19,
  kept: 6,
  notKept: 9,
  pending: 4,
  unnamed: 0,
  toEveryone: 0,
  toLeaving: 19,
};
const pause = { offered: 38, declined: 12, taken: 21, kept: 8, notKept: 3, pending: 5, unnamed: 5 };
const sampleOffers: OfferFigures[] = [
  { id: 'half_price', ...half },
  { id: 'pause_summer', ...pause, toEveryone: 21, toLeaving: 0 },
];

function commentsOf(all: Case[], { reason, search = '', tag }: CommentsQuery): Comment[] {
  return all
    .filter(({ reason: given }) => !tag || sampleTags[given?.code ?? '']?.includes(tag))
    .filter((one) => one.comment?.toLowerCase().includes(search.toLowerCase()))
    .filter((one) => !reason || pathsOf(one).some((path) => path.includes(reason)))
    .map((one, at) => ({
      id: `01939d5e-0000-7000-8000-${String(at).padStart(12, '0')}`,
      receivedAt: `${one.day}T14:20:00+01:00`,
      text: one.comment ?? '',
      reasons: one.reason ? [{ code: one.reason.code, label: one.reason.label }] : [],
      plan: one.plan,
      jurisdiction: 'NL',
      locale: 'nl-NL',
      tags: one.reason ? (sampleTags[one.reason.code] ?? []).map((put) => ({ tag: put, by: 'Lotte' })) : [],
    }));
}

const waiting = (at: number, contact: Partial<Contact>): Contact => ({
  id: `01939d5e-0000-7000-8000-1${String(at).padStart(11, '0')}`,
  site: null,
  mode: 'live',
  reference: `FW7K-2MX${at}-QP`,
  kind: 'complaint',
  state: 'open',
  locale: 'nl-NL',
  receivedAt: '2026-11-18T09:12:00+01:00',
  answerBy: '2026-11-20T17:00:00+01:00',
  overdueAt: null,
  topic: [],
  message: null,
  replyTo: 'lezer@voorbeeld.example',
  turns: [],
  ...contact,
});

/** Who waits: one too long already, one whose answer did not help, and one for tomorrow. */
export const sampleContacts: Contact[] = [
  waiting(1, {
    topic: ['delivery', 'late'],
    overdueAt: '2026-11-20T17:00:01+01:00',
    message: 'Voor de derde keer geen krant op zaterdag. Ik heb al twee keer gebeld en hoor niets meer.',
  }),
  waiting(2, {
    kind: 'question',
    state: 'reopened',
    answerBy: '2026-11-23T12:00:00+01:00',
    topic: ['billing'],
    message: 'Waarom is er twee keer afgeschreven?',
    turns: [
      {
        type: 'contact.answered',
        at: '2026-11-19T11:00:00+01:00',
        text: 'Dat was voor twee maanden.',
        by: 'agent',
      },
      {
        type: 'contact.reopened',
        at: '2026-11-20T08:30:00+01:00',
        text: 'Maar ik betaal per jaar!',
        by: null,
      },
    ],
  }),
  waiting(3, {
    kind: 'question',
    answerBy: '2026-11-24T17:00:00+01:00',
    message: 'Kan ik het kruiswoord ook digitaal krijgen?',
    replyTo: '06 12 34 56 78',
  }),
];

const knownCause: Cause = {
  id: '01939d5e-0000-7000-8000-0000000000c1',
  site: null,
  mode: 'live',
  of: 'reason',
  path: ['too_expensive'],
  label: null,
  text: 'De prijs ging omhoog zonder dat we vertelden waarom.',
  by: 'agent',
  knownAt: '2026-10-12T11:00:00+02:00',
  mended: null,
};
/** One that the team knows, and one that it mended. */
const sampleCauses: Cause[] = [
  knownCause,
  {
    ...knownCause,
    id: '01939d5e-0000-7000-8000-0000000000c2',
    path: ['slow_help'],
    label: 'Vragen bleven te lang liggen',
    text: 'De telefoon werd op zaterdag niet opgenomen.',
    mended: {
      at: '2026-11-10T09:00:00+01:00',
      since: '2026-11-07',
      text: { nl: 'Op zaterdag nemen we weer op.' },
      by: 'agent',
      people: 31,
      told: 30,
      failed: 1,
    },
  },
];

/** What a receiver would say of causes. */
function besideThem(path: string, body: Partial<MendedMark> | CauseMark): unknown {
  const { text } = body;
  const since = 'since' in body ? body.since : undefined;
  switch (path.split('/').at(-1)) {
    case 'causes':
      if (text === undefined) return { causes: sampleCauses, mailed: true };
      return { ...knownCause, ...body, id: crypto.randomUUID() };
    case 'dropped':
      return { causes: sampleCauses.slice(1), mailed: true };
    case 'asked':
      return { people: 14, languages: [{ language: 'nl', people: 14 }] };
    case 'preview': {
      const written = `Verholpen: waar je ons over vertelde\n\n${typeof text === 'object' ? text.nl : ''}`;
      const letter = {
        language: 'nl',
        people: 14,
        subject: 'Verholpen: waar je ons over vertelde',
        text: written,
      };
      return { people: 14, letters: [letter] };
    }
    default: {
      const at = sampleNow.toISOString();
      const mended = { at, since, text, by: 'agent', people: 14, told: 0, failed: 0 };
      return { ...knownCause, id: path.split('/')[1], mended };
    }
  }
}

/** Answers every question from the made-up year, comments in pages of five. Test data is a tenth of it. */
export function sampleClient(): InsightsClient {
  const everything = cases();
  const within = ({ from, to, mode, reason, plan }: Narrowed) =>
    everything.filter(
      (one, at) =>
        one.day >= from &&
        one.day <= to &&
        (mode === 'live' || at % 10 === 0) &&
        (plan === undefined || one.plan === plan) &&
        (reason === undefined || pathsOf(one).some((path) => path.includes(reason))),
    );
  const answers: { [Name in keyof Figures]: (query: Figures[Name][0]) => Figures[Name][1] } = {
    outcomes: (query) => ({
      query,
      now: became(within(query)),
      before: { ...became(within(before(query))), from: before(query).from, to: before(query).to },
      overTime: barsOf(query).map(({ from, to }) => ({
        from,
        to,
        cancellations: within({ ...query, from, to }).length,
      })),
    }),
    reasons: (query) => reasonsOf(within(query), within(before(query)), query),
    groups: (query) => groupsOf(within(query), query),
    contacts: (query) => ({ query, ...contactFigures }),
    sessions: (query) => ({ query, now: flowsOf(within(query).length), clients: [] }),
    themes: (query) => ({ query, ...themes }),
    offers: (query) => ({ query, offers: sampleOffers }),
    tags: (query) => ({
      query,
      tags: Object.values(sampleTags).flatMap((some = []) =>
        some.map((tag) => ({
          tag,
          comments: commentsOf(within(query), { ...query, limit: 100, tag }).length,
        })),
      ),
    }),
  };
  return {
    figures: (name, query) => Promise.resolve({ ok: true, value: answers[name](query) }),
    comments: (query) => {
      const found = commentsOf(within(query), query);
      const start = Number(query.cursor ?? 0);
      const next = start + 5 < found.length ? String(start + 5) : null;
      return Promise.resolve({ ok: true, value: { comments: found.slice(start, start + 5), next } });
    },
    contacts: ({ mode }) => {
      const contacts = mode === 'live' ? sampleContacts : [];
      return Promise.resolve({ ok: true, value: { contacts, total: contacts.length, mailed: true } });
    },
    answer: ({ id }) => {
      const contact = sampleContacts.find((one) => one.id === id);
      return Promise.resolve(contact ? { ok: true, value: contact } : { ok: false, fault: 'unexpected' });
    },
    beside: (path, isAnswer, _key, { body = {} }) => {
      const value = besideThem(path, body);
      return Promise.resolve(isAnswer(value) ? { ok: true, value } : { ok: false, fault: 'unexpected' });
    },
    tag: ({ ids }) => Promise.resolve({ ok: true, value: { comments: ids.length } }),
    rows: () => Promise.resolve({ ok: true, value: new Blob(['cursor\r\n'], { type: 'text/csv' }) }),
  };
}

/** What the made-up weekly tells the page. */
export const sampleConfig = {
  annotations: [{ on: PRICE_RISE, label: 'prijsverhoging' }],
  prices: [
    { plan: 'Weekblad op papier', price: { amount: 1350, currency: 'EUR' }, per: 'month' as const },
    { plan: 'Digitaal', price: { amount: 9900, currency: 'EUR' }, per: 'year' as const },
  ],
  loyalty: {
    stay: [{ label: 'Lezersdag', perYear: { amount: 500, currency: 'EUR' } }],
    leave: [{ label: 'Drie maanden voor de halve prijs', perYear: { amount: 2025, currency: 'EUR' } }],
  },
};
