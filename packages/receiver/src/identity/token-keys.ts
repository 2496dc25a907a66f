/** The keys that embed tokens may be signed with: from what a setting says to what a signature is checked with. */
import { createPublicKey, createSecretKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { SiteName } from '@fairwell/schema';
import * as z from 'zod';

const PublicKey = z.union(
  [z.string(), z.looseObject({ kty: z.string(), crv: z.string(), x: z.string() })],
  'a JWK, or PEM that begins with BEGIN PUBLIC KEY',
);

const EITHER = 'give either a secret or a publicKey';

/** One key as settings write it: a shared secret, or the public half of an Ed25519 key. */
export const TokenKeySetting = z
  .strictObject({
    /** The name a token calls the key by. To rotate, add the new key, change the back end, remove the old one. */
    kid: z.string().min(1).max(200),
    /** Whose key it is: only tokens with this `iss` may be signed with it (RFC 8725, section 3.8). */
    issuer: z.string().min(1).max(500),
    /** The one site the key may speak for. Needed where sites of different owners share a receiver. */
    site: SiteName.optional(),
    // RFC 7518, section 3.2: a shorter key is easier to guess than the signature.
    secret: z.string().min(32, 'at least 32 random characters').optional(),
    /** A JWK, or PEM that begins with `BEGIN PUBLIC KEY`. */
    publicKey: PublicKey.optional(),
  })
  .refine(({ secret, publicKey: pair }) => (secret === undefined) !== (pair === undefined), EITHER);
export type TokenKeySetting = z.infer<typeof TokenKeySetting>;

export interface TokenKey {
  kid: string;
  issuer: string;
  site: string | undefined;
  /** What a token may name as `alg`. Decided by the key, never by the token (RFC 8725, section 3.1). */
  algorithms: string[];
  key: KeyObject;
}

/** `EdDSA` is what libraries called the algorithm before RFC 9864. */
const ED25519 = ['Ed25519', 'EdDSA'];

/**
 * @throws {Error} naming the key that cannot be used and the remedy. A key never appears in it.
 */
export function openTokenKeys(settings: readonly TokenKeySetting[]): TokenKey[] {
  const kids = new Set<string>();
  return settings.map(({ kid, issuer, site, secret, publicKey }, index) => {
    const option = `tokenKeys.${index}`;
    if (kids.has(kid)) throw new Error(`${option}.kid: another key has this name. Give each its own.`);
    kids.add(kid);
    const named = { kid, issuer, site };
    if (publicKey !== undefined) {
      return { ...named, algorithms: ED25519, key: readPublic(publicKey, `${option}.publicKey`) };
    }
    if (secret === undefined) throw new Error(`${option}: ${EITHER}.`);
    return { ...named, algorithms: ['HS256'], key: createSecretKey(secret, 'utf8') };
  });
}

function readPublic(given: z.infer<typeof PublicKey>, option: string): KeyObject {
  // The private half would let whoever reads these settings speak for the site.
  if (typeof given === 'string' ? given.includes('PRIVATE KEY') : 'd' in given) {
    throw new Error(
      `${option}: this is the private half. It belongs to the back end alone; put the public half here.`,
    );
  }
  const key = parse(given);
  if (key?.asymmetricKeyType === 'ed25519') return key;
  throw new Error(`${option}: an Ed25519 public key, as a JWK or as PEM that begins with BEGIN PUBLIC KEY.`);
}

function parse(given: z.infer<typeof PublicKey>): KeyObject | null {
  try {
    return createPublicKey(typeof given === 'string' ? given : { key: given, format: 'jwk' });
  } catch {
    return null;
  }
}
