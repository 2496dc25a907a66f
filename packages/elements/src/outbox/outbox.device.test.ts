import { describe, expect, test } from 'vitest';
import type { Draft, Entry } from './entry.ts';
import { deviceStore, type Store } from './store.ts';
import {
  type Answering,
  destination,
  draft,
  echo,
  ENDPOINT,
  HOUR,
  ids,
  json,
  kept,
  newDatabase,
  offline,
  open,
  readWire,
} from '../../test/outbox-device.ts';

describe('a device that fails', () => {
  const broken = (work: () => Promise<never>): Store => ({
    put: work,
    update: work,
    all: work,
    notes: () => [],
    delete: work,
  });
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

  test('that is slower than the receiver keeps nothing behind', async () => {
    const real = deviceStore(indexedDB, newDatabase());
    let wake = (): void => undefined;
    const awake = new Promise<void>((resolve) => (wake = resolve));
    const { outbox } = open(echo, {
      store: { ...real, put: async (entry) => (await awake, real.put(entry)) },
    });
    const delivery = outbox.submit(draft, destination);
    await expect.poll(() => delivery.state.type).toBe('received');
    const removed = delivery.discard();
    wake();
    await removed;
    expect(await real.all()).toEqual([]);
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
    // The visit before is not really over here: left to their timers, both would reach for the lock at once.
    second.page.dispatchEvent(new Event('online'));
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

  describe('with another tab open on the same entry', () => {
    const channel = (name: string) => new BroadcastChannel(name);
    const refuseThenEcho: Answering = (message, at) => (at === 1 ? offline : echo)(message, at);
    const twoTabs = async (air: (name: string) => BroadcastChannel | undefined, answer: Answering) => {
      const name = newDatabase();
      const first = open(answer, { channel: air(name) });
      const left = first.outbox.submit(draft, destination);
      await expect.poll(() => left.state).toMatchObject({ keptOn: 'device' });
      const second = open(echo, { database: first.database, channel: air(name), random: () => 0.99 });
      const [found] = await second.outbox.pending();
      if (!found) throw new Error('nothing was left on the device');
      return { first, left, second, found };
    };

    test.each([
      ['by looking at the device', () => undefined],
      ['at once, where tabs can speak to each other', channel],
    ])('what is discarded in one is never sent from the other: %s', async (_, air) => {
      const { first, left, second, found } = await twoTabs(air, offline);
      await left.discard();
      if (air !== channel) found.retry();
      await expect.poll(() => found.state).toEqual({ type: 'gone' });
      second.page.dispatchEvent(new Event('online'));
      found.retry();
      expect(second.sent).toEqual([]);
      expect(await kept(first.database)).toEqual([]);
      expect(await second.outbox.pending()).toEqual([]);
    });

    test('an attempt that was under way does not put it back on the device', async () => {
      const { left, first } = await twoTabs(() => undefined, offline);
      let fail = (): void => undefined;
      const failing = new Promise<void>((resolve) => (fail = resolve));
      // A page that can lock nothing is not waited for.
      const third = open(async (message, at) => (await failing, offline(message, at)), {
        database: first.database,
        locks: undefined,
      });
      const [slow] = await third.outbox.pending();
      slow?.retry();
      await expect.poll(() => third.sent).toHaveLength(1);
      await left.discard();
      fail();
      await expect.poll(() => slow?.state.type).toBe('waiting');
      expect(await kept(first.database)).toEqual([]);
      slow?.retry();
      await expect.poll(() => slow?.state.type).toBe('gone');
      expect(third.sent).toHaveLength(1);
    });

    test('what is proved in one is proved in the other', async () => {
      const { left, second, found } = await twoTabs(channel, refuseThenEcho);
      left.retry();
      await expect.poll(() => left.state.type).toBe('received');
      await expect.poll(() => found.state).toEqual(left.state);
      expect(second.sent).toEqual([]);
    });

    const answer = (body: unknown) => ({
      status: 201,
      retryAfter: null,
      contentType: 'application/json',
      body: JSON.stringify(body),
    });

    test.each([
      ['the answer to another message', { answer: answer({ id: 'somebody-else', status: 'received' }) }],
      ['a page that says so itself', { state: { type: 'received', how: 'echo', acknowledgement: {} } }],
      ['something that is no answer', { answer: null }],
    ])('%s in the air proves nothing, and stops nothing', async (_, news) => {
      let name = '';
      const air = (given: string) => new BroadcastChannel((name = given));
      const { found } = await twoTabs(air, offline);
      const stranger = channel(name);
      stranger.postMessage(null);
      stranger.postMessage({ id: found.id, ...news });
      // A true one afterwards still counts, and it is its reference that is shown.
      const reference = '7KXM-2QPD-9T4H';
      stranger.postMessage({ id: found.id, answer: answer({ id: found.id, status: 'received', reference }) });
      await expect
        .poll(() => found.state)
        .toMatchObject({ type: 'received', acknowledgement: { reference } });
      stranger.close();
    });
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
    second.page.dispatchEvent(new Event('online'));
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

  describe('where fifty surveys are kept already', () => {
    const answered = { data: { reasons: [] }, locale: 'nl' };
    const survey: Draft<'survey.answered'> = { type: 'survey.answered', ...answered };
    const question = { ...draft, type: 'contact.submitted' } as unknown as Draft;
    const step = { ...survey, type: 'flow.step' } as unknown as Draft;

    async function full() {
      const { outbox, database, pass } = open(() => json({}, 503, { 'Retry-After': '120' }));
      const surveys: string[] = [];
      for (let at = 0; at < 50; at++) {
        pass(1);
        surveys.push(outbox.submit(survey, destination).id);
      }
      await expect.poll(async () => (await kept(database)).length, { timeout: 10_000 }).toBe(50);
      return { outbox, database, surveys, pass };
    }

    test('a declaration is kept as well', async () => {
      const { outbox, database } = await full();
      const declaration = outbox.submit(draft, destination);
      await expect.poll(() => declaration.state).toMatchObject({ type: 'waiting', keptOn: 'device' });
      expect(await kept(database)).toHaveLength(51);
    });

    test.each([
      ['a question', question],
      ['a newer survey', survey],
    ])('%s takes the place of the oldest of them', async (_, coming) => {
      const { outbox, database, surveys, pass } = await full();
      pass(1);
      const late = outbox.submit(coming, destination);
      await expect.poll(() => late.state).toMatchObject({ type: 'waiting', keptOn: 'device' });
      await expect
        .poll(async () => ids(await kept(database)).toSorted())
        .toEqual([...surveys.slice(1), late.id].toSorted());
    });

    test('what matters less stays on the page only', async () => {
      const { outbox, database, surveys } = await full();
      const late = outbox.submit(step, destination);
      await expect.poll(() => late.state).toMatchObject({ type: 'waiting', keptOn: 'page' });
      expect(ids(await kept(database)).toSorted()).toEqual(surveys.toSorted());
    });
  });

  test('waits no longer than a quarter of an hour, whatever a clock that was wrong put down', async () => {
    const first = open(offline);
    const left = first.outbox.submit(draft, destination);
    await expect.poll(() => left.state).toMatchObject({ keptOn: 'device' });
    const [entry] = (await kept(first.database)) as Entry[];
    await deviceStore(indexedDB, first.database).put({
      ...entry!,
      nextAt: entry!.nextAt + 10 * 365 * 24 * HOUR,
    });
    const second = open(echo, { database: first.database });
    const [found] = await second.outbox.pending();
    const now = second.pass(0);
    expect(found?.state).toMatchObject({ type: 'waiting', nextAt: now + HOUR / 4 });
  });

  test.each([-10, 10])(
    'asks first where the clock is %i years away from when it was written',
    async (years) => {
      const first = open(offline);
      const left = first.outbox.submit(draft, destination);
      await expect.poll(() => left.state).toMatchObject({ keptOn: 'device' });
      const second = open(echo, { database: first.database });
      second.pass(years * 365 * 24 * HOUR);
      const [found] = await second.outbox.pending();
      expect(found?.state.type).toBe('unsent');
      expect(second.sent).toEqual([]);
    },
  );
});
