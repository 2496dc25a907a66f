/** JSON that means one thing only (I-JSON, RFC 7493): what two readers could read differently is refused. */
import { Refusal } from '../problem.ts';

/** A message nests five deep; the rest is room for fields of one's own. */
export const DEEPEST = 12;

const malformed = (fault: string) => new Refusal('malformed-body', { detail: `The body ${fault}.` });

/** What is wrong with a text, as the second half of a sentence about it. */
export class NotStrictJson extends Error {
  override name = 'NotStrictJson';
}

/**
 * Parses a JSON object from UTF-8 bytes.
 *
 * @throws {Refusal} `malformed-body` for invalid UTF-8, a byte order mark, invalid JSON, anything but an object, keys that
 * occur twice, `__proto__` keys, numbers out of range, lone surrogates, and nesting deeper than a message needs.
 */
export function parseStrictJson(bytes: Uint8Array): { text: string; value: Record<string, unknown> } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw malformed('is not valid UTF-8');
  }
  if (text.startsWith('\uFEFF')) throw malformed('starts with a byte order mark; leave it out');
  try {
    const value = parseStrictValue(text, DEEPEST);
    if (!isObject(value)) throw new NotStrictJson('must be one JSON object');
    return { text, value };
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
export function parseStrictValue(text: string, depth: number): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NotStrictJson('is not valid JSON');
  }
  checkStructure(text, depth);
  checkScalars(value);
  return value;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Walks over text that is known to be JSON: JSON.parse keeps the last of two equal keys and tells nobody. */
function checkStructure(text: string, depth: number): void {
  const open: (Set<string> | null)[] = [];
  const token = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g;
  for (const [found, isKey] of text.matchAll(token)) {
    if (found === '{' || found === '[') {
      open.push(found === '{' ? new Set() : null);
      if (open.length > depth) throw new NotStrictJson(`nests deeper than ${depth} levels`);
    } else if (found === '}' || found === ']') {
      open.pop();
    } else if (isKey !== undefined) {
      const key: string = JSON.parse(found.slice(0, found.length - isKey.length));
      const keys = open.at(-1);
      if (key === '__proto__') throw new NotStrictJson('has a key named __proto__; leave it out');
      if (keys?.has(key)) throw new NotStrictJson('has an object with the same key twice');
      keys?.add(key);
    }
  }
}

function checkScalars(value: unknown): void {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new NotStrictJson('has a number that is out of range');
  }
  if (typeof value === 'string' && !value.isWellFormed()) {
    throw new NotStrictJson('has text with half a character (a lone surrogate)');
  }
  if (value !== null && typeof value === 'object') {
    for (const [key, member] of Object.entries(value)) {
      checkScalars(key);
      checkScalars(member);
    }
  }
}

/**
 * For what stands where no schema looks: fields that nobody knows are kept too.
 *
 * @throws {Refusal} `malformed-body` for text or keys with a NUL character.
 */
export function refuseNul(value: unknown): void {
  if (typeof value === 'string' && value.includes('\0')) {
    throw malformed('has text with a NUL character, which no database keeps faithfully');
  }
  if (value === null || typeof value !== 'object') return;
  for (const [key, member] of Object.entries(value)) {
    refuseNul(key);
    refuseNul(member);
  }
}
