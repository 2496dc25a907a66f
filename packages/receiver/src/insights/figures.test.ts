/** Every figure of the insights against what was planted and worked out by itself. */
import {
  Comments,
  ContactFiguresAnswer,
  GroupsAnswer,
  OffersAnswer,
  OutcomesAnswer,
  Overview,
  ReasonsAnswer,
  SessionsAnswer,
} from '@fairwell/schema';
import type { Contacts } from '@fairwell/schema';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  answersOf,
  before,
  contacts,
  contactsOf,
  exitsOf,
  flowsOf,
  groups,
  offers,
  outcomes,
  reasons,
  sessions,
} from '../../test/exits/expected.ts';
import type { Asked, By } from '../../test/exits/expected.ts';
import { replay } from '../../test/exits/replay.ts';
import type { Replayed } from '../../test/exits/replay.ts';
import { PRICE_RISE, makeYear } from '../../test/exits/year.ts';
import { afterTheFile } from '../../test/lastly.ts';

vi.setConfig({ hookTimeout: 120_000 });

const year = makeYear({ seed: 7, contracts: 300 });
const lastly = afterTheFile();
let running: Replayed;

beforeAll(async () => {
  running = await replay(year, lastly);
});

const whole = { from: '2026-01-01', to: '2026-12-31' };
const periods: Asked[] = [
  whole,
  { from: '2026-03-29', to: '2026-03-29' },
  { from: '2026-03-30', to: '2026-10-24' },
  { from: '2026-10-25', to: '2026-10-25' },
  { ...whole, site: 'de-ochtend' },
  { ...whole, mode: 'test' },
];
const narrowed: Asked[] = [
  { ...whole, plan: 'Weekend' },
  { ...whole, reason: 'price' },
  { ...whole, reason: 'too_expensive', jurisdiction: 'NL' },
  { ...whole, reason: 'every_saturday' },
  { ...whole, jurisdiction: 'BE' },
  { ...whole, segment: 'student' },
  { ...whole, language: 'nl' },
  { ...whole, client: 'fairwell-elements/1.2.0' },
  { ...whole, plan: 'A plan nobody has' },
  { ...whole, site: 'de-zaterdag', language: 'de', plan: 'Student' },
];
const named = (list: Asked[]) =>
  list.map((asked): [string, Asked] => [String(new URLSearchParams({ ...asked })), asked]);

describe('what was planted is in it', () => {
  test('prices rise, clocks change, and people say it twice', () => {
    const live = year.answers.filter(({ mode }) => mode === 'live');
    const isAboutRise = ({ reasons: all }: (typeof live)[number]) =>
      all.some(({ path }) => path.includes('price_rise'));
    const after = live.filter(({ at }) => at >= PRICE_RISE);
    const earlier = live.filter(({ at }) => at < PRICE_RISE);
    expect(after.filter(isAboutRise).length / after.length).toBeGreaterThan(
      2 * (earlier.filter(isAboutRise).length / earlier.length),
    );
    expect(exitsOf(year, { from: '2026-03-29', to: '2026-03-29' }).length).toBeGreaterThan(3);
    expect(exitsOf(year, { from: '2026-10-25', to: '2026-10-25' }).length).toBeGreaterThan(3);
    const { saved, lost, ended, deflected, canceled, declarations, cancellations } = outcomes(year, whole);
    expect(Math.min(saved, lost, ended, deflected, canceled)).toBeGreaterThan(4);
    expect(declarations).toBeGreaterThan(cancellations + 10);
  });
});

describe('outcomes', () => {
  test.each(named([...periods, ...narrowed]))('%s', async (query, asked) => {
    const found = OutcomesAnswer.parse(await running.read(`/v1/insights/outcomes?${query}`));
    expect(found.now).toEqual(outcomes(year, asked));
    const { from, to, ...earlier } = found.before;
    expect({ from, to }).toEqual({ from: before(asked).from, to: before(asked).to });
    expect(earlier).toEqual(outcomes(year, before(asked)));
    for (const { from: first, to: last, cancellations } of found.overTime) {
      expect(cancellations).toBe(exitsOf(year, { ...asked, from: first, to: last }).length);
    }
  });

  test.each([1, 7, 49, 60])('canceled again within %i days', async (days) => {
    const found = OutcomesAnswer.parse(
      await running.read(`/v1/insights/outcomes?${new URLSearchParams(whole)}&again=${days}`),
    );
    expect(found.now).toEqual(outcomes(year, whole, days));
  });
});

describe('overview', () => {
  test.each(named(periods))('%s', async (query, asked) => {
    const found = Overview.parse(await running.read(`/v1/insights/overview?${query}&interval=day`));
    const wanted = outcomes(year, asked);
    expect(found.totals).toEqual({
      cancellations: wanted.cancellations,
      undone: wanted.deflected + wanted.saved + wanted.lost + wanted.ended,
      surveys: answersOf(year, asked).length,
      responseRate: wanted.responseRate,
      comments: answersOf(year, asked).filter(({ comment }) => comment !== null).length,
    });
    for (const { from, to, cancellations } of found.overTime) {
      expect(cancellations).toBe(exitsOf(year, { ...asked, from, to }).length);
    }
  });
});

describe('comments', () => {
  const { from, to } = whole;
  const about = ['price', 'delivery', 'every_saturday'].map((reason) => ({ from, to, reason }));
  test.each(named([...periods, ...narrowed, ...about]))('%s', async (query, asked) => {
    const said = answersOf(year, asked).filter(({ comment }) => comment !== null);
    const newest = said.toReversed();
    const found: Comments['comments'] = [];
    for (let next: string | null = ''; next !== null;) {
      const cursor = next === '' ? '' : `&cursor=${next}`;
      const page = Comments.parse(await running.read(`/v1/insights/comments?${query}&limit=40${cursor}`));
      found.push(...page.comments);
      next = page.next;
    }
    expect(found.map(({ id }) => id)).toEqual(newest.map(({ id }) => id));
    const wanted = newest.filter(({ comment }) => comment?.toLowerCase().includes('duur'));
    const search = `/v1/insights/comments?${query}&limit=100&search=DUUR`;
    const { comments } = Comments.parse(await running.read(search));
    expect(comments.map(({ id }) => id)).toEqual(wanted.slice(0, 100).map(({ id }) => id));
  });
});

const byPath = (list: { path: string[] }[]) =>
  list.toSorted((a, b) => (a.path.join('/') < b.path.join('/') ? -1 : 1));

describe('reasons', () => {
  test.each(named([...periods, ...narrowed]))('%s', async (query, asked) => {
    const found = ReasonsAnswer.parse(await running.read(`/v1/insights/reasons?${query}`));
    const [now, earlier] = [reasons(year, asked), reasons(year, before(asked))];
    expect(found.now).toEqual({ answers: now.answers, withReason: now.withReason });
    expect(found.before).toMatchObject({ answers: earlier.answers, withReason: earlier.withReason });
    const wanted = now.nodes.map((node) => {
      const known = earlier.nodes.find(({ path }) => path.join('/') === node.path.join('/'));
      const share = earlier.withReason === 0 ? null : 0;
      return {
        ...node,
        corrected: node.corrected === null ? null : expect.closeTo(node.corrected, 12),
        before: { answers: known?.answers ?? 0, share: known?.share ?? share },
      };
    });
    expect(byPath(found.reasons)).toEqual(byPath(wanted));
    const counts = found.reasons.map(({ answers }) => answers ?? 0);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(found.withheld).toBe(0);
  });

  test('a place is corrected for where it stood often enough, and only there', async () => {
    const found = ReasonsAnswer.parse(
      await running.read(`/v1/insights/reasons?${new URLSearchParams(whole)}`),
    );
    const price = found.reasons.find(({ path }) => path.join('/') === 'price');
    expect(price?.corrected).not.toBeNull();
    const deep = found.reasons.find(({ path }) => path.length === 4);
    expect(deep).toMatchObject({ shown: 0, rate: null, corrected: null });
  });
});

describe('groups', () => {
  const all: By[] = ['plan', 'jurisdiction', 'language', 'client', 'segment', 'tenure', 'site', 'time'];
  test.each(all)('by %s', async (by) => {
    for (const asked of [whole, { ...whole, reason: 'price' }, { from: '2026-03-15', to: '2026-11-02' }]) {
      for (const level of [1, 2, 4]) {
        const query = new URLSearchParams({ ...asked, by, level: String(level) });
        const found = GroupsAnswer.parse(await running.read(`/v1/insights/groups?${query}`));
        const wanted = groups(year, asked, by);
        const nonEmpty = found.groups.filter(({ answers }) => answers !== 0);
        expect(new Set(nonEmpty.map(({ name }) => name))).toEqual(new Set(wanted.keys()));
        for (const { name, answers, withReason, reasons: counted } of nonEmpty) {
          const own = reasons({ ...year, answers: wanted.get(name) ?? [] }, asked);
          expect({ answers, withReason }).toEqual({ answers: own.answers, withReason: own.withReason });
          const nodes = own.nodes.filter(({ path }) => path.length <= level);
          expect(byPath(counted)).toEqual(
            byPath(nodes.map(({ path, answers: n, share }) => ({ path, answers: n, share }))),
          );
        }
      }
    }
  });
});

describe('questions and complaints', () => {
  test.each(named(periods))('%s', async (query, asked) => {
    const found = ContactFiguresAnswer.parse(await running.read(`/v1/insights/contacts?${query}`));
    const promised = (id: string) => Date.parse(running.receipts.get(id)?.answerBy ?? '');
    // The promise for another answer is made when the first one did not help, and stands in the list of who waits.
    const waiting = new Map<string, number>();
    for (const mode of ['live', 'test']) {
      const { contacts: list, total } = await running.read<Contacts>(`/v1/contacts?mode=${mode}&limit=100`);
      expect(total).toBe(list.length);
      for (const { id, answerBy } of list) waiting.set(id, Date.parse(answerBy));
    }
    const openUntil = ({ id }: { id: string }) => waiting.get(id) ?? Infinity;
    const figuresOf = (list: typeof year.contacts) => contacts(list, year.end, promised, openUntil);
    const meant = contactsOf(year, asked);
    expect(found.now).toEqual(figuresOf(meant));
    expect(found.before).toMatchObject(figuresOf(contactsOf(year, before(asked))));
    for (const { kind, ...figures } of found.kinds) {
      expect(figures).toEqual(figuresOf(meant.filter((contact) => contact.kind === kind)));
    }
    const earlier = contactsOf(year, before(asked));
    const ofKind = (list: typeof year.contacts, wanted: string) =>
      list.filter(({ kind }) => kind === wanted).length;
    for (const { path, ...figures } of found.topics) {
      const isUnder = ({ topic }: (typeof meant)[number]) => path.every((code, at) => topic[at] === code);
      const under = meant.filter(isUnder);
      expect(figures).toEqual({
        ...figuresOf(under),
        questions: ofKind(under, 'question'),
        complaints: ofKind(under, 'complaint'),
        before: earlier.filter(isUnder).length,
      });
    }
    // What does not come back stands there too, with zero.
    const topics = new Set(
      [...meant, ...earlier].flatMap(({ topic }) => topic.map((_, at) => topic.slice(0, at + 1).join('/'))),
    );
    expect(new Set(found.topics.map(({ path }) => path.join('/')))).toEqual(topics);
    expect(found.withheld).toBe(0);
  });
});

describe('offers', () => {
  const byId = <T extends { id: string }>(list: T[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  test.each(named([...periods, ...narrowed]))('%s', async (query, asked) => {
    const found = OffersAnswer.parse(await running.read(`/v1/insights/offers?${query}`));
    expect(byId(found.offers)).toEqual(byId(offers(year, asked)));
    for (const { taken, kept, notKept, pending, unnamed } of found.offers) {
      expect(taken).toBe((kept ?? 0) + (notKept ?? 0) + (pending ?? 0) + (unnamed ?? 0));
    }
  });

  test('each was kept by some and not by others, and some named no contract', () => {
    const [half, pause, call] = ['half_price', 'pause_summer', 'call_me'].map((id) =>
      offers(year, whole).find((one) => one.id === id),
    );
    for (const one of [half, pause]) {
      expect(
        Math.min(one?.kept ?? 0, one?.notKept ?? 0, one?.pending ?? 0, one?.unnamed ?? 0),
      ).toBeGreaterThan(0);
      expect(one?.declined).toBeGreaterThan(0);
    }
    expect(call).toMatchObject({ kept: 0, notKept: 0, pending: 0, toEveryone: 0, toLeaving: 0 });
    expect(call?.unnamed).toBe(call?.taken);
  });
});

describe('flows', () => {
  const shorter: Asked[] = [
    ...periods,
    { ...whole, language: 'nl' },
    { ...whole, client: 'fairwell-elements/1.2.0' },
  ];
  test.each(named(shorter))('%s', async (query, asked) => {
    const found = SessionsAnswer.parse(await running.read(`/v1/insights/sessions?${query}`));
    const flows = flowsOf(year, asked);
    expect(found.now).toMatchObject(sessions(flows, year.end));
    for (const { client, ...figures } of found.clients) {
      expect(figures).toMatchObject(
        sessions(
          flows.filter((flow) => flow.client === client),
          year.end,
        ),
      );
    }
  });

  test('a broken release is told apart from the others', async () => {
    const { clients } = SessionsAnswer.parse(
      await running.read(`/v1/insights/sessions?${new URLSearchParams(whole)}`),
    );
    const rates = new Map(clients.map((one) => [one.client, (one.troubled ?? 0) / (one.sessions ?? 1)]));
    expect(rates.get('fairwell-elements/1.2.0')).toBeGreaterThan(0.3);
    expect(rates.get('fairwell-elements/1.1.0')).toBeLessThan(0.2);
  });

  test('where nothing was sent nobody knows, rather than zero', async () => {
    const { now, clients } = SessionsAnswer.parse(
      await running.read('/v1/insights/sessions?from=2020-01-01&to=2020-01-31'),
    );
    expect(new Set(Object.values(now))).toEqual(new Set([null]));
    expect(clients).toEqual([]);
  });
});
