import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certificate } from '../../../test/webhook/certificate.ts';
import type { Wish } from '../../../test/webhook/certificate.ts';
import { consumer } from '../../../test/webhook/consumer.ts';
import { to } from '../../../test/webhook/deliver.ts';
import { newSecret } from './secret.ts';

const HOST = 'billing.example';
const DAY = 86_400_000;
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY);
const authority = certificate({ name: 'An authority', isAuthority: true });
const resolve = async () => ['127.0.0.1'];
const trusted = getCACertificates();

beforeAll(() => setDefaultCACertificates([...trusted, authority.cert]));
afterAll(() => setDefaultCACertificates(trusted));

const served = ({ cert, key }: ReturnType<typeof certificate>) => ({
  cert,
  key: key.export({ type: 'pkcs8', format: 'pem' }),
});

test('a host that proves who it is gets the webhook', async () => {
  const { port, deliveries } = await consumer(
    undefined,
    served(certificate({ name: HOST, issuer: authority })),
  );
  const secret = newSecret();
  await to(`https://${HOST}:${port}/`, { resolve, secrets: [secret] })();
  const [{ body, headers }] = deliveries as [(typeof deliveries)[number]];
  expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toMatchObject({ data: {} });
});

describe('nothing is sent to a host with a certificate that is', () => {
  const wishes: [string, Wish][] = [
    ['signed by itself', { name: HOST }],
    ['signed by a stranger', { name: HOST, issuer: certificate({ name: 'A stranger', isAuthority: true }) }],
    ['expired', { name: HOST, issuer: authority, notBefore: daysFromNow(-9), notAfter: daysFromNow(-1) }],
    ['not valid yet', { name: HOST, issuer: authority, notBefore: daysFromNow(1), notAfter: daysFromNow(9) }],
    ['for another host', { name: 'other.example', issuer: authority }],
    ['for a part of the name', { name: 'example', issuer: authority }],
  ];
  test.each(wishes)('%s', async (_, wish) => {
    const { port, deliveries } = await consumer(undefined, served(certificate(wish)));
    await expect(to(`https://${HOST}:${port}/`, { resolve })()).rejects.toMatchObject({ name: 'TlsFailed' });
    expect(deliveries).toEqual([]);
  });
});

test('no environment variable makes it careless', async () => {
  const { port, deliveries } = await consumer(undefined, served(certificate({ name: HOST })));
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
  try {
    await expect(to(`https://${HOST}:${port}/`, { resolve })()).rejects.toMatchObject({ name: 'TlsFailed' });
  } finally {
    delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
  }
  expect(deliveries).toEqual([]);
});

test('TLS older than 1.2 is refused', async () => {
  const { port, deliveries } = await consumer(undefined, {
    ...served(certificate({ name: HOST, issuer: authority })),
    minVersion: 'TLSv1',
    maxVersion: 'TLSv1.1',
    ciphers: 'DEFAULT@SECLEVEL=0',
  });
  await expect(to(`https://${HOST}:${port}/`, { resolve })()).rejects.toMatchObject({ name: 'TlsFailed' });
  expect(deliveries).toEqual([]);
});

test('a host that does not speak TLS gets nothing', async () => {
  const { port, deliveries } = await consumer();
  await expect(to(`https://${HOST}:${port}/`, { resolve })()).rejects.toMatchObject({ name: 'TlsFailed' });
  expect(deliveries).toEqual([]);
});
