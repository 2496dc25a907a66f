import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ApiKeySetting, openApiKeys, roleOf } from './api-keys.ts';
import { roles } from './roles.ts';

const hashed = (key: string) => `sha256:${createHash('sha256').update(key).digest('hex')}`;
const settings = [
  { role: 'server', key: 'the-key-of-our-billing' },
  { role: 'server', key: hashed('the-next-key-of-our-billing') },
  { role: 'admin', key: hashed('the-key-of-the-one-who-runs-it') },
  { role: 'agent', key: 'the-key-of-the-help-desk' },
  { role: 'viewer', key: 'the-key-of-the-product-team' },
] as const;
const keys = openApiKeys(settings);

test.each([
  ['the-key-of-our-billing', 'server'],
  ['the-next-key-of-our-billing', 'server'],
  ['the-key-of-the-one-who-runs-it', 'admin'],
  ['the-key-of-the-help-desk', 'agent'],
  ['the-key-of-the-product-team', 'viewer'],
])('%s is the %s', (key, role) => {
  expect(roleOf(key, keys)).toBe(role);
});

test.each([
  ['nothing', undefined],
  ['an empty key', ''],
  ['another key', 'the-key-of-somebody-else'],
  ['the beginning of a key', 'the-key-of-our-billin'],
  ['a key in other letters', 'THE-KEY-OF-OUR-BILLING'],
  ['the hash that stands in the settings', hashed('the-next-key-of-our-billing')],
  ['that hash without its name', hashed('the-next-key-of-our-billing').slice(7)],
])('%s has no role', (_, key) => {
  expect(roleOf(key, keys)).toBeNull();
});

test('without keys nobody has a role', () => {
  expect(roleOf('the-key-of-our-billing', [])).toBeNull();
});

test('a hash may be written in either case', () => {
  const upper = hashed('the-key-of-the-help-desk').toUpperCase().replace('SHA256', 'sha256');
  expect(roleOf('the-key-of-the-help-desk', openApiKeys([{ role: 'agent', key: upper }]))).toBe('agent');
});

test('keeps no key, only hashes', () => {
  expect(JSON.stringify(keys)).not.toContain('billing');
});

describe('one key with two roles stops the start', () => {
  test.each([
    ['in clear text', 'the-key-of-the-help-desk'],
    ['hashed', hashed('the-key-of-the-help-desk')],
  ])('%s', (_, key) => {
    const twice = [...settings, { role: 'admin' as const, key }];
    expect(() => openApiKeys(twice)).toThrow('one key is given as agent and as admin');
  });

  test('but with the same role it may stand twice', () => {
    const key = 'the-key-of-the-help-desk';
    expect(
      openApiKeys([
        { role: 'agent', key },
        { role: 'agent', key: hashed(key) },
      ]),
    ).toHaveLength(2);
  });
});

describe('as a setting', () => {
  test.each(roles)('takes the role %s', (role) => {
    expect(ApiKeySetting.safeParse({ role, key: hashed('any') }).success).toBe(true);
  });

  test.each([
    ['a short key', { role: 'server', key: 'short' }],
    ['a key with a space', { role: 'server', key: 'a key that cannot be sent' }],
    ['a hash that is cut off', { role: 'server', key: hashed('any').slice(0, -1) }],
    ['a hash that is no hash', { role: 'server', key: 'sha256:the-key-of-our-billing' }],
    ['a role that is none', { role: 'owner', key: hashed('any') }],
  ])('%s is refused', (_, setting) => {
    expect(ApiKeySetting.safeParse(setting).success).toBe(false);
  });
});
