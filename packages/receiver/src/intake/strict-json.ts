/** JSON that means one thing only (I-JSON, RFC 7493): what two readers could read differently is refused. */
import { Refusal } from '../problem.ts';
import { eachKey, withPlainKeys } from './json-keys.ts';

/** A message nests five deep; the rest is room for fields of one's own. */
export const DEEPEST = 12;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const malformed = (fault: string) => new Refusal('malformed-body', { detail: `The body ${fault}.` });

/** What is wrong with a text, as the second half of a sentence about it. */
export class NotStrictJson extends Error {
  override name = 'NotStrictJson';
}

/**
 * Parses a JSON object from UTF-8 bytes.
 *
 * @returns the value, and its text as it came in, but for escapes in keys.
 * @throws {Refusal} `malformed-body` for invalid UTF-8, a byte order mark, invalid JSON, anything but an object, keys that
 * occur twice, `__proto__` keys, keys that have to be escaped, numbers out of range, lone surrogates, and nesting deeper
 * than a message needs.
 */
export function parseStrictJson(bytes: Uint8Array): { text: string; value: Record<string, unknown> } {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw malformed('is not valid UTF-8');
  }
  if (text.startsWith('\uFEFF')) throw malformed('starts with a byte order mark; leave it out');
  try {
    const { plain, value } = parse(text, DEEPEST);
    if (!isObject(value)) throw new NotStrictJson('must be one JSON object');
    return { text: plain, value };
  } catch (error) {
    throw error instanceof NotStrictJson ? malformed(error.message) : error;
  }
}

/**
 * Parses one JSON value of any kind, with the same checks.
 *
 * @param depth levels the value may nest.
 * @throws {NotStrictJson}
 */
export const parseStrictValue = (text: string, depth: number): unknown => parse(text, depth).value;

function parse(text: string, depth: number): { plain: string; value: unknown } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NotStrictJson('is not valid JSON');
  }
  const plain = withPlainKeys(text);
  if (plain === null) {
    throw new NotStrictJson(
      'has a key with a quotation mark, a backslash or a control character; name it otherwise',
    );
  }
  if (plain !== text) value = JSON.parse(plain);
  let written = 0;
  eachKey(plain, () => written++);
  // JSON.parse keeps the last of two equal keys and tells nobody.
  if (checkValue(value, depth, depth) !== written) {
    throw new NotStrictJson('has an object with the same key twice');
  }
  return { plain, value };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * Looks at everything in a value that JSON.parse made.
 *
 * @param left levels it may still nest, of `most`.
 * @returns how many keys it has.
 */
function checkValue(value: unknown, left: number, most: number): number {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new NotStrictJson('has a number that is out of range');
  }
  if (typeof value === 'string') checkText(value);
  if (value === null || typeof value !== 'object') return 0;
  if (left === 0) throw new NotStrictJson(`nests deeper than ${most} levels`);
  if (Array.isArray(value)) {
    return value.reduce((keys: number, member) => keys + checkValue(member, left - 1, most), 0);
  }
  let keys = 0;
  for (const [key, member] of Object.entries(value)) {
    if (key === '__proto__') throw new NotStrictJson('has a key named __proto__; leave it out');
    checkText(key);
    keys += 1 + checkValue(member, left - 1, most);
  }
  return keys;
}

function checkText(text: string): void {
  if (!text.isWellFormed()) {
    throw new NotStrictJson('has text with half a character (a lone surrogate)');
  }
}

/**
 * For what stands where no schema looks: fields that nobody knows are kept too.
 *
 * @param text the value as JSON.
 * @throws {Refusal} `malformed-body` for text or keys with a NUL character.
 */
export function refuseNul(text: string, value: unknown): void {
  // The one way to write it in JSON.
  if (text.includes(String.raw`\u0000`)) refuseNulIn(value);
}

function refuseNulIn(value: unknown): void {
  if (typeof value === 'string' && value.includes('\0')) {
    throw malformed('has text with a NUL character, which no database keeps faithfully');
  }
  if (value === null || typeof value !== 'object') return;
  for (const [key, member] of Object.entries(value)) {
    refuseNulIn(key);
    refuseNulIn(member);
  }
}
