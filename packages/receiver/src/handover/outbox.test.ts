import { Outbox } from '@fairwell/schema';
import { expect, test } from 'vitest';
import { cancellation, collector, eventually, waiting } from '../../test/destination.ts';
import { fixture, start } from '../../test/kit.ts';
import type { LogEntry } from '../index.ts';

test('the outbox tells what waits, and nothing about anybody', async () => {
  const log: LogEntry[] = [];
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
      dead: [],
      destinations: [{ destination: 'billing', waiting: 1, dead: 0, paused: null }],
      waiting: [
        { ...entry, attempts: 1, nextAttempt: '2026-11-22T10:00:01.000+01:00', lastError: 'RangeError' },
      ],
    }),
  );
  expect(log.filter(({ event }) => event !== 'request')).toEqual([
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

test('the outbox shows the oldest and counts the rest', async () => {
  const running = await start({ destinations: { billing: collector(() => true).destination } });
  const sent = ['one', 'two', 'three'].map(cancellation);
  for (const message of sent) await running.received(message);
  const list = Outbox.parse(await running.read('/v1/outbox?limit=2'));
  expect(list.waiting.map(({ id }) => id)).toEqual(sent.slice(0, 2).map(({ id }) => id));
  expect(list.destinations).toMatchObject([{ destination: 'billing', waiting: 3 }]);
});

test('the outbox needs the key of servers', async () => {
  const { get } = await start();
  expect((await get('/v1/outbox')).status).toBe(401);
});
