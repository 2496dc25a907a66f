import { createPublicKey, sign, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { newKeyPair, readPrivateKey } from './key-pair.ts';
import { readSecrets } from './secret.ts';

/** As the other side reads it. */
const publicKey = (whpk: string) =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(whpk.slice(5), 'base64').toString('base64url') },
    format: 'jwk',
  });

test('what the private half signs, the public half verifies', () => {
  const { whsk, whpk } = newKeyPair();
  expect([whsk.slice(0, 5), whpk.slice(0, 5)]).toEqual(['whsk_', 'whpk_']);
  expect([whsk, whpk].map((key) => Buffer.from(key.slice(5), 'base64').length)).toEqual([64, 32]);
  const signature = sign(null, Buffer.from('evt_1.2.{}'), readPrivateKey(whsk));
  expect(verify(null, Buffer.from('evt_1.2.{}'), publicKey(whpk), signature)).toBe(true);
  expect(verify(null, Buffer.from('evt_1.2.{}'), publicKey(newKeyPair().whpk), signature)).toBe(false);
});

// RFC 8032, section 7.1, test 1.
test('a key signs as the standard says, with its public half or without', () => {
  const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
  const open = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex');
  for (const bytes of [seed, Buffer.concat([seed, open])]) {
    const signature = sign(null, Buffer.alloc(0), readPrivateKey(`whsk_${bytes.toString('base64')}`));
    expect(signature.toString('hex')).toBe(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    );
  }
});

const { whsk } = newKeyPair();
const another = Buffer.concat([
  Buffer.from(whsk.slice(5), 'base64').subarray(0, 32),
  Buffer.from(newKeyPair().whsk.slice(5), 'base64').subarray(32),
]).toString('base64');

test.each([
  ['whsk_', '32 or 64 bytes'],
  [whsk.slice(0, -4), '32 or 64 bytes'],
  [`${whsk}\n`, '32 or 64 bytes'],
  [whsk.replace('=', ''), '32 or 64 bytes'],
  [`whsk_${another}`, 'do not belong together'],
  [newKeyPair().whpk, 'starts with "whsec_" or "whsk_"'],
])('%j is refused without being repeated', (key, sentence) => {
  expect(() => readSecrets([key])).toThrow(sentence);
  const told = [];
  try {
    readSecrets([key]);
  } catch (error) {
    told.push(String(error));
  }
  if (key.length > 10) expect(told.join()).not.toContain(key.trim().slice(5));
});
