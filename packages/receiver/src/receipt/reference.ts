/** Short names for receipts, to be read aloud on the phone. */
import { hash } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, which are taken for other signs. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Twelve signs (60 bits) from a random id, written `XXXX-XXXX-XXXX`. */
export function referenceFrom(randomId: string): string {
  const bits = hash('sha256', randomId, 'buffer');
  let signs = '';
  for (const byte of bits.subarray(0, 12)) signs += SIGNS[byte % 32];
  return grouped(signs);
}

/** As somebody types it from paper: in lower case, without hyphens, O for 0. `null` where it cannot be one. */
export function readReference(typed: string): string | null {
  const signs = typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(signs) ? grouped(signs) : null;
}

const grouped = (signs: string) => `${signs.slice(0, 4)}-${signs.slice(4, 8)}-${signs.slice(8)}`;
