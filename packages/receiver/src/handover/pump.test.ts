import { describe, expect, test } from 'vitest';
import { clockAt } from '../../test/clock.ts';
import {
  cancellation,
  collector,
  eventually,
  nothingWaits,
  triedOnce,
  undoOf,
  waiting,
} from '../../test/destination.ts';
import { fixture, restart, start } from '../../test/kit.ts';
import { intruder } from '../../test/tampering.ts';
import type { Destination } from '../index.ts';

const SECOND = 1000;
const HOUR = 3_600_000;
const clock = () => clockAt('2026-11-22T09:00:00Z');

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
    await eventually(async () =>
      expect((await waiting(running)).waiting.map(({ id }) => id)).toEqual([first.id, second.id]),
    );
    expect(billing.tried).not.toContain(second.id);
    isBroken = false;
    pass(2 * SECOND);
    await nothingWaits(running);
    expect(billing.ids()).toEqual([third.id, first.id, second.id]);
  });

  test('keeps the order within a contract that was left, kept and left again', async () => {
    let isBroken = true;
    const first = cancellation('AB-1234');
    const undo = undoOf(first);
    const again = cancellation('AB 1234');
    const billing = collector(({ id }) => isBroken && id === undo.id);
    const { now, timer, pass } = clock();
    const running = await start({ destinations: { billing: billing.destination }, now, timer });
    const cases: string[] = [];
    for (const message of [first, undo, again]) cases.push((await running.received(message)).case);
    expect(cases[2]).not.toBe(cases[0]);
    await triedOnce(running, now, 1);
    await running.received(cancellation('another'));
    await eventually(() => expect(billing.taken).toHaveLength(2));
    expect(billing.tried).not.toContain(again.id);
    isBroken = false;
    pass(2 * SECOND);
    await nothingWaits(running);
    const told = billing.ids().filter((id) => [first.id, undo.id, again.id].includes(id));
    expect(told).toEqual([first.id, undo.id, again.id]);
  });

  test('keeps it across the update that knows lines of contracts', async () => {
    let isBroken = true;
    const first = cancellation('AB-1234');
    const undo = undoOf(first);
    const billing = collector(() => isBroken);
    const { now, timer, pass } = clock();
    const options = { destinations: { billing: billing.destination }, now, timer };
    const before = await start(options);
    const { case: id } = await before.received(first);
    await triedOnce(before, now, 1);
    await before.receiver.close();
    const sql = await intruder(before);
    await sql(`UPDATE outbox SET line = '${id}'`);
    await sql("DELETE FROM migration WHERE name LIKE '%lines-of-contracts.sql'");
    const after = await restart(before, options);
    await after.received(undo);
    await after.received(cancellation('another'));
    await triedOnce(after, now, 2);
    expect(billing.tried).not.toContain(undo.id);
    isBroken = false;
    pass(2 * SECOND);
    await nothingWaits(after);
    expect(billing.ids().filter((told) => told === first.id || told === undo.id)).toEqual([
      first.id,
      undo.id,
    ]);
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

test.each([
  [
    'throws',
    () => {
      throw new Error('the log is full');
    },
  ],
  ['fails later', () => Promise.reject(new Error('the log is full'))],
])('a log that %s stops no delivery', async (_, log: () => void) => {
  let isBroken = true;
  const billing = collector(() => isBroken);
  const { now, timer, pass } = clock();
  const running = await start({ destinations: { billing: billing.destination }, now, timer, log });
  const { id } = await running.received(cancellation('AB-1234'));
  await eventually(async () => expect((await waiting(running)).waiting[0]?.attempts).toBe(1));
  isBroken = false;
  pass(2 * SECOND);
  await nothingWaits(running);
  expect(billing.ids()).toEqual([id]);
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
    const again = await restart(running, { destinations: { slow } });
    expect(await waiting(again)).toMatchObject({ waiting: [], dead: [] });
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
    const again = await restart(running, {
      destinations: { hanging: back.destination },
      now,
      timer,
    });
    await nothingWaits(again);
    expect(back.ids()).toEqual([id]);
  });
});

test('what was put off while the clock was a year ahead is handed over as soon as it is right again', async () => {
  const billing = collector(() => true);
  const ahead = clockAt('2027-11-22T09:00:00Z');
  const running = await start({
    destinations: { billing: billing.destination },
    now: ahead.now,
    timer: ahead.timer,
  });
  const { id } = await running.received(cancellation('AB-1234'));
  await eventually(async () => expect((await waiting(running)).waiting).toMatchObject([{ id, attempts: 1 }]));
  const back = collector();
  const { now, timer } = clock();
  const again = await restart(running, { destinations: { billing: back.destination }, now, timer });
  await nothingWaits(again);
  expect(back.ids()).toEqual([id]);
});
