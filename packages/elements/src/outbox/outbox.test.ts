import { afterEach, describe, expect, test, vi } from 'vitest';
import { fingerprint } from '@fairwell/schema/fingerprint';
import type { Doors } from './delivery.ts';
import type { Destination, Draft, Entry } from './entry.ts';
import { Outbox } from './outbox.ts';
import { deviceStore, mayHavePending, type Store } from './store.ts';

const ENDPOINT = 'https://leave.example/v1/messages';
const HOUR = 3600 * 1000;
const destination: Destination = { endpoint: ENDPOINT, site: 'courant', mode: 'live' };
const draft: Draft<'cancellation.requested'> = {
  type: 'cancellation.requested',
  locale: 'nl-NL',
  data: {
    subscription: { id: 'sub_1' },
    kind: 'ordinary',
    when: 'atPeriodEnd',
    jurisdiction: 'NL',
    declared: { text: 'Ik zeg op 👋', buttonLabel: 'Nu opzeggen', locale: 'nl' },
    expected: { endsOn: '2026-12-22', ruleIds: [] },
  },
};

interface Wire {
  id: string;
  type: string;
  attempt: number;
  occurredAt: string;
  data: unknown;
  site?: string;
}
const bodyOf = (init: RequestInit | undefined): string => (typeof init?.body === 'string' ? init.body : '');
const readWire = (init: RequestInit | undefined): Wire => JSON.parse(bodyOf(init));
type Answering = (message: Wire, sent: number) => Response | Promise<Response>;

const json = (body: unknown, status = 201, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers });
const echo: Answering = ({ id }) => json({ id, status: 'received', reference: '7KXM-2QPD-9T4H' });
const offline: Answering = () => {
  throw new TypeError('Failed to fetch');
};

let databases = 0;
const newDatabase = (): string => `outbox-test-${databases++}-${performance.now()}`;
const pages: EventTarget[] = [];

/** A page with an outbox, a receiver that answers as told, and a device that outlives it. */
function open(answer: Answering, given: Partial<Doors> & { database?: string } = {}) {
  const { database = newDatabase(), ...doors } = given;
  const sent: Wire[] = [];
  const page = new EventTarget();
  pages.push(page);
  let now = Date.parse('2026-11-22T09:15:30Z');
  const all: Doors = {
    fetch: async (_, init) => {
      const message: Wire = readWire(init);
      sent.push(message);
      return answer(message, sent.length);
    },
    now: () => now,
    random: Math.random,
    store: deviceStore(indexedDB, database),
    locks: navigator.locks,
    ...doors,
  };
  const outbox = new Outbox(all, page);
  return { outbox, sent, page, database, store: all.store, pass: (time: number) => (now += time) };
}

const kept = async (database: string): Promise<unknown[]> => deviceStore(indexedDB, database).all();
const ids = (entries: unknown[]): string[] => entries.map((entry) => (entry as Entry).id);

afterEach(() => localStorage.clear());

describe('a message on its way', () => {
  test('has left before submit returns', () => {
    const { outbox, sent } = open(echo);
    const { id, state } = outbox.submit(draft, destination);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      v: 1,
      id,
      type: draft.type,
      site: 'courant',
      mode: 'live',
      attempt: 1,
      data: draft.data,
    });
    expect(state).toEqual({ type: 'sending', attempt: 1 });
  });

  test('is received on proof, and only then taken off the device', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const { outbox, database } = open(async (message, at) => (await held, echo(message, at)));
    const delivery = outbox.submit(draft, destination);
    await expect.poll(async () => ids(await kept(database))).toEqual([delivery.id]);
    expect(mayHavePending()).toBe(true);
    release();
    await expect.poll(() => delivery.state).toMatchObject({ type: 'received', how: 'echo' });
    await expect.poll(() => kept(database)).toEqual([]);
    expect(mayHavePending()).toBe(false);
  });

  test('is recognised by the fingerprint of what was sent', async () => {
    const signed: Answering = async (message) =>
      json({ id: message.id, status: 'received', contentSha256: await fingerprint(message) });
    const { outbox } = open(signed);
    const delivery = outbox.submit(draft, destination);
    await expect.poll(() => delivery.state).toMatchObject({ type: 'received', how: 'signed' });
  });

  test('cannot be changed by a toJSON that a page put on a prototype', () => {
    const polluted = Array.prototype as { toJSON?: () => string };
    const { outbox } = open(echo);
    let body = '';
    polluted.toJSON = () => 'hijacked';
    Object.assign(Object.prototype, { toJSON: () => 'hijacked' });
    try {
      const page = open(echo, { fetch: async (_, init) => ((body = bodyOf(init)), new Response()) });
      page.outbox.submit(draft, destination);
    } finally {
      delete polluted.toJSON;
      delete (Object.prototype as { toJSON?: unknown }).toJSON;
    }
    expect(JSON.parse(body)).toMatchObject({ type: draft.type, data: draft.data });
    expect(outbox).toBeDefined();
  });
});

describe('a message that did not get through', () => {
  test('waits on the device, and goes again under the same id when the network is back', async () => {
    let answer = offline;
    const { outbox, sent, page } = open((message, at) => answer(message, at));
    const delivery = outbox.submit(draft, destination);
    await expect.poll(() => delivery.state).toMatchObject({ type: 'waiting', keptOn: 'device', attempt: 1 });
    answer = echo;
    page.dispatchEvent(new Event('online'));
    await expect.poll(() => delivery.state.type).toBe('received');
    expect(sent.map(({ id, attempt }) => [id, attempt])).toEqual([
      [delivery.id, 1],
      [delivery.id, 2],
    ]);
    expect(sent[0]?.occurredAt).toBe(sent[1]?.occurredAt);
  });

  test.each(['pageshow', 'visibilitychange'])('goes again on %s', async (event) => {
    const { outbox, page } = open((message, at) => (at === 1 ? offline : echo)(message, at));
    const delivery = outbox.submit(draft, destination);
    await expect.poll(() => delivery.state.type).toBe('waiting');
    page.dispatchEvent(new Event(event));
    await expect.poll(() => delivery.state.type).toBe('received');
  });

  test('goes again by itself', async () => {
    const { outbox, sent } = open((message, at) => (at === 1 ? offline : echo)(message, at), {
      random: () => 0,
    });
    const delivery = outbox.submit(draft, destination);
    await expect.poll(() => delivery.state.type).toBe('received');
    expect(sent).toHaveLength(2);
  });

  test('respects the quiet a receiver asks for, in the header or in the body, and never more than 15 minutes', async () => {
    const asks: Answering[] = [
      () => json({}, 503, { 'Retry-After': '120' }),
      () => json({ retryAfter: 120 }, 429),
      () => json({}, 503, { 'Retry-After': '99999999' }),
    ];
    const waits = [120_000, 120_000, 900_000];
    for (const [at, ask] of asks.entries()) {
      const { outbox, sent, page } = open(ask, { random: () => 0 });
      const delivery = outbox.submit(draft, destination);
      await expect.poll(() => delivery.state.type).toBe('waiting');
      const nextAt = delivery.state.type === 'waiting' ? delivery.state.nextAt : 0;
      expect(nextAt - Date.parse(sent[0]!.occurredAt)).toBe(waits[at]);
      page.dispatchEvent(new Event('online'));
      expect(sent).toHaveLength(1);
      delivery.retry();
      await expect.poll(() => sent.length).toBe(2);
    }
  });

  test.each([
    ['a portal', () => new Response('<html>Welkom</html>', { headers: { 'Content-Type': 'text/html' } })],
    ['another declaration', () => json({ id: crypto.randomUUID(), status: 'received' })],
    ['409', () => json({}, 409)],
    ['500', () => json({}, 500)],
    ['404', () => json({}, 404)],
  ])('never is received through %s', async (_, answer) => {
    const { outbox, database } = open(answer);
    const delivery = outbox.submit(draft, destination);
    await expect.poll(() => delivery.state).toMatchObject({ type: 'waiting', keptOn: 'device' });
    expect(ids(await kept(database))).toEqual([delivery.id]);
  });

  test('does not hold up another one', async () => {
    const { outbox } = open((message, at) => (message.site === 'courant' ? offline : echo)(message, at));
    const stuck = outbox.submit(draft, destination);
    await expect.poll(() => stuck.state.type).toBe('waiting');
    const other = outbox.submit(draft, { ...destination, site: 'weekblad' });
    await expect.poll(() => other.state.type).toBe('received');
  });

  test('that the receiver refuses for good is told, kept, and not sent again by itself', async () => {
    const problem = {
      type: 'urn:fairwell:problem:invalid-message',
      status: 400,
      errors: [{ field: '/data', detail: 'x' }],
    };
    const { outbox, sent, page, database } = open(() => json(problem, 400));
    const delivery = outbox.submit(draft, destination);
    await expect.poll(() => delivery.state).toEqual({ type: 'attention', problem });
    page.dispatchEvent(new Event('online'));
    await expect.poll(() => kept(database)).toMatchObject([{ id: delivery.id, problem }]);
    expect(sent).toHaveLength(1);
  });
});

describe('a device that fails', () => {
  const broken = (work: () => Promise<never>): Store => ({ put: work, all: work, delete: work });
  const never = () => new Promise<never>(() => undefined);

  test.each([
    ['no storage', undefined],
    ['storage that refuses', broken(() => Promise.reject(new DOMException('full', 'QuotaExceededError')))],
    ['storage that hangs', broken(never)],
  ])('does not stop the message: %s', async (_, store) => {
    const { outbox } = open(echo, { store });
    const delivery = outbox.submit(draft, destination);
    await expect.poll(() => delivery.state.type).toBe('received');
  });

  test.each([
    ['no storage', undefined],
    ['storage that hangs', broken(never)],
  ])('is told honestly: %s means kept on the page', async (_, store) => {
    const { outbox } = open(offline, { store });
    const delivery = outbox.submit(draft, destination);
    await expect.poll(() => delivery.state).toMatchObject({ type: 'waiting', keptOn: 'page' });
  });

  test('that wakes up late is told as well', async () => {
    const real = deviceStore(indexedDB, newDatabase());
    let wake = (): void => undefined;
    const awake = new Promise<void>((resolve) => (wake = resolve));
    const { outbox } = open(() => json({}, 503, { 'Retry-After': '120' }), {
      store: { ...real, put: async (entry) => (await awake, real.put(entry)) },
    });
    const delivery = outbox.submit(draft, destination);
    await expect.poll(() => delivery.state).toMatchObject({ keptOn: 'page' });
    wake();
    await expect.poll(() => delivery.state).toMatchObject({ type: 'waiting', keptOn: 'device' });
  });

  test('without locks sends all the same', async () => {
    for (const locks of [
      undefined,
      { request: () => Promise.reject(new DOMException('', 'SecurityError')) },
    ]) {
      const { outbox } = open((message, at) => (at === 1 ? offline : echo)(message, at), {
        locks: locks as LockManager | undefined,
        random: () => 0,
      });
      const delivery = outbox.submit(draft, destination);
      await expect.poll(() => delivery.state.type).toBe('received');
    }
  });
});

describe('the next visit', () => {
  test('takes up what was left behind, to its own endpoint, and forgets it on proof', async () => {
    const first = open(offline);
    const left = first.outbox.submit(draft, destination);
    await expect.poll(() => left.state).toMatchObject({ keptOn: 'device' });

    const addresses: unknown[] = [];
    const second = open(echo, {
      database: first.database,
      fetch: async (input, init) => {
        addresses.push(input);
        const { id } = readWire(init);
        return json({ id, status: 'received' });
      },
    });
    const [found] = await second.outbox.pending();
    expect(found?.id).toBe(left.id);
    await expect.poll(() => found?.state.type).toBe('received');
    expect(addresses).toEqual([ENDPOINT]);
    await expect.poll(() => kept(first.database)).toEqual([]);
    expect(await second.outbox.pending()).toEqual([]);
  });

  test('asks before it sends what is older than three days', async () => {
    const first = open(offline);
    const left = first.outbox.submit(draft, destination);
    await expect.poll(() => left.state).toMatchObject({ keptOn: 'device' });

    const second = open(echo, { database: first.database });
    const since = second.pass(0);
    second.pass(72 * HOUR + 1);
    const [found] = await second.outbox.pending();
    expect(found?.state).toEqual({ type: 'unsent', since });
    second.page.dispatchEvent(new Event('online'));
    expect(second.sent).toEqual([]);
    found?.retry();
    await expect.poll(() => found?.state.type).toBe('received');
  });

  test('forgets what the person does not want to send any more', async () => {
    const first = open(offline);
    const left = first.outbox.submit(draft, destination);
    await expect.poll(() => left.state).toMatchObject({ keptOn: 'device' });
    await left.discard();
    expect(await kept(first.database)).toEqual([]);
  });

  test('is not held up by what cannot be read', async () => {
    const first = open(offline);
    const left = first.outbox.submit(draft, destination);
    await expect.poll(() => left.state).toMatchObject({ keptOn: 'device' });
    const odd = [
      { id: 'a' },
      { id: 'b', endpoint: ENDPOINT, message: null },
      { id: 'c', message: { id: 'd' } },
    ];
    for (const entry of odd) {
      const request = indexedDB.open(first.database);
      await new Promise<void>((resolve) => request.addEventListener('success', () => resolve()));
      const transaction = request.result.transaction('entries', 'readwrite');
      transaction.objectStore('entries').put(entry);
      await new Promise<void>((resolve) => transaction.addEventListener('complete', () => resolve()));
      request.result.close();
    }
    const second = open(echo, { database: first.database });
    const [found, ...more] = await second.outbox.pending();
    expect(more).toEqual([]);
    await expect.poll(() => found?.state.type).toBe('received');
    expect(ids(await kept(first.database))).toEqual(['a', 'b', 'c']);
  });

  test('sends declarations before answers to a survey', async () => {
    const first = open(offline);
    const survey: Draft<'survey.answered'> = { type: 'survey.answered', locale: 'nl', data: { reasons: [] } };
    const deliveries = [first.outbox.submit(survey, destination), first.outbox.submit(draft, destination)];
    await expect
      .poll(() => deliveries.every(({ state }) => state.type === 'waiting' && state.keptOn === 'device'))
      .toBe(true);
    const second = open(echo, { database: first.database });
    const found = await second.outbox.pending();
    expect(found.map(({ entry }) => entry.message.type)).toEqual([
      'cancellation.requested',
      'survey.answered',
    ]);
  });

  test('with several tabs sends an entry from one of them at a time', async () => {
    const first = open(offline);
    const left = first.outbox.submit(draft, destination);
    await expect.poll(() => left.state).toMatchObject({ keptOn: 'device' });
    let inFlight = 0;
    let most = 0;
    const slow: Answering = async (message, at) => {
      most = Math.max(most, ++inFlight);
      await new Promise((resolve) => setTimeout(resolve, 50));
      inFlight -= 1;
      return echo(message, at);
    };
    const tabs = Array.from({ length: 5 }, () => open(slow, { database: first.database, random: () => 0 }));
    const found = await Promise.all(tabs.map(async ({ outbox }) => (await outbox.pending())[0]));
    for (const { page } of tabs) page.dispatchEvent(new Event('online'));
    await expect.poll(() => found.some((delivery) => delivery?.state.type === 'received')).toBe(true);
    expect(most).toBe(1);
  });

  test('keeps declarations even where fifty surveys are kept already, and no more surveys', async () => {
    const survey: Draft<'survey.answered'> = { type: 'survey.answered', locale: 'nl', data: { reasons: [] } };
    const { outbox, database } = open(offline);
    const surveys = Array.from({ length: 50 }, () => outbox.submit(survey, destination));
    await expect.poll(async () => (await kept(database)).length).toBe(50);
    const late = outbox.submit(survey, destination);
    const declaration = outbox.submit(draft, destination);
    await expect.poll(() => declaration.state).toMatchObject({ type: 'waiting', keptOn: 'device' });
    await expect.poll(() => late.state).toMatchObject({ type: 'waiting', keptOn: 'page' });
    expect(surveys.every(({ state }) => state.type === 'waiting')).toBe(true);
  });
});

test('a listener that throws is reported and changes nothing', async () => {
  const reported = vi.fn<(event: ErrorEvent) => void>((event) => event.preventDefault());
  addEventListener('error', reported);
  const { outbox, database } = open(echo);
  const delivery = outbox.submit(draft, destination);
  delivery.subscribe(() => {
    throw new Error('a listener');
  });
  await expect.poll(() => delivery.state.type).toBe('received');
  await expect.poll(() => kept(database)).toEqual([]);
  expect(reported).toHaveBeenCalled();
  removeEventListener('error', reported);
});
