/// <reference lib="esnext.temporal" />
import { Comments, Overview } from '@fairwell/schema';
import type { MessageInput } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { API_KEY, fixture, start } from '../../test/kit.ts';

const codes = ['not_valued', 'too_expensive', 'unused', 'other'] as const;

interface Told {
  at: Date;
  message: MessageInput;
}

/** A seeded generator, so that a failure can be seen again. */
function randomFrom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

/** Exits around both changes of the clock, many of them within an hour of midnight. */
function history(seed: number): Told[] {
  const random = randomFrom(seed);
  const told: Told[] = [];
  let at = Date.parse('2026-03-27T20:00:00Z');
  for (let index = 0; index < 160; index++) {
    at += random(4) * 900_000 + (index === 80 ? Date.parse('2026-10-23T20:00:00Z') - at : 0);
    const site = random(3) ? 'de-zaterdag' : 'another';
    const mode = random(5) ? 'live' : 'test';
    const declared = told.filter(({ message }) => message.type === 'cancellation.requested');
    const about = declared[random(Math.max(1, declared.length))]?.message;
    const kind = random(6);
    const base = (name: string, change: object) => {
      const message = fixture(name, { site, mode, ...change });
      told.push({ at: new Date(at), message });
      return message;
    };
    if (kind < 3 || !about) {
      const message = base('cancellation-dutch-weekly', {});
      // Some contracts are cancelled twice.
      const subscription = { reference: `R${random(60)}` };
      // Some of the second ones ask for something else.
      const when = random(3) ? 'atPeriodEnd' : 'immediately';
      Object.assign(message, { data: { ...message.data, subscription, when } });
    } else if (kind < 5) {
      const reasons = codes
        .filter(() => random(3) === 0)
        .map((code) => ({ code, category: 'other', label: `${code} ${index}`, path: [code] }));
      const comment = random(2) ? `Reactie ${index} Über ${random(2) ? 'PRIJS' : 'service'}` : undefined;
      base('survey', { site: about.site, mode: about.mode, data: { about: about.id, reasons, comment } });
    } else {
      const { data } = fixture('cancellation-undone');
      base('cancellation-undone', {
        site: about.site,
        mode: about.mode,
        data: { ...data, declaration: about.id },
      });
    }
  }
  return told;
}

async function replay(told: Told[]) {
  let now = new Date(0);
  const running = await start({ now: () => now });
  for (const { at, message } of told) {
    now = at;
    await running.received(message);
  }
  return running;
}

/** The definitions in words, worked out a second time and without a database. */
function expected(told: Told[], from: string, to: string, interval: 'day' | 'week', site: string) {
  const dayOf = ({ at }: Told) =>
    Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
  const within = (one: Told) => {
    const day = dayOf(one).toString();
    return day >= from && day <= to && one.message.site === site && one.message.mode === 'live';
  };
  // Cases: by contract while open.
  const caseOf = new Map<string, number>();
  const open = new Map<string, number>();
  const standing = new Map<number, Set<string>>();
  const undone = new Set<number>();
  const firsts: { one: Told; id: number }[] = [];
  let cases = 0;
  for (const one of told) {
    const { message } = one;
    if (message.type === 'cancellation.requested') {
      const name = `${message.site} ${message.mode} ${message.data.subscription?.reference}`;
      const joined = open.get(name);
      const id = joined ?? ++cases;
      open.set(name, id);
      caseOf.set(message.id, id);
      standing.set(id, (standing.get(id) ?? new Set()).add(message.id));
      if (joined === undefined) firsts.push({ one, id });
    }
    if (message.type === 'cancellation.undone') {
      const id = caseOf.get(message.data.declaration)!;
      standing.get(id)!.delete(message.data.declaration);
      if (standing.get(id)!.size > 0) continue;
      undone.add(id);
      for (const [name, other] of open) if (other === id) open.delete(name);
    }
  }
  const surveys = told.flatMap((one) =>
    one.message.type === 'survey.answered' ? [{ ...one, data: one.message.data }] : [],
  );
  const answered = new Set(surveys.map(({ data }) => caseOf.get(data.about!)));
  const counted = firsts.filter(({ one }) => within(one));
  const inside = surveys.filter(within);
  const withReason = inside.filter(({ data }) => data.reasons.length > 0).length;
  const barOf = (one: Told) => {
    const day = dayOf(one);
    const first = interval === 'week' ? day.subtract({ days: day.dayOfWeek - 1 }).toString() : day.toString();
    return first < from ? from : first;
  };
  return {
    totals: {
      cancellations: counted.length,
      undone: counted.filter(({ id }) => undone.has(id)).length,
      surveys: inside.length,
      responseRate:
        counted.length === 0 ? null : counted.filter(({ id }) => answered.has(id)).length / counted.length,
      comments: inside.filter(({ data }) => data.comment).length,
    },
    reasons: codes
      .map((code) => {
        const given = inside.flatMap(({ data }) => data.reasons.filter((reason) => reason.code === code));
        return {
          code,
          category: 'other',
          label: given.at(-1)?.label,
          answers: given.length,
          share: given.length / withReason,
        };
      })
      .filter(({ answers }) => answers > 0)
      .toSorted((a, b) => b.answers - a.answers || (a.code < b.code ? -1 : 1)),
    bars: Map.groupBy(counted, ({ one }) => barOf(one)),
    reasonBars: Map.groupBy(inside, barOf),
  };
}

test.each([1, 2, 3])('every number is what its definition says (history %i)', async (seed) => {
  const told = history(seed);
  const { read } = await replay(told);
  for (const [from, to, interval] of [
    ['2026-03-27', '2026-11-05', 'day'],
    ['2026-03-29', '2026-03-29', 'day'],
    ['2026-03-28', '2026-10-26', 'week'],
    ['2026-10-25', '2026-10-26', 'day'],
  ] as const) {
    const overview = Overview.parse(
      await read(`/v1/insights/overview?from=${from}&to=${to}&interval=${interval}&site=de-zaterdag`),
    );
    const wanted = expected(told, from, to, interval, 'de-zaterdag');
    expect(overview.totals).toEqual(wanted.totals);
    expect(overview.reasons).toEqual(wanted.reasons);
    for (const bar of overview.overTime) {
      expect(bar.cancellations).toBe(wanted.bars.get(bar.from)?.length ?? 0);
      const given = wanted.reasonBars.get(bar.from)?.flatMap(({ data }) => data.reasons) ?? [];
      const counts = Object.fromEntries(
        [...Map.groupBy(given, ({ code }) => code)].map(([code, all]) => [code, all.length]),
      );
      expect(bar.reasons).toEqual(counts);
    }
  }
});

describe('who counts', () => {
  const period = 'from=2026-11-01&to=2026-11-30';
  const now = () => new Date('2026-11-22T09:00:00Z');

  test('nobody: the response rate is not known rather than zero', async () => {
    const { read } = await start();
    const { totals } = Overview.parse(await read(`/v1/insights/overview?${period}`));
    expect(totals).toEqual({ cancellations: 0, undone: 0, surveys: 0, responseRate: null, comments: 0 });
  });

  test('tests are counted only where tests are asked for', async () => {
    const { read, received } = await start({ now });
    await received(fixture('cancellation-dutch-weekly', { mode: 'test' }));
    expect(await read(`/v1/insights/overview?${period}`)).toMatchObject({ totals: { cancellations: 0 } });
    expect(await read(`/v1/insights/overview?${period}&mode=test`)).toMatchObject({
      totals: { cancellations: 1 },
    });
  });

  test('a survey that overtook its cancellation still belongs to it', async () => {
    const { read, received } = await start({ now });
    const declared = fixture('cancellation-dutch-weekly');
    const survey = fixture('survey');
    await received({ ...survey, data: { ...survey.data, about: declared.id } });
    await received(declared);
    expect(await read(`/v1/insights/overview?${period}`)).toMatchObject({ totals: { responseRate: 1 } });
  });
});

describe('comments', () => {
  const period = 'from=2026-03-01&to=2026-11-30&site=de-zaterdag';

  test('come newest first, page by page, each once', async () => {
    const told = history(1);
    const { read } = await replay(told);
    const wanted = told
      .filter(({ message }) => message.site === 'de-zaterdag' && message.mode === 'live')
      .flatMap(({ message }) => (message.type === 'survey.answered' && message.data.comment ? [message] : []))
      .map(({ id, data }) => ({
        id,
        text: data.comment,
        reasons: data.reasons.map(({ code, label }) => ({ code, label })),
      }))
      .toReversed();
    const found: { id: string; text: string; reasons: object[] }[] = [];
    let cursor = '';
    for (;;) {
      const page = Comments.parse(await read(`/v1/insights/comments?${period}&limit=4${cursor}`));
      found.push(...page.comments.map(({ id, text, reasons }) => ({ id, text, reasons })));
      if (page.next === null) break;
      cursor = `&cursor=${page.next}`;
    }
    expect(found).toEqual(wanted);
  });

  test.each([
    ['search=prijs', /PRIJS/],
    ['search=ÜBER prijs', /Über PRIJS/],
    ['search=u%CC%88ber', /Über/],
    ['search=100%25', /^$/],
  ])('can be searched: %s', async (query, pattern) => {
    const { read } = await replay(history(2));
    const all = Comments.parse(await read(`/v1/insights/comments?${period}&limit=100`)).comments;
    const { comments } = Comments.parse(await read(`/v1/insights/comments?${period}&limit=100&${query}`));
    expect(comments).toEqual(all.filter(({ text }) => pattern.test(text)));
  });

  test('can be asked by reason, and say all reasons in the order they were given', async () => {
    const { read } = await replay(history(3));
    const all = Comments.parse(await read(`/v1/insights/comments?${period}&limit=100`)).comments;
    const { comments } = Comments.parse(
      await read(`/v1/insights/comments?${period}&limit=100&reason=unused`),
    );
    expect(comments.length).toBeGreaterThan(0);
    expect(comments).toEqual(all.filter(({ reasons }) => reasons.some(({ code }) => code === 'unused')));
  });
});

describe('questions that make no sense', () => {
  test.each([
    ['overview?from=2026-11-01', '/to'],
    ['overview?from=2026-11-31&to=2026-12-01', '/from'],
    ['overview?from=2026-11-02&to=2026-11-01', '/to'],
    ['overview?from=1926-11-02&to=2026-11-01', '/to'],
    ['overview?from=2026-11-01&to=2026-11-02&zone=Mars/Olympus', '/zone'],
    ['overview?from=2026-11-01&to=2026-11-02&interval=hour', '/interval'],
    ['comments?from=2026-11-01&to=2026-11-02&cursor=x', '/cursor'],
    ['comments?from=2026-11-01&to=2026-11-02&limit=1000', '/limit'],
  ])('%s is told at %s', async (path, field) => {
    const { get } = await start();
    const response = await get(`/v1/insights/${path}`, { authorization: `Bearer ${API_KEY}` });
    expect(response.status).toBe(400);
    expect((await response.json()).errors.map((error: { field: string }) => error.field)).toContain(field);
  });
});

test('the insights key opens the insights and nothing else', async () => {
  const { get } = await start({ insightsKey: 'a-key-for-insights-only' });
  const headers = { authorization: 'Bearer a-key-for-insights-only' };
  expect((await get('/v1/insights/overview?from=2026-11-01&to=2026-11-02', headers)).status).toBe(200);
  expect((await get('/v1/insights/overview?from=2026-11-01&to=2026-11-02')).status).toBe(401);
  expect((await get('/v1/events', headers)).status).toBe(403);
});

test('a page on another origin may ask, with its key in a header', async () => {
  const { receiver } = await start();
  const response = await receiver.fetch(
    new Request('https://leave.example/v1/insights/overview', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://www.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    }),
  );
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-headers')).toBe('Authorization');
});

test('a withdrawal is no cancellation, and is counted as none, also in the case of one', async () => {
  const running = await start({ now: () => new Date('2026-11-22T09:15:30Z') });
  const path = '/v1/insights/overview?from=2026-11-01&to=2026-11-30&site=de-zaterdag';
  const cancellation = fixture('cancellation-dutch-weekly', { site: 'de-zaterdag' });
  const subscription = { reference: 'AB-1234' };
  await running.received({ ...cancellation, data: { ...cancellation.data, subscription } });
  const before = await running.read(path);
  expect(before).toMatchObject({ totals: { cancellations: 1 } });
  const withdrawal = fixture('withdrawal', { site: 'de-zaterdag' });
  await running.received({ ...withdrawal, data: { ...withdrawal.data, contract: subscription } });
  expect(await running.read(path)).toEqual(before);
});
