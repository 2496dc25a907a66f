/**
 * One canonical form, so that sender and receiver mean the same bytes.
 * Free of zod and of anything but the language and WebCrypto: the browser bundle carries this file.
 */

/**
 * The RFC 8785 (JCS) form of a JSON value. ECMAScript already writes numbers and strings the way the
 * RFC asks; what is left is the order of the keys, by UTF-16 code units, which is how < compares strings.
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

function scalar(value: unknown): string {
  const json = JSON.stringify(value);
  // JSON.stringify hides both mistakes: NaN becomes null, and a lone surrogate becomes an escape.
  if (json === undefined || (json === 'null' && value !== null) || /\\ud[89a-f]/.test(json)) {
    throw new TypeError('Not a value that JSON can carry faithfully');
  }
  return json;
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
