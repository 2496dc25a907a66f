/** Who is told that it is mended: whoever asked, once, and nobody else. */
import type { CauseAsked, CausePreview, Causes, Problem } from '@fairwell/schema';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { collector, nothingWaits } from '../../test/destination.ts';
import { textOf } from '../../test/html.ts';
import { restart, start } from '../../test/kit.ts';
import { LATE, SENTENCES, known, mended, noted, post, stopped, survey, told } from '../../test/mending.ts';
import { erase } from '../commands/erase.ts';
import { verify } from '../commands/verify.ts';

const now = () => new Date('2026-11-28T12:00:00Z');

describe('whoever asked is told', () => {
  test('of this reason and everything below it, and nobody who did not ask or said something else', async () => {
    const running = await start({ now });
    await running.received(survey(LATE, 'a@voorbeeld.example'));
    await running.received(survey([...LATE, 'weekend'], 'b@voorbeeld.example'));
    await running.received(survey(LATE, null));
    await running.received(survey(['service'], 'broader@voorbeeld.example'));
    await running.received(survey(['service', 'late_delivery_abroad'], 'beside@voorbeeld.example'));
    await running.received(survey(LATE, 'test@voorbeeld.example', { mode: 'test' }));
    await running.received(survey(LATE, 'no address'));
    const cause = await known(running);
    expect(await running.read<CauseAsked>(`/v1/causes/${cause.id}/asked`)).toEqual({
      people: 2,
      languages: [{ language: 'nl', people: 2 }],
    });
    expect((await mended(running, cause)).mended).toMatchObject({ people: 2, since: '2026-11-20' });
    expect(await told(running)).toEqual(['a@voorbeeld.example', 'b@voorbeeld.example']);
    expect((await noted(running)).map(({ type }) => type)).toEqual([
      'cause.known',
      'cause.mended',
      'cause.notice',
      'cause.notice',
      'cause.announced',
    ]);
  });

  test('once, however often they answered, in the language of their last answer', async () => {
    const running = await start({ now });
    await running.received(survey(LATE, 'a@voorbeeld.example', { locale: 'nl-NL' }));
    await running.received(survey([...LATE, 'weekend'], ' A@Voorbeeld.example', { locale: 'de-AT' }));
    await mended(running, await known(running));
    const notices = (await noted(running)).filter(({ type }) => type === 'cause.notice');
    expect(notices.map(({ locale, data }) => [locale, data['text']])).toEqual([['de-AT', SENTENCES.de]]);
  });

  test('and not again of the same reason, unless they asked again since', async () => {
    const running = await start({ now });
    for (const name of ['a', 'b']) await running.received(survey(LATE, `${name}@voorbeeld.example`));
    await mended(running, await known(running));
    await running.received(survey(LATE, 'b@voorbeeld.example'));
    await running.received(survey(LATE, 'c@voorbeeld.example'));
    const again = await known(running);
    expect((await running.read<CauseAsked>(`/v1/causes/${again.id}/asked`)).people).toBe(2);
    await mended(running, again);
    expect(await told(running)).toEqual(['a', 'b', 'b', 'c'].map((name) => `${name}@voorbeeld.example`));
    // A broader reason that holds it is the same to them.
    expect((await mended(running, await known(running, { path: ['service'] }))).mended?.people).toBe(0);
  });

  test('only on the site it is marked for', async () => {
    const running = await start({ now });
    for (const site of ['one', 'two']) {
      await running.received(survey(LATE, `${site}@voorbeeld.example`, { site }));
    }
    const cause = await known(running, {}, '?site=two');
    expect(cause.site).toBe('two');
    await mended(running, cause);
    expect(await told(running)).toEqual(['two@voorbeeld.example']);
    await mended(running, await known(running));
    expect(await told(running)).toEqual(['two@voorbeeld.example', 'one@voorbeeld.example']);
  });

  test('not after they were erased, and what they were told is erased with them', async () => {
    const running = await start({ now });
    vi.stubEnv('FAIRWELL_DATABASE_URL', running.databaseUrl);
    onTestFinished(() => void vi.unstubAllEnvs());
    for (const name of ['gone', 'told']) await running.received(survey(LATE, `${name}@voorbeeld.example`));
    const eraseOf = async (address: string) => {
      await running.receiver.close();
      await erase(['--data', running.data, '--email', address, '--yes'], now());
      return restart(running, { now });
    };
    const later = await eraseOf('gone@voorbeeld.example');
    await mended(later, await known(later));
    expect(await told(later)).toEqual(['told@voorbeeld.example']);
    await later.receiver.close();
    const last = await eraseOf('told@voorbeeld.example');
    expect(JSON.stringify(await last.read('/v1/events'))).not.toContain('voorbeeld.example');
    await last.receiver.close();
    expect((await verify(['--data', last.data, '--lang', 'en'], now())).exitCode).toBe(0);
  });

  test('not after they stopped it, which opening the page does not do, until they ask again', async () => {
    const running = await start({ now });
    const ADDRESS = 'a@voorbeeld.example';
    const { id } = await running.received(survey(LATE, ADDRESS));
    await running.received(survey(['price'], ADDRESS));
    await mended(running, await known(running));
    const path = `/follow-up/${id}?site=de-zaterdag`;
    const opened = await running.get(path, { accept: 'text/html' });
    expect(await opened.text()).toContain(`<form method="post" action="${path}">`);
    const stops = async () => (await noted(running)).filter(({ type }) => type === 'notice.stopped');
    expect(await stops()).toEqual([]);
    for (let presses = 0; presses < 2; presses++) {
      const page = await stopped(running, path);
      expect([page.status, textOf(await page.text())]).toEqual([200, expect.stringContaining('niet meer')]);
    }
    expect(await stops()).toHaveLength(1);
    expect((await mended(running, await known(running, { path: ['price'] }))).mended?.people).toBe(0);
    await running.received(survey(['price'], ADDRESS));
    expect((await mended(running, await known(running, { path: ['price'] }))).mended?.people).toBe(1);
  });

  test('and a month later the notice has forgotten the address, which stands in the answer alone', async () => {
    const running = await start({ now });
    await running.received(survey(LATE, 'a@voorbeeld.example'));
    await mended(running, await known(running));
    const later = await restart(running, { now: () => new Date('2026-12-29T12:00:00Z') });
    await vi.waitFor(async () => expect(await told(later)).toEqual([undefined]));
    expect((await later.read<Causes>('/v1/causes')).causes[0]?.mended?.people).toBe(1);
    // And nobody is told again.
    expect((await mended(later, await known(later))).mended?.people).toBe(0);
  });

  test('of a topic nobody: whoever asks or complains is answered', async () => {
    const running = await start({ now });
    await running.received(survey(LATE, 'a@voorbeeld.example'));
    expect((await mended(running, await known(running, { of: 'topic' }))).mended?.people).toBe(0);
    expect(await told(running)).toEqual([]);
  });

  test('by a destination of the site’s own, with everything it takes to write to them', async () => {
    const { taken, destination } = collector();
    const running = await start({ now, destinations: { letters: destination } });
    const { id } = await running.received(survey(LATE, 'a@voorbeeld.example'));
    const cause = await known(running);
    await mended(running, cause);
    await nothingWaits(running);
    expect(taken.find(({ type }) => type === 'cause.notice')).toMatchObject({
      about: id,
      locale: 'nl-NL',
      data: { cause: cause.id, address: 'a@voorbeeld.example', since: '2026-11-20', text: SENTENCES.nl },
    });
    const { causes, mailed } = await running.read<Causes>('/v1/causes');
    expect([causes[0]?.mended, mailed]).toMatchObject([{ people: 1, told: 1, failed: 0 }, false]);
  });
});

describe('marking', () => {
  test('twice is marking once; other words renew a cause until it is mended', async () => {
    const running = await start({ now });
    await running.received(survey(LATE, 'a@voorbeeld.example'));
    const first = await known(running);
    expect(await known(running)).toEqual(first);
    expect(await known(running, { text: 'De wijken waren te groot.', label: 'Te laat' })).toEqual({
      ...first,
      text: 'De wijken waren te groot.',
      label: 'Te laat',
    });
    const done = await mended(running, first);
    expect(await mended(running, first)).toEqual(done);
    expect(await told(running)).toHaveLength(1);
    const other = await post(running, `/v1/causes/${first.id}/mended`, {
      since: '2026-11-21',
      text: SENTENCES,
    });
    expect(other.status).toBe(400);
    const { causes } = await running.read<Causes>('/v1/causes');
    expect(causes).toEqual([done]);
    // What comes back is another cause.
    expect((await known(running)).id).not.toBe(first.id);
  });

  test('one that was none takes it off, unless people were told', async () => {
    const running = await start({ now });
    const wrong = await known(running);
    const drop = async (id: string) => (await post(running, `/v1/causes/${id}/dropped`, {})).status;
    expect(await drop(wrong.id)).toBe(200);
    expect((await running.read<Causes>('/v1/causes')).causes).toEqual([]);
    expect(await drop(wrong.id)).toBe(200);
    expect(await drop(crypto.randomUUID())).toBe(404);
    const right = await known(running);
    expect(right.id).not.toBe(wrong.id);
    await mended(running, right);
    expect(await drop(right.id)).toBe(400);
    expect((await running.read<Causes>('/v1/causes')).causes).toHaveLength(1);
  });

  test('at the same time, by several, tells nobody twice and loses no word', async () => {
    const running = await start({ now });
    for (let count = 0; count < 5; count++)
      await running.received(survey(LATE, `${count}@voorbeeld.example`));
    const words = ['a', 'b', 'c', 'a'];
    const causes = await Promise.all(words.map((text) => known(running, { text })));
    expect(new Set(causes.map(({ id }) => id)).size).toBe(1);
    await Promise.all(causes.map((cause) => mended(running, cause)));
    expect(await told(running)).toHaveLength(5);
  });

  test('goes on after a restart where it broke off', async () => {
    let left = Number.POSITIVE_INFINITY;
    const newId = () => {
      if (left-- <= 0) throw new Error('no more');
      return crypto.randomUUID();
    };
    const broken = await start({ now, newId, timer: () => () => {} });
    const people = Array.from({ length: 40 }, (_, at) => `${at}@voorbeeld.example`);
    for (const address of people) await broken.received(survey(LATE, address));
    const cause = await known(broken);
    left = 8;
    expect((await mended(broken, cause)).mended).toMatchObject({ people: null, told: null });
    expect(await told(broken)).toHaveLength(7);
    const running = await restart(broken, { now });
    await vi.waitFor(async () => expect(new Set(await told(running)).size).toBe(40), { timeout: 10_000 });
    await vi.waitFor(async () => {
      const { causes } = await running.read<Causes>('/v1/causes');
      expect(causes[0]?.mended?.people).toBe(40);
    });
    expect(await told(running)).toHaveLength(40);
  });

  test('is refused of a day to come, or without a sentence for everybody, also as a preview', async () => {
    const running = await start({ now });
    await running.received(survey(LATE, 'a@voorbeeld.example'));
    await running.received(survey(LATE, 'b@voorbeeld.example', { locale: 'de' }));
    const { id } = await known(running);
    for (const [field, change] of [
      ['/since', { since: '2026-11-29' }],
      ['/text/de', { text: { nl: 'Verholpen.' } }],
      ['/text', { text: {} }],
      ['/text/nl', { text: { nl: ' ', de: ' ' } }],
    ] as const) {
      for (const what of ['preview', 'mended']) {
        const body = { since: '2026-11-20', text: SENTENCES, ...change };
        const response = await post(running, `/v1/causes/${id}/${what}`, body);
        const problem: Problem = await response.json();
        expect([response.status, problem.errors?.[0]?.field]).toEqual([400, field]);
      }
    }
    expect(await told(running)).toEqual([]);
  });

  test('a preview shows the letters and tells nobody', async () => {
    const running = await start({ now });
    await running.received(survey(LATE, 'a@voorbeeld.example'));
    await running.received(survey(LATE, 'b@voorbeeld.example', { locale: 'de' }));
    const { id } = await known(running);
    const response = await post(running, `/v1/causes/${id}/preview`, {
      since: '2026-11-20',
      text: SENTENCES,
    });
    const { people, letters }: CausePreview = await response.json();
    expect([people, letters.map(({ language }) => language)]).toEqual([2, ['nl', 'de']]);
    expect(letters[0]?.text).toContain(SENTENCES.nl);
    expect(letters[1]?.text).toContain('20. November 2026');
    expect((await noted(running)).map(({ type }) => type)).toEqual(['cause.known']);
  });

  test('what is not there is not found', async () => {
    const running = await start({ now });
    const { id } = await running.received(survey(LATE, 'a@voorbeeld.example'));
    for (const at of [id, crypto.randomUUID(), 'nonsense']) {
      const response = await post(running, `/v1/causes/${at}/mended`, {
        since: '2026-11-20',
        text: SENTENCES,
      });
      expect(response.status).toBe(404);
    }
  });
});

describe('a viewer', () => {
  const keys = [
    { role: 'viewer' as const, key: 'a-viewer-key-of-tests' },
    { role: 'agent' as const, key: 'an-agent-key-of-tests' },
  ];

  test.each([
    [4, null],
    [5, 5],
  ])('of %i people is told %s, and marks nothing', async (people, shown) => {
    const running = await start({ now, keys, destinations: { letters: collector().destination } });
    for (let at = 0; at < people; at++) await running.received(survey(LATE, `${at}@voorbeeld.example`));
    const cause = await known(running);
    for (const path of ['/v1/causes', `/v1/causes/${cause.id}/mended`, `/v1/causes/${cause.id}/preview`]) {
      expect((await post(running, path, {}, 'a-viewer-key-of-tests')).status).toBe(403);
    }
    await mended(running, cause);
    await nothingWaits(running);
    const listed = async (key: string) => {
      const response = await running.get('/v1/causes', { authorization: `Bearer ${key}` });
      const { causes }: Causes = await response.json();
      return causes[0]?.mended;
    };
    expect(await listed('an-agent-key-of-tests')).toMatchObject({ people, told: people, failed: 0 });
    expect(await listed('a-viewer-key-of-tests')).toMatchObject({ people: shown, told: shown });
  });
});
