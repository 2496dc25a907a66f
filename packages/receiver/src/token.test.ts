import { generateKeyPairSync } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { describe, expect, test } from 'vitest';
import { embedToken } from './token.ts';

const secret = 'thirty-two-characters-of-a-secret';
const now = new Date('2026-11-22T10:00:00Z');
const seconds = now.getTime() / 1000;
const least = {
  kid: '2026-11',
  issuer: 'https://shop.example',
  audience: 'https://leave.example',
  subscription: { id: 'sub_1' },
  now: () => now,
  newId: () => 'the-only-one',
};
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
const jwk = privateKey.export({ format: 'jwk' });

test('signs every claim, for five minutes, for real', async () => {
  const token = await embedToken({ ...least, secret });
  const options = { currentDate: now, algorithms: ['HS256'] };
  const { payload, protectedHeader } = await jwtVerify(token, new TextEncoder().encode(secret), options);
  expect(protectedHeader).toEqual({ alg: 'HS256', kid: '2026-11', typ: 'JWT' });
  expect(payload).toEqual({
    iss: 'https://shop.example',
    aud: 'https://leave.example',
    sub: 'sub_1',
    iat: seconds,
    exp: seconds + 300,
    jti: 'the-only-one',
    scope: 'cancel',
    mode: 'live',
    subscription: {},
  });
});

test.each([
  ['a JWK', jwk],
  ['PEM', pem],
])('signs with an Ed25519 key as %s', async (_, key) => {
  const token = await embedToken({ ...least, privateKey: key });
  expect(decodeProtectedHeader(token).alg).toBe('Ed25519');
  await expect(jwtVerify(token, publicKey, { currentDate: now })).resolves.toMatchObject({
    payload: { sub: 'sub_1' },
  });
});

test('carries the facts, the customer, the site and the mode', async () => {
  const facts = { plan: 'Weekly', price: { amount: 995, currency: 'EUR' }, currentPeriodEnd: '2026-11-30' };
  const customer = { id: 'c_1', email: 'sam@reader.example' };
  const token = await embedToken({
    ...least,
    secret,
    customer,
    site: 'shop',
    mode: 'test',
    expiresIn: 600,
    subscription: { id: 'sub_1', ...facts },
  });
  expect(decodeJwt(token)).toMatchObject({
    sub: 'sub_1',
    subscription: facts,
    customer,
    site: 'shop',
    mode: 'test',
    exp: seconds + 600,
  });
});

test('is never the same token twice', async () => {
  const { newId: _, ...options } = least;
  const [one, other] = [await embedToken({ ...options, secret }), await embedToken({ ...options, secret })];
  expect(decodeJwt(one).jti).not.toBe(decodeJwt(other).jti);
});

describe('says which option is wrong', () => {
  test.each<[string, object]>([
    ['expiresIn', { expiresIn: 601 }],
    ['expiresIn', { expiresIn: 0 }],
    ['expiresIn', { expiresIn: 1.5 }],
    ['kid', { kid: '' }],
    ['secret', { secret: 'short' }],
    ['secret or privateKey', { secret: undefined }],
    ['issuer', { issuer: '' }],
    ['audience', { audience: undefined }],
    ['subscription.id', { subscription: {} }],
    ['subscription.price.amount', { subscription: { id: 'a', price: { amount: 9.95, currency: 'EUR' } } }],
    ['subscription', { subscription: { id: 'a', plna: 'Weekly' } }],
    ['customer.email', { customer: { email: 'nobody' } }],
    ['site', { site: 'Not A Site' }],
    ['Leave out facts', { audience: Array.from({ length: 10 }, () => 'ż'.repeat(500)) }],
  ])('%s in %j', async (option, change) => {
    await expect(embedToken({ ...least, secret, ...change })).rejects.toThrow(option);
  });

  test.each([
    ['a public key', publicKey.export({ format: 'jwk' })],
    ['the PEM of a public key', publicKey.export({ type: 'spki', format: 'pem' })],
    [
      'a key of another kind',
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
    ],
    ['text', 'not-a-key-but-secret'],
  ])('privateKey as %s, without quoting it', async (_, key) => {
    const failed = await embedToken({ ...least, privateKey: key }).catch((error: unknown) => String(error));
    expect(failed).toContain('privateKey: an Ed25519 private key');
    expect(failed).not.toContain('secret');
  });
});
