/** Looks a configuration over: drops what an element does not know and says so, and never throws. */
import { isRecord } from '../shared/record.ts';
import { warnOnce } from '../shared/warn.ts';
import { type Keys, type Kind, nestedKeys } from './keys.ts';

/**
 * The known and well-formed part of a configuration, on an object without a prototype, so that a key such as
 * `__proto__` in somebody's JSON stays a key. Warns once about everything else.
 *
 * @param tag - The element, for the warning.
 * @param from - Where the value stood, for the warning, e.g. `the config property`.
 */
export function checked(tag: string, keys: Keys, value: unknown, from: string): Record<string, unknown> {
  const kept: Record<string, unknown> = Object.create(null);
  if (!isRecord(value)) {
    if (value !== undefined && value !== null) warnOnce(`<${tag}>: ${from} must be an object.`);
    return kept;
  }
  for (const [key, entry] of Object.entries(value)) {
    const kind = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (entry === undefined) continue;
    if (!kind) warnOnce(unknownKey(tag, key, Object.keys(keys), from));
    else if (!fits(entry, kind))
      warnOnce(`<${tag}>: “${key}” in ${from} must be ${wanted(kind)}. It is ignored.`);
    else {
      kept[key] = entry;
      const inside: readonly string[] | undefined = Object.entries(nestedKeys).find(
        ([name]) => name === key,
      )?.[1];
      if (inside && isRecord(entry)) {
        for (const nested of Object.keys(entry)) {
          if (!inside.includes(nested)) warnOnce(unknownKey(tag, nested, inside, `“${key}”`));
        }
      }
    }
  }
  return kept;
}

function fits(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string' && value !== '';
    case 'flag':
      return typeof value === 'boolean';
    case 'object':
      return isRecord(value);
    case 'flag-or-object':
      return typeof value === 'boolean' || isRecord(value);
    case 'list':
      return Array.isArray(value);
    case 'address':
      return typeof value === 'string' && isEndpoint(value);
    default:
      return kind.some((word) => word === value);
  }
}

function isEndpoint(address: string): boolean {
  try {
    const { protocol, hostname } = new URL(address);
    const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
    return protocol === 'https:' || (protocol === 'http:' && isLocal);
  } catch {
    return false;
  }
}

function wanted(kind: Kind): string {
  if (typeof kind !== 'string') return `one of ${kind.join(', ')}`;
  return {
    text: 'a text that is not empty',
    flag: 'true or false',
    object: 'an object',
    'flag-or-object': 'true, false or an object',
    list: 'a list',
    address: 'a full https address (http only on localhost)',
  }[kind];
}

function unknownKey(tag: string, key: string, known: readonly string[], from: string): string {
  const near = known.find((name) => distance(name.toLowerCase(), key.toLowerCase()) <= 2);
  const remedy = near ? `Did you mean “${near}”?` : `Known are: ${known.join(', ')}.`;
  return `<${tag}>: “${key}” in ${from} is not a key it knows. ${remedy}`;
}

/** Levenshtein's: how many letters to change, add or take away. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const swap = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
