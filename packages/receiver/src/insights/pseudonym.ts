/** Ids for those who may not know which message it was: the id of a message opens its receipt. */
import { createHmac, hkdfSync } from 'node:crypto';
import type { SigningKey } from '../receipt/keys.ts';
import type { EventKey } from '../store/records.ts';

/** A key of its own, from the key that signs receipts. A new signing key only makes other ids. */
export function pseudonymKey({ privateKey }: SigningKey): Uint8Array {
  const secret = privateKey.export({ format: 'der', type: 'pkcs8' });
  return new Uint8Array(hkdfSync('sha256', secret, '', 'fairwell pseudonym v1', 32));
}

/** Always the same for the same message, in the shape of an id (UUIDv8), and nothing can be read from it. */
export function pseudonymOf({ site, id }: EventKey, key: Uint8Array): string {
  const hex = createHmac('sha256', key).update(`${site} ${id}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
