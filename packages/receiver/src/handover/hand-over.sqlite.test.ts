import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { cancellation, collector, nothingWaits } from '../../test/destination.ts';
import { start } from '../../test/kit.ts';

test('what cannot be handed over is not stored either', async () => {
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
  expect(await running.read('/v1/events')).toEqual({ events: [], last: 0, chain: null });
  database.exec('DROP TRIGGER refuse');
  await running.received(message);
  await nothingWaits(running);
  expect(billing.ids()).toEqual([message.id]);
});
