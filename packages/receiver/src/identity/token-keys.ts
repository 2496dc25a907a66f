/** The keys that embed tokens may be signed with: from what a setting says to what a signature is checked with. */
import { createPublicKey, createSecretKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { SiteName } from '@fairwell/schema';
import * as z from 'zod';

/** A JWK, or PEM that begins with `BEGIN PUBLIC KEY`. */
const PublicKey = z.union([z.string(), z.looseObject({ kty: z.string(), crv: z.string(), x: z.string() })]);

const common = {
  /** The name a token calls the key by. To rotate, add the new key, change the back end, remove the old one. */
  kid: z.string().min(1).max(200),
  /** Whose key it is: only tokens with this `iss` may be signed with it (RFC 8725, section 3.8). */
  issuer: z.string().min(1).max(500),
  /** The one site the key may speak for. Needed where sites of different owners share a receiver. */
  site: SiteName.optional(),
};

/** One key as settings write it: a shared secret, or the public half of an Ed25519 key. */
export const TokenKeySetting = z.union([
  z.strictObject({
    ...common,
    // RFC 7518, section 3.2: a shorter key is easier to guess than the signature.
    secret: z.string().min(32, 'at least 32 random characters'),
  }),
  z.strictObject({
    ...common,
    publicKey: PublicKey,
  }),
]);
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
  return settings.map((setting, index) => {
    const { kid, issuer, site } = setting;
    if (kids.has(kid))
      throw new Error(`tokenKeys.${index}.kid: another key has this name. Give each its own.`);
    kids.add(kid);
    return 'secret' in setting
      ? { kid, issuer, site, algorithms: ['HS256'], key: createSecretKey(setting.secret, 'utf8') }
      : { kid, issuer, site, algorithms: ED25519, key: publicKey(setting.publicKey, index) };
  });
}

function publicKey(given: z.infer<typeof PublicKey>, index: number): KeyObject {
  const option = `tokenKeys.${index}.publicKey`;
  // The private half would let whoever reads these settings speak for the site.
  if (typeof given === 'string' ? given.includes('PRIVATE KEY') : 'd' in given) {
    throw new Error(
      `${option}: this is the private half. It belongs to the back end alone; put the public half here.`,
    );
  }
  const key = read(given);
  if (key?.asymmetricKeyType === 'ed25519') return key;
  throw new Error(`${option}: an Ed25519 public key, as a JWK or as PEM that begins with BEGIN PUBLIC KEY.`);
}

function read(given: z.infer<typeof PublicKey>): KeyObject | null {
  try {
    return createPublicKey(typeof given === 'string' ? given : { key: given, format: 'jwk' });
  } catch {
    return null;
  }
}
