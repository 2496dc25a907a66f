import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embedToken } from '../token.ts';
import { openTokenKeys } from './token-keys.ts';
import { verifyToken } from './verify-token.ts';

const shop = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519');
const secret = 'thirty-two-characters-of-a-secret';
const issuer = 'https://shop.example';
const publicKey = shop.publicKey.export({ format: 'jwk' }) as { kty: string; crv: string; x: string };
const publicPem = shop.publicKey.export({ type: 'spki', format: 'pem' });
const keys = openTokenKeys([
  { kid: 'shared', issuer, secret },
  { kid: 'pair', issuer, publicKey },
  { kid: 'neighbour', issuer, site: 'neighbour', secret: `${secret}-of-the-neighbour` },
]);

const nowMs = Date.parse('2026-11-22T10:00:00Z');
const now = nowMs / 1000;
const audience = 'https://leave.example';
const expected = { audience, site: 'shop', mode: 'live', nowMs } as const;
const verify = (token: unknown) => verifyToken(token, keys, expected);

const good = {
  iss: issuer,
  aud: audience,
  sub: 'sub_1',
  iat: now - 10,
  exp: now + 290,
  jti: '1',
  scope: 'cancel',
  site: 'shop',
  mode: 'live',
};
const part = (value: unknown) => {
  const bytes = Buffer.isBuffer(value)
    ? value
    : Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
  return bytes.toString('base64url');
};
const hmac = (text: string, key: string | Buffer = secret) =>
  createHmac('sha256', key).update(text).digest('base64url');

/** A token of the shared secret, of which any part can be made wrong. */
function hs256(claims: unknown = good, header: object = {}, key: string | Buffer = secret): string {
  const signed = `${part({ alg: 'HS256', kid: 'shared', ...header })}.${part(claims)}`;
  return `${signed}.${hmac(signed, key)}`;
}

function ed25519(header: object = {}, key: KeyObject = shop.privateKey, claims: unknown = good): string {
  const signed = `${part({ alg: 'Ed25519', kid: 'pair', ...header })}.${part(claims)}`;
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
}

const claim = (change: object) => hs256({ ...good, ...change });
const altered = (token: string, claims: object) => {
  const [header, , signature] = token.split('.');
  return `${header}.${part(claims)}.${signature}`;
};
const strangersJwk = stranger.publicKey.export({ format: 'jwk' });
const DAY = 24 * 3600;

describe('is level 3', () => {
  test.each<[string, string]>([
    ['a shared secret', hs256()],
    ['a key pair', ed25519()],
    ['a key pair, with the name libraries used before RFC 9864', ed25519({ alg: 'EdDSA' })],
    ['the receiver as one of several audiences', claim({ aud: ['https://other.example', audience] })],
    [
      'headers that point elsewhere, which are ignored',
      ed25519({ jku: 'https://evil.example/jwks', x5u: 'x', jwk: strangersJwk }),
    ],
    ['claims that are not known here', claim({ cnf: {}, roles: ['x'] })],
    ['a clock that is 59 s ahead', claim({ iat: now + 59, exp: now + 659 })],
    ['an end 59 s ago', claim({ iat: now - 359, exp: now - 59 })],
    ['exactly ten minutes', claim({ iat: now, exp: now + 600 })],
    ['a beginning that has come', claim({ nbf: now })],
  ])('with %s', async (_, token) => {
    expect(await verify(token)).toMatchObject({ level: 3, defect: null, claims: { sub: 'sub_1' } });
  });

  test.each([
    { secret, kid: 'shared' },
    { privateKey: shop.privateKey.export({ format: 'jwk' }), kid: 'pair' },
  ])('as back ends make it with $kid', async (signer) => {
    const options = { issuer, audience, site: 'shop', now: () => new Date(nowMs) };
    const token = await embedToken({ ...signer, ...options, subscription: { id: 'sub_1', plan: 'Weekly' } });
    expect(await verify(token)).toMatchObject({ level: 3, claims: { subscription: { plan: 'Weekly' } } });
  });

  test('without a site where the receiver serves one', async () => {
    const { site: _, ...claims } = good;
    const alone = { ...expected, site: undefined };
    expect(await verifyToken(hs256(claims), keys, alone)).toMatchObject({ level: 3 });
  });
});

describe('is level 0, and says why', () => {
  const none = `${part({ alg: 'none', kid: 'shared' })}.${part(good)}.`;
  const badKids = [
    '../../dev/null',
    'https://evil.example/key',
    "x' OR '1'='1",
    '__proto__',
    '',
    0,
    null,
    ['shared'],
  ];
  test.each<[string, unknown, string]>([
    ['a number', 42, 'malformed'],
    ['null', null, 'malformed'],
    ['an object', { token: hs256() }, 'malformed'],
    ['nothing', '', 'malformed'],
    ['two parts', hs256().split('.').slice(0, 2).join('.'), 'malformed'],
    ['four parts', `${hs256()}.x`, 'malformed'],
    ['an encrypted token’s five parts', 'a.b.c.d.e', 'malformed'],
    ['a space behind it', `${hs256()} `, 'malformed'],
    ['padding', `${hs256()}=`, 'malformed'],
    ['a header that is no JSON', `${part('{alg')}.${part(good)}.${hmac('')}`, 'malformed'],
    ['a header that is a list', `${part([])}.${part(good)}.${hmac('')}`, 'malformed'],
    ['an extension', hs256(good, { crit: ['b64'], b64: false }), 'malformed'],
    ['1 MB', claim({ jti: 'x'.repeat(1_000_000) }), 'too-long'],
    ['1 MB of dots', '.'.repeat(1_000_000), 'too-long'],
    ...badKids.map((kid): [string, unknown, string] => [
      `kid ${JSON.stringify(kid)}`,
      hs256(good, { kid }),
      'key',
    ]),
    ['no kid', hs256(good, { kid: undefined }), 'key'],
    ['alg none and no signature', none, 'malformed'],
    ['alg none', hs256(good, { alg: 'none' }), 'algorithm'],
    ['no alg', hs256(good, { alg: undefined }), 'algorithm'],
    ['alg as a list', hs256(good, { alg: ['HS256'] }), 'algorithm'],
    ['HS512', hs256(good, { alg: 'HS512' }), 'algorithm'],
    ['the public key (PEM) as a secret', hs256(good, { kid: 'pair' }, publicPem), 'algorithm'],
    [
      'the public key (JWK) as a secret',
      hs256(good, { kid: 'pair' }, Buffer.from(publicKey.x, 'base64url')),
      'algorithm',
    ],
    ['Ed25519 with the name of a secret', ed25519({ kid: 'shared' }), 'algorithm'],
    ['another secret', hs256(good, {}, `${secret}!`), 'signature'],
    ['a stranger’s key', ed25519({}, stranger.privateKey), 'signature'],
    [
      'a stranger’s key that it brings along',
      ed25519({ jwk: strangersJwk }, stranger.privateKey),
      'signature',
    ],
    ['an altered claim', altered(hs256(), { ...good, sub: 'sub_2' }), 'signature'],
    ['an altered claim under a key pair', altered(ed25519(), { ...good, sub: 'sub_2' }), 'signature'],
    [
      'the signature of another algorithm',
      ed25519({}, shop.privateKey).replace(/[^.]+$/, hmac('')),
      'signature',
    ],
    ['claims that are no JSON', hs256('sub_1'), 'claims'],
    ['claims that are a list', hs256([good]), 'claims'],
    [
      'claims that are not UTF-8',
      hs256(Buffer.from(JSON.stringify({ ...good, jti: 'ÿ' }), 'latin1')),
      'claims',
    ],
    ['no exp', claim({ exp: undefined }), 'claims'],
    ['exp as text', claim({ exp: String(now + 290) }), 'claims'],
    ['exp as a fraction', claim({ exp: now + 290.5 }), 'claims'],
    ['exp as 1e400', hs256(JSON.stringify(good).replace(`"exp":${now + 290}`, '"exp":1e400')), 'claims'],
    ['no iat', claim({ iat: undefined }), 'claims'],
    ['no jti', claim({ jti: undefined }), 'claims'],
    ['no sub', claim({ sub: undefined }), 'claims'],
    ['another scope', claim({ scope: 'login' }), 'claims'],
    ['nbf as text', claim({ nbf: 'now' }), 'claims'],
    ['another issuer', claim({ iss: 'https://evil.example' }), 'issuer'],
    ['another receiver', claim({ aud: 'https://other.example' }), 'audience'],
    ['a receiver that only begins alike', claim({ aud: `${audience}.evil.example` }), 'audience'],
    ['other receivers', claim({ aud: ['https://a.example', 'https://b.example'] }), 'audience'],
    ['another site', claim({ site: 'neighbour' }), 'site'],
    ['no site', claim({ site: undefined }), 'site'],
    ['the key of another site', hs256(good, { kid: 'neighbour' }, `${secret}-of-the-neighbour`), 'site'],
    ['a test token in a live message', claim({ mode: 'test' }), 'mode'],
    ['eleven minutes', claim({ iat: now, exp: now + 601 }), 'lifetime'],
    ['an end in 2100', claim({ exp: 4_102_444_800 }), 'lifetime'],
    ['an end before its beginning', claim({ iat: now, exp: now }), 'lifetime'],
    ['an iat 61 s ahead', claim({ iat: now + 61, exp: now + 300 }), 'not-yet'],
    ['an iat 61 s ahead, whatever its nbf', claim({ iat: now + 61, nbf: now, exp: now + 300 }), 'not-yet'],
    ['an nbf 61 s ahead', claim({ nbf: now + 61 }), 'not-yet'],
    ['an end 30 days ago', claim({ iat: now - 30 * DAY - 300, exp: now - 30 * DAY }), 'expired'],
    ['a stale token for another site', claim({ site: 'neighbour', iat: now - 900, exp: now - 600 }), 'site'],
    [
      'a stale token of a stranger',
      hs256({ ...good, iat: now - 900, exp: now - 600 }, {}, `${secret}!`),
      'signature',
    ],
    ['an end in 1970', claim({ iat: 1, exp: 2 }), 'expired'],
  ])('%s', async (_, token, defect) => {
    expect(await verify(token)).toEqual({ level: 0, defect });
  });

  test('a live token in a test message', async () => {
    const inTest = { ...expected, mode: 'test' } as const;
    expect(await verifyToken(hs256(), keys, inTest)).toEqual({ level: 0, defect: 'mode' });
  });

  test('any token where no key is known', async () => {
    expect(await verifyToken(hs256(), [], expected)).toEqual({ level: 0, defect: 'key' });
  });
});

test.each([
  ['a minute ago', 60],
  ['30 days ago', 30 * DAY - 1],
])('good but ended %s is stale, and level 1', async (_, seconds) => {
  const stale = claim({ iat: now - seconds - 300, exp: now - seconds });
  expect(await verify(stale)).toMatchObject({ level: 1, defect: 'stale', claims: { sub: 'sub_1' } });
});

describe('any change', () => {
  const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const character = fc.oneof(
    fc.constantFrom(...base64url.split(''), '.', '=', ' ', '\n'),
    fc.string({ minLength: 1, maxLength: 1 }),
  );
  const never3 = async (changed: string, token: string) => {
    fc.pre(changed !== token);
    expect((await verify(changed)).level).toBe(0);
  };

  test.each([
    ['a shared secret', hs256()],
    ['a key pair', ed25519()],
  ])('of one character, anywhere, under %s, is level 0', async (_, token) => {
    const position = fc.nat(token.length - 1);
    await fc.assert(
      fc.asyncProperty(position, character, (at, other) =>
        never3(token.slice(0, at) + other + token.slice(at + 1), token),
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ['a shared secret', hs256()],
    ['a key pair', ed25519()],
  ])('of the last character, whose last bits carry nothing, under %s, is level 0', async (_, token) => {
    for (const other of base64url) {
      if (!token.endsWith(other)) await never3(token.slice(0, -1) + other, token);
    }
  });

  test('by putting in or leaving out is level 0', async () => {
    const token = ed25519();
    const position = fc.nat(token.length);
    await fc.assert(
      fc.asyncProperty(position, fc.nat(3), fc.string({ maxLength: 3 }), (at, gone, put) =>
        never3(token.slice(0, at) + put + token.slice(at + gone), token),
      ),
      { numRuns: 500 },
    );
  });

  test('to anything at all is never thrown about', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (token) => {
        expect((await verify(token)).level).toBe(0);
      }),
    );
  });
});
