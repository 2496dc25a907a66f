/**
 * One canonical form, so that sender and receiver mean the same bytes.
 * Free of zod and of anything but the language and WebCrypto: the browser bundle carries this file.
 */

/**
 * The RFC 8785 (JCS) form of a JSON value, with the keys in order of their UTF-16 code units, which is how < compares
 * strings. Written by our own hand: JSON.stringify may be somebody else's on the page of a site.
 *
 * @throws {TypeError} for what JSON cannot carry (NaN, Infinity, BigInt, functions, lone surrogates).
 */
export function canonicalize(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalize).join()}]`;
  if (value !== null && typeof value === 'object') {
    let members = '';
    for (const [key, member] of Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      if (member !== undefined) members += `${members && ','}${scalar(key)}:${canonicalize(member)}`;
    }
    return `{${members}}`;
  }
  return scalar(value);
}

function escaped(char: string): string {
  const code = char.charCodeAt(0);
  // \b \t \n \f \r have a letter; the other controls a number.
  const letter = 'btn fr'[code - 8]?.trim();
  return `\\${letter || (code < 32 ? `u00${code.toString(16).padStart(2, '0')}` : char)}`;
}

function scalar(value: unknown): string {
  // With the flag u only half of a pair is a surrogate.
  if (typeof value === 'string' && !/[\ud800-\udfff]/u.test(value)) {
    // oxlint-disable-next-line no-control-regex -- these are what JSON escapes
    return `"${value.replace(/["\\\0-\x1f]/g, escaped)}"`;
  }
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return String(value);
  throw new TypeError('Not a value that JSON can carry faithfully');
}

/** What identifies the content of a message. Times, attempts and tokens change on the way; these do not. */
export interface Fingerprinted {
  site?: string | undefined;
  type: string;
  data: unknown;
}

/**
 * SHA-256 over the canonical form of `{site, type, data}`, in lower-case hex.
 * Needs WebCrypto, which browsers offer on secure origins only.
 */
export async function fingerprint({ site, type, data }: Fingerprinted): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalize({ site, type, data }));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
