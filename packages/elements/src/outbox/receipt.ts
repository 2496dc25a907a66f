/** Reading and checking a receipt: a compact JWS signed with Ed25519 (RFC 7515, RFC 8037). */
import { readRecord } from '../shared/record.ts';

/** A configured public key; `x` is the raw key in base64url. */
export interface ReceiptKey {
  kid: string;
  x: string;
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
}

const read = (part = ''): Record<string, unknown> | undefined =>
  readRecord(new TextDecoder().decode(bytesOf(part)));

/**
 * The claims of a receipt whose signature holds against one of the keys, or undefined where it does not.
 *
 * @throws {DOMException} `NotSupportedError` in a browser that cannot check Ed25519 at all.
 */
export async function verifiedClaims(
  jws: string,
  keys: ReceiptKey[],
): Promise<Record<string, unknown> | undefined> {
  const [header, payload, signature, ...more] = jws.split('.');
  try {
    const { alg, typ, kid } = read(header) ?? {};
    // RFC 9864 names the algorithm Ed25519; only that name is taken, so no header can choose a weaker one.
    const key = keys.find((candidate) => candidate.kid === kid);
    if (!key || alg !== 'Ed25519' || typ !== 'receipt+jwt' || more.length > 0) return undefined;
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: key.x };
    const publicKey = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify']);
    const signed = new TextEncoder().encode(`${header}.${payload}`);
    const holds = await crypto.subtle.verify('Ed25519', publicKey, bytesOf(signature ?? ''), signed);
    return holds ? read(payload) : undefined;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError') throw error;
    return undefined;
  }
}
