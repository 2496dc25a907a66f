/** Ids for those who may not know which message it was: the id of a message opens its receipt. */
import { createHmac, hkdfSync } from 'node:crypto';
import type { SigningKey } from '../receipt/keys.ts';
import { uuidFrom } from '../receipt/uuid.ts';
import type { EventKey } from '../store/records.ts';

/** A key of its own, from the key that signs receipts. A new signing key only makes other ids. */
export function pseudonymKey({ privateKey }: SigningKey): Uint8Array {
  const secret = privateKey.export({ format: 'der', type: 'pkcs8' });
  return new Uint8Array(hkdfSync('sha256', secret, '', 'fairwell pseudonym v1', 32));
}

/** Always the same for the same message, in the shape of an id, and nothing can be read from it. */
export const pseudonymOf = ({ site, id }: EventKey, key: Uint8Array): string =>
  uuidFrom(createHmac('sha256', key).update(`${site} ${id}`).digest('hex'));
