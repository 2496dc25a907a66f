/** Looks a configuration over: drops what an element does not know, has it said, and never throws. */
import { isLocalHost } from '../shared/address.ts';
import { advise } from '../shared/advise.ts';
import { isRecord } from '../shared/record.ts';
import type { Keys, Kind } from './keys.ts';

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
    advise((say) => say.wrongKind(tag, 'the element', from, 'object'));
    return kept;
  }
  for (const [key, entry] of Object.entries(value)) {
    const kind = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (entry === undefined) continue;
    if (!kind) advise((say) => say.unknownKey(tag, from, key, Object.keys(keys)));
    else if (!fits(entry, kind)) advise((say) => say.wrongKind(tag, from, key, kind));
    else kept[key] = entry;
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
    return protocol === 'https:' || (protocol === 'http:' && isLocalHost(hostname));
  } catch {
    return false;
  }
}
