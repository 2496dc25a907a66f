/** Whether receipts were signed here. */
import { createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { PublicKey } from '@fairwell/schema';
import * as z from 'zod';
import { thumbprint } from '../receipt/keys.ts';
import type { SigningKey } from '../receipt/keys.ts';

export type CheckReceipt = (jws: string) => boolean | Promise<boolean>;

const Header = z.strictObject({ alg: z.literal('Ed25519'), kid: z.string(), typ: z.literal('receipt+jwt') });

/**
 * For where something else is going on: the work is done in the threads of the runtime.
 *
 * @param keys every key that ever signed.
 * @param signing the private key that signs now, where it is at hand: a signature with Ed25519 is the same every time, and
 * making it again takes half as long as verifying it.
 */
export function receiptCheck(keys: PublicKey[], signing: SigningKey | null): CheckReceipt {
  const claimOf = claims(keys, signing);
  return async (jws) => {
    const claim = claimOf(jws);
    if (claim === null) return false;
    const { signed, key, signature } = claim;
    if (key.type === 'public') return verifyElsewhere(null, signed, key, signature);
    return (await signElsewhere(null, signed, key)).equals(signature);
  };
}

/** The same for a thread that does nothing else. */
export function receiptCheckHere(keys: PublicKey[], signing: SigningKey | null): CheckReceipt {
  const claimOf = claims(keys, signing);
  return (jws) => {
    const claim = claimOf(jws);
    if (claim === null) return false;
    const { signed, key, signature } = claim;
    if (key.type === 'public') return verify(null, signed, key, signature);
    return sign(null, signed, key).equals(signature);
  };
}

const signElsewhere = promisify(sign);
const verifyElsewhere = promisify(verify);

/** What a receipt says to be: signed with this key. */
interface Claim {
  signed: Buffer;
  /** The private one where it is at hand. */
  key: KeyObject;
  signature: Buffer;
}

function claims(keys: PublicKey[], signing: SigningKey | null): (jws: string) => Claim | null {
  const known = new Map(keys.flatMap(named));
  if (signing !== null) known.set(signing.kid, signing.privateKey);
  // Few headers, many receipts.
  const kids = new Map<string, string | null>();
  return (jws) => {
    const [header = '', payload = '', base64 = '', ...more] = jws.split('.');
    let kid = kids.get(header);
    if (kid === undefined) {
      kid = kidIn(header);
      if (kids.size <= keys.length) kids.set(header, kid);
    }
    const key = kid === null ? undefined : known.get(kid);
    const signature = Buffer.from(base64, 'base64url');
    if (key === undefined || more.length > 0 || signature.toString('base64url') !== base64) return null;
    return { signed: Buffer.from(`${header}.${payload}`), key, signature };
  };
}

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
