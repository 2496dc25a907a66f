/** Looks a configuration over: drops what an element does not know, has it said, and never throws. */
import { isLocalHost } from '../shared/address.ts';
import { isRecord } from '../shared/record.ts';
import type { Fault } from './advice.ts';
import { type Keys, type Kind, nestedKeys } from './keys.ts';

/**
 * The known and well-formed part of a configuration, on an object without a prototype, so that a key such as
 * `__proto__` in somebody's JSON stays a key. Everything else is warned about once.
 *
 * @param tag - The element, for the warning.
 * @param from - Where the value stood, for the warning, e.g. `the config property`.
 */
export function checked(tag: string, keys: Keys, value: unknown, from: string): Record<string, unknown> {
  const kept: Record<string, unknown> = Object.create(null);
  if (value === undefined || value === null) return kept;
  if (!isRecord(value)) {
    report({ tag, from: 'the element', key: from, kind: 'object' });
    return kept;
  }
  for (const [key, entry] of Object.entries(value)) {
    const kind = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (entry === undefined) continue;
    if (!kind) report({ tag, from, key, known: Object.keys(keys) });
    else if (!fits(entry, kind)) report({ tag, from, key, kind });
    else {
      kept[key] = entry;
      checkInside(tag, key, entry);
    }
  }
  return kept;
}

/** Objects in which every value is a text. */
const TEXTS = new Set(['support', 'subscription', 'customer']);

/** Unknown keys inside the contract and its like stay: what they mean is for the law room and the receiver to say. */
function checkInside(tag: string, key: string, entry: unknown): void {
  const known = Object.entries(nestedKeys)
    .find(([name]) => name === key)?.[1]
    .split(' ');
  if (!known || !isRecord(entry)) return;
  const from = `“${key}”`;
  for (const [nested, value] of Object.entries(entry)) {
    if (!known.includes(nested)) report({ tag, from, key: nested, known });
    // E.g. an id that a template wrote as a number.
    else if (value !== undefined && TEXTS.has(key) && !fits(value, 'text'))
      report({ tag, from, key: nested, kind: 'text' });
  }
}

function report(fault: Fault): void {
  import('./advice.ts').then(
    ({ advise }) => advise(fault),
    () => undefined,
  );
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
    return protocol === 'https:' || (protocol === 'http:' && isLocalHost(hostname));
  } catch {
    return false;
  }
}
