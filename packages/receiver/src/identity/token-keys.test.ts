import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { embedToken } from '../token.ts';
import { TokenKeySetting, openTokenKeys } from './token-keys.ts';
import { verifyToken } from './verify-token.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const issuer = 'https://shop.example';
const secret = 'thirty-two-characters-of-a-secret';
const jwk = publicKey.export({ format: 'jwk' }) as { kty: string; crv: string; x: string };
const pem = publicKey.export({ type: 'spki', format: 'pem' });

const audience = 'https://leave.example';
const now = new Date('2026-11-22T10:00:00Z');
const expected = { audience, site: undefined, mode: 'live', nowMs: now.getTime() } as const;
const options = { issuer, audience, subscription: { id: 'sub_1' }, now: () => now };

test.each([
  ['a JWK', jwk],
  ['PEM', pem],
])('a public key as %s verifies what its private half signed', async (_, setting) => {
  const token = await embedToken({ ...options, privateKey: privateKey.export({ format: 'jwk' }), kid: 'a' });
  const keys = openTokenKeys([{ kid: 'a', issuer, publicKey: setting }]);
  expect((await verifyToken(token, keys, expected)).level).toBe(3);
});

test('two keys hold at once, so that one can take over from the other', async () => {
  const next = `${secret}-of-next-year`;
  const keys = openTokenKeys([
    { kid: '2026', issuer, secret },
    { kid: '2027', issuer, secret: next },
  ]);
  for (const signer of [
    { kid: '2026', secret },
    { kid: '2027', secret: next },
  ]) {
    expect((await verifyToken(await embedToken({ ...options, ...signer }), keys, expected)).level).toBe(3);
  }
});

describe('a key that cannot be used stops the start, by its place', () => {
  const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
  const privateJwk = privateKey.export({ format: 'jwk' }) as typeof jwk;
  test.each<[string, string | typeof jwk, string]>([
    ['a private JWK', privateJwk, 'tokenKeys.0.publicKey: this is the private half'],
    ['a private PEM', privateKey.export({ type: 'pkcs8', format: 'pem' }), 'the private half'],
    ['another curve', p256.export({ format: 'jwk' }) as typeof jwk, 'an Ed25519 public key'],
    ['text', 'not a key', 'an Ed25519 public key'],
    ['half a JWK', { ...jwk, x: 'AAAA' }, 'an Ed25519 public key'],
  ])('%s', (_, setting, sentence) => {
    expect(() => openTokenKeys([{ kid: 'a', issuer, publicKey: setting }])).toThrow(sentence);
  });

  test('neither a secret nor a public key', () => {
    expect(() => openTokenKeys([{ kid: 'a', issuer }])).toThrow('tokenKeys.0: give either');
  });

  test('the same name twice', () => {
    const key = { kid: 'a', issuer, secret };
    expect(() => openTokenKeys([key, key])).toThrow('tokenKeys.1.kid');
  });

  test('without quoting it', () => {
    const { d = '' } = privateKey.export({ format: 'jwk' });
    const refused = () => openTokenKeys([{ kid: 'a', issuer, publicKey: { ...jwk, d } }]);
    expect(refused).toThrow(expect.objectContaining({ message: expect.not.stringContaining(d) }));
  });
});

test.each<[string, object, string, string]>([
  ['a short secret', { kid: 'a', issuer, secret: 'short' }, 'secret', 'at least 32'],
  ['a public key that is none', { kid: 'a', issuer, publicKey: {} }, 'publicKey', 'a JWK, or PEM'],
  ['a secret without an owner', { kid: 'a', secret }, 'issuer', ''],
  ['a key without a name', { issuer, secret }, 'kid', ''],
  ['a site that is none', { kid: 'a', issuer, secret, site: 'Not A Site' }, 'site', ''],
  ['a secret and a public key', { kid: 'a', issuer, secret, publicKey: jwk }, '', 'either'],
  ['neither', { kid: 'a', issuer }, '', 'either'],
])('a setting with %s is refused, by its name', (_, setting, field, remedy) => {
  const [issue] = TokenKeySetting.safeParse(setting).error?.issues ?? [];
  expect(issue?.path.join('.')).toBe(field);
  expect(issue?.message).toContain(remedy);
});
