import { expect, test, vi } from 'vitest';
import { clockAt } from '../../../test/clock.ts';
import { temporaryDatabase } from '../../../test/database.ts';
import { cancellation, collector, eventually, nothingWaits, waiting } from '../../../test/destination.ts';
import { start, temporaryFolder } from '../../../test/kit.ts';
import { startSite } from '../../../test/site.ts';
import { consumer } from '../../../test/webhook/consumer.ts';
import { hook, idIn } from '../../../test/webhook/hook.ts';
import type { Destination } from '../../index.ts';

const SECOND = 1000;
/** Several receivers on one database share their signing key as well. */
async function place() {
  return { data: temporaryFolder(), databaseUrl: await temporaryDatabase() };
}

test('two receivers on one database deliver side by side, and nothing twice', async () => {
  const billing = await consumer((response) => void setTimeout(() => response.writeHead(204).end(), 5));
  const shared = await place();
  const webhooks = [hook(billing)];
  const one = await start({ ...shared, webhooks });
  const two = await start({ ...shared, webhooks });
  const messages = Array.from({ length: 200 }, (_, index) => cancellation(`contract ${index % 50}`));
  await Promise.all(messages.map((message, index) => (index % 2 ? one : two).received(message)));
  await nothingWaits(one, 30_000);
  const arrived = billing.deliveries.map(idIn);
  expect(arrived.toSorted()).toEqual(messages.map(({ id }) => id).toSorted());
  const sequences = new Map<string, number[]>();
  for (const { body } of billing.deliveries) {
    const { case: caseId, sequence } = JSON.parse(body).data;
    sequences.set(caseId, [...(sequences.get(caseId) ?? []), sequence]);
  }
  expect(sequences.size).toBe(50);
  for (const order of sequences.values()) expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('what a receiver has on its way is its own while it lives, and is taken over once it was killed', async () => {
  let isHanging = true;
  const billing = await consumer((response) => {
    if (!isHanging) response.writeHead(204).end();
  });
  const shared = await place();
  const webhooks = [hook(billing)];
  const first = startSite({ ...shared, webhooks });
  const message = cancellation('AB-1234');
  first.send(message);
  await vi.waitFor(() => expect(billing.deliveries).toHaveLength(1), { timeout: 20_000 });
  isHanging = false;
  const { now, timer, pass } = clockAt(new Date().toISOString());
  const second = await start({ ...shared, webhooks, now, timer });
  // It gets everything new, and looks again and again.
  const other = await second.received(cancellation('another'));
  await vi.waitFor(() => expect(billing.deliveries.map(idIn)).toEqual([message.id, other.id]));
  const stillWaits = () =>
    eventually(async () =>
      expect((await waiting(second)).waiting).toMatchObject([{ id: message.id, attempts: 0 }]),
    );
  await stillWaits();
  pass(20 * SECOND);
  await stillWaits();
  first.child.kill('SIGKILL');
  await first.ended;
  pass(30 * SECOND);
  await stillWaits();
  expect(billing.deliveries).toHaveLength(2);
  pass(60 * SECOND);
  await nothingWaits(second);
  expect(billing.deliveries.map(idIn)).toEqual([message.id, other.id, message.id]);
});

test('a receiver whose clock was a year ahead keeps nothing on its way for a year', async () => {
  const shared = await place();
  const ahead = clockAt('2027-11-22T09:00:00Z');
  const seen: string[] = [];
  const hanging: Destination = ({ id }) => {
    seen.push(id);
    return new Promise(() => {});
  };
  const first = await start({
    ...shared,
    destinations: { billing: hanging },
    now: ahead.now,
    timer: ahead.timer,
  });
  const { id } = await first.received(cancellation('AB-1234'));
  await eventually(() => expect(seen).toEqual([id]));
  const back = collector();
  const { now, timer } = clockAt('2026-11-22T09:00:00Z');
  const second = await start({ ...shared, destinations: { billing: back.destination }, now, timer });
  await nothingWaits(second);
  expect(back.ids()).toEqual([id]);
  // What it has on its way would be waited for.
  const closed = first.receiver.close();
  ahead.pass(5 * SECOND);
  await closed;
});
