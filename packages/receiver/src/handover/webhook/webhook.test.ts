import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { consumer } from '../../../test/webhook/consumer.ts';
import type { Delivery } from '../../../test/webhook/consumer.ts';
import { event, to } from '../../../test/webhook/deliver.ts';
import { newKeyPair } from './key-pair.ts';
import { newSecret } from './secret.ts';

const verify = (secret: string, { body, headers }: Delivery) =>
  new Webhook(secret).verify(body, headers as Record<string, string>);

test('is what the official library verifies, with the event as the feed has it', async () => {
  const { port, deliveries } = await consumer();
  const secret = newSecret();
  await to(`http://127.0.0.1:${port}/hooks?tenant=1`, { secrets: [secret] })();
  expect(deliveries).toMatchObject([{ method: 'POST', path: '/hooks?tenant=1' }]);
  expect(verify(secret, deliveries[0]!)).toEqual({
    type: 'cancellation.requested',
    timestamp: '2026-11-22T10:15:30.000+01:00',
    data: event(),
  });
  expect(deliveries[0]!.headers).toMatchObject({
    'content-type': 'application/json',
    'user-agent': 'Fairwell-Webhooks/1',
    'accept-encoding': 'identity',
    'fairwell-hop': '1',
  });
});

test.each([
  'Dág 👋🏽 —\n\r\n\u2028 "aanhaling" \\ </script><script>alert(1)</script>',
  '\u0000 \u202e \ufeff',
  'a lone half of a pair: \ud83d',
  'ü and u\u0308',
])('signs exactly the bytes it sends: %j', async (comment) => {
  const { port, deliveries } = await consumer();
  const secret = newSecret();
  await to(`http://127.0.0.1:${port}/`, { secrets: [secret] })(event({ data: { comment } }));
  expect(verify(secret, deliveries[0]!)).toMatchObject({ data: { data: { comment } } });
  const { body } = deliveries[0]!;
  expect(() =>
    verify(secret, { ...deliveries[0]!, body: body.replace('cancellation', 'Cancellation') }),
  ).toThrow('No matching signature');
});

test('while a secret is changed, the old one and the new one both verify', async () => {
  const { port, deliveries } = await consumer();
  const [older, newer] = [newSecret(), newSecret()];
  await to(`http://127.0.0.1:${port}/`, { secrets: [newer, older] })();
  const [delivery] = deliveries;
  expect(verify(newer, delivery!)).toEqual(verify(older, delivery!));
  expect(() => verify(newSecret(), delivery!)).toThrow('No matching signature');
});

test('with a key pair, whoever has the public half verifies, beside those who share a secret', async () => {
  const { port, deliveries } = await consumer();
  const [pair, secret] = [newKeyPair(), newSecret()];
  await to(`http://127.0.0.1:${port}/`, { secrets: [pair.whsk, secret] })();
  const [delivery] = deliveries;
  const { body, headers } = delivery!;
  const [asymmetric = '', symmetric] = String(headers['webhook-signature']).split(' ');
  expect([asymmetric.slice(0, 4), symmetric?.slice(0, 3)]).toEqual(['v1a,', 'v1,']);
  // The official library passes over what it does not know.
  expect(verify(secret, delivery!)).toMatchObject({ data: event() });
  const x = Buffer.from(pair.whpk.slice('whpk_'.length), 'base64').toString('base64url');
  const key = await crypto.subtle.importKey('jwk', { kty: 'OKP', crv: 'Ed25519', x }, 'Ed25519', false, [
    'verify',
  ]);
  const holds = (content: string) =>
    crypto.subtle.verify(
      'Ed25519',
      key,
      Buffer.from(asymmetric.slice(4), 'base64'),
      Buffer.from([headers['webhook-id'], headers['webhook-timestamp'], content].join('.')),
    );
  expect(await holds(body)).toBe(true);
  expect(await holds(body.replace('cancellation', 'Cancellation'))).toBe(false);
});

test('an attempt after a failure has the same id and bytes, and the time of its own', async () => {
  let status = 500;
  const { port, deliveries } = await consumer((response) => response.writeHead(status).end());
  let now = new Date('2026-11-22T09:15:31.900Z');
  const deliver = to(`http://127.0.0.1:${port}/`, { now: () => now });
  await expect(deliver()).rejects.toThrow('answered 500');
  now = new Date('2026-11-22T14:00:00Z');
  status = 204;
  await deliver();
  const [first, second] = deliveries;
  expect(second!.body).toBe(first!.body);
  expect(second!.headers['webhook-id']).toBe(first!.headers['webhook-id']);
  expect(first!.headers['webhook-timestamp']).toBe('1795338931');
  expect(second!.headers['webhook-timestamp']).toBe('1795356000');
});

test('two sites that sent the same id are told apart, and so are their webhooks', async () => {
  const { port, deliveries } = await consumer();
  const deliver = to(`http://127.0.0.1:${port}/`);
  for (const site of ['de-zaterdag', 'de-zondag', null]) await deliver(event({ site }));
  const ids = deliveries.map(({ headers }) => headers['webhook-id']);
  const { id } = event();
  expect(ids).toEqual([`evt_de-zaterdag_${id}`, `evt_de-zondag_${id}`, `evt_${id}`]);
});

test('a backlog does not need a connection for each event', async () => {
  const { port, deliveries, connections } = await consumer((response) => response.end('{"ok":true}'));
  const deliver = to(`http://127.0.0.1:${port}/`);
  for (let count = 0; count < 20; count++) await deliver();
  expect(deliveries).toHaveLength(20);
  expect(connections()).toBeLessThan(5);
});
