import { Outbox } from '@fairwell/schema';
import { expect, test, vi } from 'vitest';
import { clockAt } from '../../test/clock.ts';
import { rowsIn } from '../../test/database.ts';
import { cancellation, nothingWaits, waiting } from '../../test/destination.ts';
import { fixture, start } from '../../test/kit.ts';
import { consumer } from '../../test/webhook/consumer.ts';
import type { Answer } from '../../test/webhook/consumer.ts';
import { hook, idIn } from '../../test/webhook/hook.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
vi.setConfig({ testTimeout: 240_000 });

/** Ways to be out of order; the first is the commonest. */
const failures: Answer[] = [
  (response) => response.writeHead(503).end(),
  (response) => response.writeHead(500).end('<html>'),
  (response) => response.destroy(),
  (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  // Begins to answer and never ends.
  (response) => response.writeHead(200).write('{'),
];

test('out of order for 72 hours with a thousand events waiting: all arrive, in order within each case', async () => {
  // Over a network the same takes longer and shows no more.
  const cases = process.env['FAIRWELL_TEST_DATABASE'] === 'postgres' ? 32 : 126;
  const perCase = 8;
  let isOut = true;
  let requests = 0;
  const billing = await consumer((response, request, body) => {
    if (!isOut) response.writeHead(204).end();
    else failures[requests++ % 50 < 46 ? 0 : (requests % 4) + 1]?.(response, request, body);
  });
  const { now, timer, pass } = clockAt('2026-11-22T09:00:00Z');
  const running = await start({ webhooks: [hook(billing)], now, timer });
  const caseOf = new Map<string, number>();
  const sent: string[] = [];
  for (let round = 0; round < perCase; round++) {
    await Promise.all(
      Array.from({ length: cases }, async (_, index) => {
        const message = cancellation(`contract ${index}`);
        caseOf.set(message.id, index);
        await running.received(message);
        sent.push(message.id);
      }),
    );
  }
  const allTried = async () => {
    const [row] = await rowsIn(
      running,
      `SELECT count(*) AS tried FROM outbox WHERE attempts > 0 AND due_ms > ${now().getTime()}`,
    );
    expect(Number(row?.['tried'])).toBe(cases);
  };
  for (const hours of [0.1, 0.9, 3, 6, 12, 16, 24, 10, 0]) {
    // What hangs is given up after 15 seconds, and makes room for the next.
    await vi.waitFor(
      async () => {
        pass(15 * SECOND);
        await vi.waitFor(allTried, { timeout: 500 });
      },
      { timeout: 60_000 },
    );
    pass(hours * HOUR);
  }
  const { destinations } = await waiting(running);
  expect(destinations).toEqual([{ destination: 'billing', waiting: cases * perCase, dead: 0, paused: null }]);
  isOut = false;
  const before = billing.deliveries.length;
  pass(30 * HOUR);
  await vi.waitFor(() => expect(billing.deliveries.length - before).toBeGreaterThanOrEqual(sent.length), {
    timeout: 60_000,
  });
  await nothingWaits(running);
  const arrived = billing.deliveries.slice(before).map(idIn);
  const firstTimes = [...new Set(arrived)];
  expect(firstTimes.toSorted()).toEqual(sent.toSorted());
  const sequences = new Map(
    billing.deliveries.map(({ body }) => [JSON.parse(body).data.id, JSON.parse(body).data.sequence]),
  );
  const inCase = Map.groupBy(firstTimes, (id) => caseOf.get(id));
  for (const ids of inCase.values()) {
    const order = ids.map((id) => Number(sequences.get(id)));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  }
});

test('one dead endpoint among ten: the other nine get everything, and get it once', async () => {
  const consumers = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      consumer(index === 3 ? (response) => response.writeHead(200).write('{') : undefined),
    ),
  );
  const { now, timer, pass } = clockAt('2026-11-22T09:00:00Z');
  const webhooks = consumers.map((each, index) => hook(each, `endpoint-${index}`));
  const running = await start({ webhooks, now, timer });
  const sent: string[] = [];
  for (let count = 0; count < 40; count++) {
    const { id } = await running.received(fixture('survey', { site: undefined }));
    sent.push(id);
  }
  const others = consumers.filter((_, index) => index !== 3);
  const onlyOneWaits = () =>
    vi.waitFor(
      async () => {
        const { destinations } = Outbox.parse(await running.read('/v1/outbox?limit=1'));
        expect(destinations.filter((state) => state.waiting + state.dead > 0)).toMatchObject([
          { destination: 'endpoint-3', paused: null },
        ]);
      },
      { timeout: 30_000, interval: 50 },
    );
  for (let round = 0; round < 10; round++) {
    await onlyOneWaits();
    pass(6 * HOUR);
    const { id } = await running.received(fixture('flow-step'));
    sent.push(id);
  }
  await onlyOneWaits();
  for (const { deliveries } of others) expect(deliveries.map(idIn).toSorted()).toEqual(sent.toSorted());
  const closed = running.receiver.close();
  pass(5 * SECOND);
  await closed;
});
