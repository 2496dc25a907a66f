import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { clockAt } from '../../test/clock.ts';
import { cancellation, collector, eventually, nothingWaits } from '../../test/destination.ts';
import { start, temporaryFolder } from '../../test/kit.ts';
import type { Destination } from '../index.ts';

test('a delivery that cannot be noted yet is noted later, and not made twice', async () => {
  const data = temporaryFolder();
  const { now, timer, pass } = clockAt('2026-11-22T09:00:00Z');
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
  pass(1000);
  await nothingWaits(running);
  expect(billing.tried).toEqual([id]);
});
