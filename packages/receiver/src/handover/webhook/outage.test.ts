import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { clockAt } from '../../../test/clock.ts';
import { cancellation, eventually, nothingWaits, waiting } from '../../../test/destination.ts';
import { fixture, start } from '../../../test/kit.ts';
import { consumer } from '../../../test/webhook/consumer.ts';
import { LOOPBACK, onTheClock } from '../../../test/webhook/deliver.ts';
import { newSecret } from './secret.ts';
import { webhookDestination } from './webhook.ts';

test('a receiver whose consumer was down delivers everything once it is back, in order within a case', async () => {
  let isDown = true;
  const { port, deliveries } = await consumer((response) => response.writeHead(isDown ? 503 : 204).end());
  const secret = newSecret();
  const billing = webhookDestination({
    url: `http://127.0.0.1:${port}/`,
    secrets: [secret],
    allow: LOOPBACK,
    now: () => new Date(),
    timer: onTheClock,
  });
  const { now, timer, pass } = clockAt('2026-11-22T09:00:00Z');
  const running = await start({ destinations: { billing }, now, timer });
  const first = cancellation('AB-1234');
  const undo = fixture('cancellation-undone', { site: 'de-zaterdag' });
  const second = { ...undo, data: { ...undo.data, declaration: first.id } };
  await running.received(first);
  await running.received(second);
  await eventually(async () =>
    expect((await waiting(running)).waiting).toMatchObject([
      { id: first.id, attempts: 1, lastError: 'WebhookRefused503' },
      { id: second.id, attempts: 0 },
    ]),
  );
  isDown = false;
  pass(86_400_000);
  await nothingWaits(running);
  const verified = deliveries.map(({ body, headers }) =>
    new Webhook(secret).verify(body, headers as Record<string, string>),
  );
  expect(verified).toMatchObject([first, first, second].map(({ id, type }) => ({ type, data: { id } })));
});
