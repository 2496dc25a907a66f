import { Webhook } from 'standardwebhooks';
import { expect, test, vi } from 'vitest';
import { databaseUnderTest } from '../../test/database.ts';
import { cancellation, waiting } from '../../test/destination.ts';
import { start, temporaryFolder } from '../../test/kit.ts';
import { startSite } from '../../test/site.ts';
import { consumer } from '../../test/webhook/consumer.ts';
import { hook } from '../../test/webhook/hook.ts';
import { newSecret } from './webhook/secret.ts';

const HOUR = 3_600_000;
test('killed after a webhook was sent and before that was noted: sent again, under the same webhook-id', async () => {
  let kill: (() => void) | null = null;
  const billing = await consumer((response) => {
    // It has everything, and the sender never hears of it.
    if (kill) kill();
    else response.writeHead(204).end();
  });
  const secret = newSecret();
  const place = { data: temporaryFolder(), databaseUrl: await databaseUnderTest() };
  const webhooks = [hook(billing, 'billing', [secret])];
  const first = startSite({ ...place, webhooks });
  kill = () => void first.child.kill('SIGKILL');
  const message = cancellation('AB-1234');
  first.send(message);
  expect(await first.ended).toBe('SIGKILL');
  expect(billing.deliveries).toHaveLength(1);
  const [sent] = billing.deliveries;
  expect(new Webhook(secret).verify(sent!.body, sent!.headers as Record<string, string>)).toMatchObject({
    type: 'cancellation.requested',
  });
  kill = null;
  // Later than any lease the dead process held.
  const second = startSite({ ...place, webhooks }, HOUR);
  await vi.waitFor(() => expect(billing.deliveries).toHaveLength(2), { timeout: 20_000 });
  second.child.stdin?.end();
  expect(await second.ended).toBe(0);
  const ids = billing.deliveries.map(({ body, headers }) => {
    const signed = headers as Record<string, string>;
    expect(signed['webhook-id']).toContain(message.id);
    return [signed['webhook-id'], JSON.parse(body).data.sequence];
  });
  expect(ids[1]).toEqual(ids[0]);
  const afterwards = await start({ ...place, webhooks });
  expect(await waiting(afterwards)).toMatchObject({ waiting: [], dead: [] });
  expect(billing.deliveries).toHaveLength(2);
});
