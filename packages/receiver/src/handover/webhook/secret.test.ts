import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { newSecret, readSecret, readSecrets } from './secret.ts';

const secretOf = (bytes: number) => `whsec_${Buffer.alloc(bytes, 0xfb).toString('base64')}`;

test('a new secret is one the official library takes, and never the same', () => {
  expect(readSecret(newSecret())).toHaveLength(32);
  expect(new Webhook(newSecret()).sign('evt_1', new Date(), '{}')).toMatch(/^v1,/);
  expect(newSecret()).not.toBe(newSecret());
});

test.each([24, 32, 63, 64])('%i bytes are taken', (bytes) => {
  expect(readSecret(secretOf(bytes))).toEqual(Buffer.alloc(bytes, 0xfb));
});

test.each([
  ['', 'starts with "whsec_" or "whsk_"'],
  [secretOf(32).slice(6), 'starts with "whsec_" or "whsk_"'],
  [` ${secretOf(32)}`, 'starts with "whsec_" or "whsk_"'],
  [`WHSEC_${secretOf(32).slice(6)}`, 'starts with "whsec_" or "whsk_"'],
  ['whsec_', 'holds 24 to 64 bytes; this one holds 0'],
  [secretOf(23), 'holds 24 to 64 bytes; this one holds 23'],
  [secretOf(65), 'holds 24 to 64 bytes; this one holds 65'],
  [`${secretOf(32)}\n`, 'other characters'],
  [secretOf(32).replace('=', ''), 'other characters'],
  [secretOf(32).replaceAll('+', '-').replaceAll('/', '_'), 'other characters'],
  ['whsec_correct horse battery staple correct horse', 'other characters'],
])('%j is refused', (secret, sentence) => {
  expect(() => readSecrets([newSecret(), secret])).toThrow(`secrets[1]: `);
  expect(() => readSecrets([newSecret(), secret])).toThrow(sentence);
});

test('what is wrong is told without the secret', () => {
  const secret = 'whsec_hunter2hunter2';
  expect(() => readSecret(secret)).toThrow(expect.not.stringContaining('hunter2'));
});

test('no secret at all is refused', () => {
  expect(() => readSecrets([])).toThrow('at least one');
});
