import { expect, test } from 'vitest';
import { clockAt } from '../../test/clock.ts';
import { cancellation, eventually, nothingWaits, redrive, waiting } from '../../test/destination.ts';
import { restart, start } from '../../test/kit.ts';
import { consumer } from '../../test/webhook/consumer.ts';
import { hook, idIn } from '../../test/webhook/hook.ts';
import type { LogEntry } from '../index.ts';

const MONTH = 31 * 86_400_000;

test('410 pauses: nothing more is sent, everything stays, until somebody says so', async () => {
  let isGone = true;
  const billing = await consumer((response) => response.writeHead(isGone ? 410 : 204).end());
  const crm = await consumer();
  const { now, timer, pass } = clockAt('2026-11-22T09:00:00Z');
  const log: LogEntry[] = [];
  const options = {
    webhooks: [hook(billing), hook(crm, 'crm')],
    now,
    timer,
    log: (entry: LogEntry) => log.push(entry),
  };
  const running = await start(options);
  const first = await running.received(cancellation('one'));
  await eventually(async () =>
    expect((await waiting(running)).destinations).toEqual([
      {
        destination: 'billing',
        waiting: 1,
        dead: 0,
        paused: { since: '2026-11-22T10:00:00.000+01:00', error: 'WebhookGone' },
      },
      { destination: 'crm', waiting: 0, dead: 0, paused: null },
    ]),
  );
  const told = { level: 'error', event: 'destination-paused', destination: 'billing', error: 'WebhookGone' };
  expect(log.filter(({ level }) => level === 'error')).toEqual([told]);

  // Neither time, nor more events, nor a restart sends anything.
  const second = await running.received(cancellation('two'));
  pass(MONTH);
  await eventually(() => expect(crm.deliveries.map(idIn)).toEqual([first.id, second.id]));
  log.length = 0;
  const again = await restart(running, options);
  const third = await again.received(cancellation('three'));
  await eventually(() => expect(crm.deliveries.map(idIn)).toContain(third.id));
  expect(billing.deliveries).toHaveLength(1);
  expect((await waiting(again)).destinations).toMatchObject([{ waiting: 3, dead: 0 }, {}]);
  // Whoever starts it is reminded.
  expect(log.filter(({ level }) => level === 'error')).toEqual([told]);

  isGone = false;
  expect(await (await redrive(again, { destination: 'billing' })).json()).toEqual({
    destination: 'billing',
    redriven: 0,
    resumed: true,
  });
  await nothingWaits(again);
  expect(billing.deliveries.slice(1).map(idIn).toSorted()).toEqual(
    [first.id, second.id, third.id].toSorted(),
  );
  expect((await waiting(again)).destinations).toMatchObject([{ paused: null }, { paused: null }]);
});

test('a destination that is resumed too early pauses again', async () => {
  const billing = await consumer((response) => response.writeHead(410).end());
  const log: LogEntry[] = [];
  const running = await start({ webhooks: [hook(billing)], log: (entry) => log.push(entry) });
  await running.received(cancellation('one'));
  const isPaused = async () => (await waiting(running)).destinations[0]?.paused !== null;
  await eventually(async () => expect(await isPaused()).toBe(true));
  await redrive(running, { destination: 'billing' });
  await eventually(async () => {
    expect(billing.deliveries).toHaveLength(2);
    expect(await isPaused()).toBe(true);
  });
  expect(log.filter(({ event }) => event === 'destination-paused')).toHaveLength(2);
});
