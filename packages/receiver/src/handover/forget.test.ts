import { expect, test, vi } from 'vitest';
import { clockAt } from '../../test/clock.ts';
import { rowsIn } from '../../test/database.ts';
import { cancellation, eventually, waiting } from '../../test/destination.ts';
import { start } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';
import type { Destination } from '../index.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const kept = (running: Running) =>
  rowsIn(running, 'SELECT destination FROM outbox ORDER BY sequence').then((rows) =>
    rows.map(({ destination }) => destination),
  );

test('what was delivered is forgotten after 30 days, and what was not stays', async () => {
  const { now, timer, pass } = clockAt('2026-11-22T09:00:00Z');
  const never: Destination = async () => {
    throw new Error('not today');
  };
  const destinations = { billing: async () => {}, crm: never };
  const running = await start({ destinations, now, timer });
  const count = 230;
  await Promise.all(
    Array.from({ length: count }, (_, index) => running.received(cancellation(`contract ${index}`))),
  );
  await eventually(async () =>
    expect((await waiting(running)).destinations[0]).toMatchObject({ destination: 'billing', waiting: 0 }),
  );
  pass(29 * DAY);
  pass(HOUR);
  expect(await kept(running)).toHaveLength(2 * count);
  pass(DAY);
  // Looks every hour.
  await vi.waitFor(
    async () => {
      pass(HOUR);
      expect(await kept(running)).toEqual(Array.from({ length: count }, () => 'crm'));
    },
    { timeout: 30_000, interval: 200 },
  );
  expect((await waiting(running)).destinations).toMatchObject([
    { destination: 'billing', waiting: 0 },
    { destination: 'crm', waiting: count, dead: 0 },
  ]);
});
