/**
 * Key pairs of webhooks as Standard Webhooks writes them: `whsk_` signs here, and with `whpk_` the other side verifies. Who
 * can only verify can forge nothing, so the public half may stand in anybody's settings.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

export const PRIVATE_PREFIX = 'whsk_';
const PUBLIC_PREFIX = 'whpk_';
const HALF = 32;

export interface KeyPair {
  /** The private half and after it the public one, 64 bytes in base64. */
  whsk: string;
  whpk: string;
}

export function newKeyPair(): KeyPair {
  const { d = '', x = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const [seed, open] = [Buffer.from(d, 'base64url'), Buffer.from(x, 'base64url')];
  return {
    whsk: PRIVATE_PREFIX + Buffer.concat([seed, open]).toString('base64'),
    whpk: PUBLIC_PREFIX + open.toString('base64'),
  };
}

/**
 * The key inside `whsk_…`: both halves, or the private one alone.
 *
 * @throws {TypeError} saying what is wrong; never with the key itself, because errors end up in logs.
 */
export function readPrivateKey(whsk: string): KeyObject {
  const encoded = whsk.slice(PRIVATE_PREFIX.length);
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.toString('base64') !== encoded || ![HALF, 2 * HALF].includes(bytes.length)) {
    throw new TypeError(
      `A private key of webhooks is "${PRIVATE_PREFIX}" and 32 or 64 bytes in standard base64 with padding`,
    );
  }
  const key = privateKeyFrom(bytes.subarray(0, HALF));
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  if (bytes.length > HALF && !bytes.subarray(HALF).equals(Buffer.from(x, 'base64url'))) {
    throw new TypeError(`The two halves of a "${PRIVATE_PREFIX}" key do not belong together`);
  }
  return key;
}

/** What stands before the 32 bytes of a private key in PKCS #8 (RFC 8410, section 7). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

const privateKeyFrom = (seed: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
