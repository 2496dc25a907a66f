/** Reads an embed token. Whatever is wrong with it is said, never thrown: a token may not cost anybody a declaration. */
import { MAX_TOKEN_LENGTH, MAX_TOKEN_LIFETIME, TokenClaims } from '@fairwell/schema';
import type { Mode } from '@fairwell/schema';
import { compactVerify, decodeProtectedHeader } from 'jose';
import type { TokenKey } from './token-keys.ts';

/** Why a token counts for less than it could. Stable: operators set alarms on them. */
export const tokenDefects = [
  /** Not a compact JWS, or it asks for an extension. */
  'malformed',
  'too-long',
  /** No key has this `kid`, or there is no `kid`. */
  'key',
  /** Not an algorithm of that key. */
  'algorithm',
  'signature',
  /** A claim is missing or not of its type. */
  'claims',
  'issuer',
  'audience',
  /** For another site, or signed with the key of another site. */
  'site',
  'mode',
  /** Valid for longer than ten minutes altogether, or for no time at all. */
  'lifetime',
  /** `nbf` or `iat` lies in the future. */
  'not-yet',
  /** Good, but past its time: what an outbox sends after a while without a connection. */
  'stale',
  /** Past its time for more than 30 days. */
  'expired',
  /** About another subscription, or another customer, than the message. */
  'subscription',
] as const;
export type TokenDefect = (typeof tokenDefects)[number];

export type TokenResult =
  | { level: 3; claims: TokenClaims; defect: null }
  | { level: 1; claims: TokenClaims; defect: 'stale' }
  | { level: 0; defect: TokenDefect };

/** What the token has to be meant for: this receiver, and the message it came in. */
export interface TokenExpected {
  /** Public address of this receiver, without a slash at the end. */
  audience: string;
  site: string | undefined;
  mode: Mode;
  /** The receiver's clock, milliseconds since 1970. */
  nowMs: number;
}

/** How far two clocks may be apart, in seconds. */
const LEEWAY = 60;

/** How long an expired token still says who made it, in seconds. */
const STALE = 30 * 24 * 3600;

/**
 * Checks signature and claims. The key is chosen by `kid` among `keys` and by nothing else in the token: `jwk`, `jku`
 * and `x5u` are ignored, and nothing is fetched. Work is bounded by {@link MAX_TOKEN_LENGTH}.
 *
 * A token may come again: the survey after a cancellation carries the same one, and so does every retry. Its `jti` is
 * required but not yet remembered, because nothing is open today that a second use could gain by: a level opens
 * nothing, it is only noted with the event. What gives something away (an offer, a refund) has to take each `jti` once,
 * in the transaction that stores it.
 */
export async function verifyToken(
  token: unknown,
  keys: readonly TokenKey[],
  expected: TokenExpected,
): Promise<TokenResult> {
  const opened = await open(token, keys);
  if (typeof opened === 'string') return { level: 0, defect: opened };
  const { key, payload } = opened;
  const claims = read(payload);
  if (claims === null) return { level: 0, defect: 'claims' };
  const defect = meantForOthers(claims, key, expected) ?? outOfTime(claims, expected.nowMs / 1000);
  if (defect === null) return { level: 3, claims, defect };
  return defect === 'stale' ? { level: 1, claims, defect } : { level: 0, defect };
}

const COMPACT = /^[\w-]+\.[\w-]+\.([\w-]+)$/;

async function open(
  token: unknown,
  keys: readonly TokenKey[],
): Promise<TokenDefect | { key: TokenKey; payload: Uint8Array }> {
  if (typeof token !== 'string') return 'malformed';
  if (token.length > MAX_TOKEN_LENGTH) return 'too-long';
  const signature = COMPACT.exec(token)?.[1];
  // Decoders forgive what stands in the last, unused bits; then two texts would be one token.
  if (signature === undefined || signature !== Buffer.from(signature, 'base64url').toString('base64url')) {
    return 'malformed';
  }
  const header = headerOf(token);
  // No extension is spoken here (RFC 7515, section 4.1.11).
  if (header === null || header.crit !== undefined) return 'malformed';
  const key = keys.find(({ kid }) => kid === header.kid);
  if (key === undefined) return 'key';
  if (!key.algorithms.some((algorithm) => algorithm === header.alg)) return 'algorithm';
  try {
    const { payload } = await compactVerify(token, key.key, { algorithms: key.algorithms });
    return { key, payload };
  } catch {
    return 'signature';
  }
}

function headerOf(token: string) {
  try {
    return decodeProtectedHeader(token);
  } catch {
    return null;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function read(payload: Uint8Array): TokenClaims | null {
  try {
    return TokenClaims.parse(JSON.parse(utf8.decode(payload)));
  } catch {
    return null;
  }
}

function meantForOthers(
  claims: TokenClaims,
  key: TokenKey,
  { audience, site, mode }: TokenExpected,
): TokenDefect | null {
  if (claims.iss !== key.issuer) return 'issuer';
  if (![claims.aud].flat().includes(audience)) return 'audience';
  if (claims.site !== site || (key.site ?? site) !== site) return 'site';
  return claims.mode === mode ? null : 'mode';
}

/** Times in seconds, as the claims have them. */
function outOfTime({ iat, nbf = iat, exp }: TokenClaims, now: number): TokenDefect | null {
  if (exp <= iat || exp - iat > MAX_TOKEN_LIFETIME) return 'lifetime';
  if (Math.max(iat, nbf) > now + LEEWAY) return 'not-yet';
  if (now < exp + LEEWAY) return null;
  return now < exp + STALE ? 'stale' : 'expired';
}
