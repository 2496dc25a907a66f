/** A made-up weekly's year of cancellations, for stories and tests: the same every time, and answered from memory. */
import type {
  Bucket,
  Comment,
  CommentsQuery,
  Contact,
  Overview,
  OverviewQuery,
  Reason,
} from '@fairwell/schema';
import type { InsightsClient } from '../src/insights/insights.client.ts';
import { addDays } from '../src/insights/insights.filters.ts';

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

interface Case {
  day: string;
  undone: boolean;
  reason: Given | null;
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

function cases(): Case[] {
  const roll = dice(7);
  const all: Case[] = [];
  for (let age = 0; age < DAYS; age++) {
    const day = addDays(LAST, -age);
    // More people leave in the weeks after the prices went up, in the first half of October.
    const busy = day >= '2026-10-01' && day <= '2026-10-18' ? 3.2 : 1.25;
    for (let more = roll() * 2 * busy; more > 0.5; more--) {
      let pick = roll() * 100;
      const reason = roll() < 0.62 ? (reasons.find(([, weight]) => (pick -= weight) < 0)?.[0] ?? null) : null;
      const own = texts.filter(([code]) => code === reason?.code);
      // Nobody writes the same words twice, so a text that was used stays with its first writer.
      const text = own.find(([, words]) => !all.some(({ comment }) => comment === words))?.[1] ?? null;
      all.push({ day, undone: roll() < 0.07, reason, comment: roll() < 0.3 ? text : null });
    }
  }
  return all;
}

/** First day of the bar that a day belongs to. Weeks begin on Monday. */
function barOf(day: string, interval: OverviewQuery['interval']): string {
  if (interval === 'month') return `${day.slice(0, 7)}-01`;
  return interval === 'week' ? addDays(day, -((new Date(day).getUTCDay() + 6) % 7)) : day;
}

function overview(all: Case[], query: OverviewQuery): Overview {
  const buckets = new Map<string, Bucket>();
  for (let day = query.from; day <= query.to; day = addDays(day, 1)) {
    const key = barOf(day, query.interval);
    const bucket = buckets.get(key) ?? { from: day, to: day, cancellations: 0, undone: 0, reasons: {} };
    buckets.set(key, { ...bucket, to: day });
  }
  for (const { day, undone, reason } of all) {
    const bucket = buckets.get(barOf(day, query.interval));
    if (!bucket) continue;
    bucket.cancellations++;
    if (undone) bucket.undone++;
    if (reason) bucket.reasons[reason.code] = (bucket.reasons[reason.code] ?? 0) + 1;
  }
  const answered = all.filter(({ reason }) => reason).length;
  const counted = reasons.map(([reason]) => {
    const answers = all.filter(({ reason: given }) => given === reason).length;
    return { ...reason, answers, share: answers / answered };
  });
  return {
    query,
    totals: {
      cancellations: all.length,
      undone: all.filter(({ undone }) => undone).length,
      surveys: answered,
      responseRate: all.length ? answered / all.length : null,
      comments: all.filter(({ comment }) => comment).length,
    },
    reasons: counted.filter(({ answers }) => answers).toSorted((a, b) => b.answers - a.answers),
    overTime: [...buckets.values()],
  };
}

function commentsOf(all: Case[], { reason, search = '' }: CommentsQuery): Comment[] {
  return all
    .filter((one) => one.comment?.toLowerCase().includes(search.toLowerCase()))
    .filter((one) => !reason || one.reason?.code === reason)
    .map((one, at) => ({
      id: `01939d5e-0000-7000-8000-${String(at).padStart(12, '0')}`,
      receivedAt: `${one.day}T14:20:00+01:00`,
      text: one.comment ?? '',
      reasons: one.reason ? [{ code: one.reason.code, label: one.reason.label }] : [],
      plan: at % 3 ? 'Weekblad op papier' : 'Digitaal',
      jurisdiction: 'NL',
      locale: 'nl-NL',
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

/** Answers every question from the made-up year, in pages of five. Test data is a tenth of it. */
export function sampleClient(): InsightsClient {
  const everything = cases();
  const within = ({ from, to, mode }: { from: string; to: string; mode: string }) =>
    everything.filter(({ day }, at) => day >= from && day <= to && (mode === 'live' || at % 10 === 0));
  return {
    overview: (query) => Promise.resolve({ ok: true, value: overview(within(query), query) }),
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
  };
}
