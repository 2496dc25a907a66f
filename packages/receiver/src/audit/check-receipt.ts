/** Whether receipts were signed here. Works in the threads of the runtime, so that many are checked at once. */
import { createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { PublicKey } from '@fairwell/schema';
import * as z from 'zod';
import { thumbprint } from '../receipt/keys.ts';
import type { SigningKey } from '../receipt/keys.ts';

export type CheckReceipt = (jws: string) => Promise<boolean>;

const Header = z.strictObject({ alg: z.literal('Ed25519'), kid: z.string(), typ: z.literal('receipt+jwt') });

/**
 * @param keys every key that ever signed.
 * @param signing the private key that signs now, where it is at hand: a signature with Ed25519 is the same every time, and
 * making it again takes half as long as verifying it.
 */
export function receiptCheck(keys: PublicKey[], signing: SigningKey | null): CheckReceipt {
  const publicKeys = new Map(keys.flatMap(named));
  // Few headers, many receipts.
  const kids = new Map<string, string | null>();
  return async (jws) => {
    const [header = '', payload = '', signature = '', ...more] = jws.split('.');
    if (more.length > 0) return false;
    let kid = kids.get(header);
    if (kid === undefined) {
      kid = kidIn(header);
      if (kids.size < keys.length + 1) kids.set(header, kid);
    }
    const signed = Buffer.from(`${header}.${payload}`);
    if (kid !== null && kid === signing?.kid) {
      return (await signWith(null, signed, signing.privateKey)).toString('base64url') === signature;
    }
    const key = kid === null ? undefined : publicKeys.get(kid);
    return key !== undefined && verifyWith(null, signed, key, Buffer.from(signature, 'base64url'));
  };
}

const signWith = promisify(sign);
const verifyWith = promisify(verify);

/** Under its own name only: otherwise a key could be put in the place of another. */
function named({ kid, x }: PublicKey): [string, KeyObject][] {
  if (thumbprint(x) !== kid) return [];
  return [[kid, createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })]];
}

function kidIn(header: string): string | null {
  try {
    return Header.parse(JSON.parse(Buffer.from(header, 'base64url').toString())).kid;
  } catch {
    return null;
  }
}
