import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Feed, Outbox } from '@fairwell/schema';
import type { FeedEvent } from '@fairwell/schema';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { clockAt } from '../../test/clock.ts';
import { fixture, restart, start, temporaryFolder } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';
import { createReceiver } from '../index.ts';
import type { Destination } from '../index.ts';

const SECOND = 1000;
const HOUR = 3_600_000;

const clock = () => clockAt('2026-11-22T09:00:00Z');
const eventually = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 5000, interval: 5 });
const waiting = async ({ read }: Running) => Outbox.parse(await read('/v1/outbox?limit=1000'));
const nothingWaits = (running: Running) =>
  eventually(async () => expect(await waiting(running)).toEqual({ waiting: [], total: 0 }));

/** A destination that keeps what it is given, and fails whenever `failing` says so. */
function collector(failing: (event: FeedEvent) => boolean = () => false) {
  const taken: FeedEvent[] = [];
  const tried: string[] = [];
  const destination: Destination = async (event) => {
    tried.push(event.id);
    if (failing(event)) throw new RangeError(`No room for ${JSON.stringify(event.data)}`);
    await Promise.resolve();
    taken.push(event);
  };
  return { taken, tried, destination, ids: () => taken.map(({ id }) => id) };
}

/** A cancellation of the contract with this reference. */
function cancellation(reference: string) {
  const message = fixture('cancellation-dutch-weekly');
  return { ...message, data: { ...message.data, subscription: { reference } } };
}

describe('what is stored is handed over', () => {
  test('every kind of event, to every destination, as the feed tells it', async () => {
    const billing = collector();
    const crm = collector();
    const running = await start({ destinations: { billing: billing.destination, crm: crm.destination } });
    const declared = cancellation('AB-1234');
    await running.received(declared);
    await running.received(fixture('survey', { site: undefined }));
    await running.received(fixture('flow-step'));
    await running.received(cancellation('AB-1234'));
    await nothingWaits(running);
    const { events } = Feed.parse(await running.read('/v1/events'));
    const bySequence = (list: FeedEvent[]) => list.toSorted((a, b) => a.sequence - b.sequence);
    expect(bySequence(billing.taken)).toEqual(events);
    expect(bySequence(crm.taken)).toEqual(events);
    expect(events.map(({ type }) => type)).toContain('cancellation.repeated');
  });

  test('once, however often its sender repeats it', async () => {
    const billing = collector();
    const running = await start({ destinations: { billing: billing.destination } });
    const message = cancellation('AB-1234');
    await running.received(message);
    expect((await running.post(message)).status).toBe(200);
    await nothingWaits(running);
    expect(billing.tried).toEqual([message.id]);
  });

  test('or nothing is stored at all', async () => {
    const billing = collector();
    const running = await start({ destinations: { billing: billing.destination } });
    const database = new DatabaseSync(join(running.data, 'fairwell.db'));
    onTestFinished(() => database.close());
    database.exec(
      "CREATE TRIGGER refuse BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'refused by the test'); END",
    );
    const message = cancellation('AB-1234');
    expect((await running.post(message)).status).toBe(500);
    expect((await running.get(`/v1/receipts/${message.id}`)).status).toBe(404);
    expect(await running.read('/v1/events')).toEqual({ events: [], last: 0 });
    database.exec('DROP TRIGGER refuse');
    await running.received(message);
    await nothingWaits(running);
    expect(billing.ids()).toEqual([message.id]);
  });

  test('a destination that is added later starts with new events, one that was taken away waits for its return', async () => {
    const crm = collector();
    const running = await start({ destinations: { crm: crm.destination } });
    await running.received(cancellation('before'));
    await nothingWaits(running);
    const billing = collector(() => true);
    const again = await restart(running, { destinations: { billing: billing.destination } });
    const { id } = await again.received(cancellation('after'));
    await eventually(() => expect(billing.tried).toEqual([id]));
    const without = await restart(again);
    expect((await waiting(without)).waiting).toMatchObject([{ destination: 'billing', id }]);
    const back = collector();
    const { now, timer } = clockAt(new Date(Date.now() + HOUR).toISOString());
    const last = await restart(without, { destinations: { billing: back.destination }, now, timer });
    await nothingWaits(last);
    expect(back.ids()).toEqual([id]);
  });
});

describe('a destination that fails', () => {
  test('is tried again with the same id, while the others go on', async () => {
    let isBroken = true;
    const billing = collector(() => isBroken);
    const crm = collector();
    const { now, timer, pass } = clock();
    const running = await start({
      destinations: { billing: billing.destination, crm: crm.destination },
      now,
      timer,
    });
    const messages = Array.from({ length: 20 }, (_, index) => cancellation(`contract ${index}`));
    for (const message of messages) await running.received(message);
    const sent = messages.map(({ id }) => id);
    await eventually(() => expect(crm.ids()).toEqual(sent));
    await eventually(async () =>
      expect((await waiting(running)).waiting.every(({ attempts }) => attempts === 1)).toBe(true),
    );
    isBroken = false;
    pass(2 * SECOND);
    await nothingWaits(running);
    expect(billing.ids().toSorted()).toEqual(sent.toSorted());
    expect(billing.tried.toSorted()).toEqual([...sent, ...sent].toSorted());
    expect(crm.ids()).toEqual(sent);
  });

  test.each([
    ['at most twice as long as the time before, up to an hour', 1 - Number.EPSILON, [2, 4, 8, 16, 32, 64]],
    ['at least a second', 0, [1, 1, 1, 1, 1, 1]],
  ])('waits %s', async (_, random, seconds) => {
    const billing = collector(() => true);
    const { now, timer, pass } = clock();
    const running = await start({
      destinations: { billing: billing.destination },
      now,
      timer,
      random: () => random,
    });
    await running.received(cancellation('AB-1234'));
    const waits: number[] = [];
    for (let attempts = 1; attempts <= 14; attempts++) {
      await eventually(async () => expect((await waiting(running)).waiting[0]?.attempts).toBe(attempts));
      const wait = Date.parse((await waiting(running)).waiting[0]!.nextAttempt) - now().getTime();
      waits.push(wait / SECOND);
      pass(wait - 1);
      expect(billing.tried).toHaveLength(attempts);
      pass(1);
    }
    expect(waits.slice(0, 6)).toEqual(seconds);
    expect(waits.at(-1)).toBe(random === 0 ? 1 : HOUR / SECOND);
  });

  test('keeps the order within a case and does not hold up other cases', async () => {
    let isBroken = true;
    const first = cancellation('AB-1234');
    const billing = collector(({ id }) => isBroken && id === first.id);
    const { now, timer, pass } = clock();
    const running = await start({ destinations: { billing: billing.destination }, now, timer });
    const undo = fixture('cancellation-undone', { site: 'de-zaterdag' });
    const second = { ...undo, data: { ...undo.data, declaration: first.id } };
    const third = cancellation('another');
    for (const message of [first, second, third]) await running.received(message);
    await eventually(() => expect(billing.ids()).toEqual([third.id]));
    await eventually(async () => expect((await waiting(running)).waiting[0]?.attempts).toBe(1));
    expect((await waiting(running)).waiting.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(billing.tried).not.toContain(second.id);
    isBroken = false;
    pass(2 * SECOND);
    await nothingWaits(running);
    expect(billing.ids()).toEqual([third.id, first.id, second.id]);
  });

  test('never answering is a failure after a minute', async () => {
    const signals: AbortSignal[] = [];
    const hanging: Destination = (_event, signal) => {
      signals.push(signal);
      return new Promise(() => {});
    };
    const { now, timer, pass } = clock();
    const running = await start({ destinations: { hanging }, now, timer });
    await running.received(cancellation('AB-1234'));
    await eventually(() => expect(signals).toHaveLength(1));
    pass(60 * SECOND);
    await eventually(async () =>
      expect((await waiting(running)).waiting).toMatchObject([{ attempts: 1, lastError: 'TimeoutError' }]),
    );
    expect(signals[0]?.aborted).toBe(true);
    pass(2 * SECOND);
    await eventually(() => expect(signals).toHaveLength(2));
    pass(60 * SECOND);
  });

  test('throwing at once instead of answering with a promise is a failure like any other', async () => {
    const destination: Destination = () => {
      throw new TypeError('at once');
    };
    const running = await start({ destinations: { destination } });
    await running.received(cancellation('AB-1234'));
    await eventually(async () =>
      expect((await waiting(running)).waiting).toMatchObject([{ lastError: 'TypeError' }]),
    );
  });
});

test('a delivery that cannot be noted yet is noted later, and not made twice', async () => {
  const data = temporaryFolder();
  const { now, timer, pass } = clock();
  const billing = collector();
  const holders: DatabaseSync[] = [];
  const destination: Destination = async (event, signal) => {
    // From here on another program holds the file, as a backup does.
    const other = new DatabaseSync(join(data, 'fairwell.db'));
    other.exec('BEGIN IMMEDIATE');
    holders.push(other);
    await billing.destination(event, signal);
  };
  const running = await start({ data, destinations: { billing: destination }, now, timer });
  const { id } = await running.received(cancellation('AB-1234'));
  await eventually(() => expect(billing.ids()).toEqual([id]));
  // Longer than the store waits for the file, so that noting has failed once.
  await eventually(async () => expect((await running.post(cancellation('another'))).status).toBe(503));
  for (const holder of holders) holder.close();
  pass(SECOND);
  await nothingWaits(running);
  expect(billing.tried).toEqual([id]);
});

describe('closing', () => {
  test('waits for what is under way and notes it', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const seen: string[] = [];
    const slow: Destination = async ({ id }) => {
      seen.push(id);
      await promise;
    };
    const running = await start({ destinations: { slow } });
    const { id } = await running.received(cancellation('AB-1234'));
    await eventually(() => expect(seen).toEqual([id]));
    const closed = running.receiver.close();
    resolve();
    await closed;
    const again = await start({ data: running.data, destinations: { slow } });
    expect(await waiting(again)).toEqual({ waiting: [], total: 0 });
    expect(seen).toEqual([id]);
  });

  test('calls off what does not end, which the next start delivers again', async () => {
    const { now, timer, pass } = clock();
    const seen: AbortSignal[] = [];
    const hanging: Destination = (_event, signal) => {
      seen.push(signal);
      return new Promise(() => {});
    };
    const running = await start({ destinations: { hanging }, now, timer });
    const { id } = await running.received(cancellation('AB-1234'));
    await eventually(() => expect(seen).toHaveLength(1));
    const closed = running.receiver.close();
    pass(5 * SECOND);
    await closed;
    expect(seen[0]?.aborted).toBe(true);
    const back = collector();
    pass(2 * SECOND);
    const again = await start({
      data: running.data,
      destinations: { hanging: back.destination },
      now,
      timer,
    });
    await nothingWaits(again);
    expect(back.ids()).toEqual([id]);
  });
});

describe('GET /v1/outbox', () => {
  test('tells what waits, and nothing about anybody', async () => {
    const log: unknown[] = [];
    const billing = collector(() => true);
    const running = await start({
      destinations: { billing: billing.destination },
      now: () => new Date('2026-11-22T09:00:00Z'),
      random: () => 0.5,
      log: (entry) => log.push(entry),
    });
    const { id, sequence } = await running.received(fixture('cancellation-dutch-weekly'));
    const entry = { destination: 'billing', site: 'de-zaterdag', id, sequence };
    await eventually(async () =>
      expect(await waiting(running)).toEqual({
        waiting: [
          { ...entry, attempts: 1, nextAttempt: '2026-11-22T10:00:01.000+01:00', lastError: 'RangeError' },
        ],
        total: 1,
      }),
    );
    expect(log).toEqual([
      {
        level: 'warn',
        event: 'delivery-failed',
        destination: 'billing',
        sequence,
        attempts: 1,
        error: 'RangeError',
      },
    ]);
  });

  test('shows the oldest and counts the rest', async () => {
    const running = await start({ destinations: { billing: collector(() => true).destination } });
    const sent = ['one', 'two', 'three'].map(cancellation);
    for (const message of sent) await running.received(message);
    const list = Outbox.parse(await running.read('/v1/outbox?limit=2'));
    expect(list.waiting.map(({ id }) => id)).toEqual(sent.slice(0, 2).map(({ id }) => id));
    expect(list.total).toBe(3);
  });

  test('needs the key of servers', async () => {
    const { get } = await start();
    expect((await get('/v1/outbox')).status).toBe(401);
  });
});

test.each([
  [{ 'Billing system': async () => {} }, /destinations\.Billing system/],
  [{ billing: 'https://billing.example' }, /destinations\.billing: a function that takes an event/],
])('a wrong destination stops the start: %o', async (destinations, sentence) => {
  await expect(
    createReceiver({ data: temporaryFolder(), destinations: destinations as Record<string, Destination> }),
  ).rejects.toThrow(sentence);
});
