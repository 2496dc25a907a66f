import { expect, test } from 'vitest';
import { cancellation } from '../../../test/destination.ts';
import { start } from '../../../test/kit.ts';
import { consumer } from '../../../test/webhook/consumer.ts';
import { hook } from '../../../test/webhook/hook.ts';

test('what a receiver hands over is not taken as a message', async () => {
  const billing = await consumer();
  const sender = await start({ webhooks: [hook(billing)] });
  await sender.received(cancellation('AB-1234'));
  await expect.poll(() => billing.deliveries).toHaveLength(1);
  const hop = billing.deliveries[0]?.headers['fairwell-hop'];
  expect(hop).toBeDefined();
  const other = await start();
  const message = cancellation('AB-1234');
  const refused = await other.post(message, { 'fairwell-hop': String(hop) });
  expect(refused.status).toBe(400);
  expect((await refused.json()).detail).toContain('hands this over');
  // The very same without it is fine.
  expect((await other.post(message)).status).toBe(201);
});
