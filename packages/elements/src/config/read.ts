/**
 * Reads an element's configuration from its three doors. The property wins over attributes, attributes win over the
 * JSON inside the element.
 */
import { isLocalHost } from '../shared/address.ts';
import { advise } from '../shared/advise.ts';
import { checked } from './check.ts';
import type { Keys, Kind } from './keys.ts';

const CHILD = 'script[type="application/json"], form input[type="hidden"][name="config"]';

/** Attribute names for the keys that fit in one: `endpoint`, `site`, … and `jurisdiction` for `contract.jurisdiction`. */
export function attributesOf(keys: Keys): string[] {
  const names = Object.keys(keys).filter((key) => fitsAttribute(keys[key]));
  return 'contract' in keys ? [...names, 'jurisdiction'] : names;
}

/**
 * @param property - The value of the `config` property.
 * @returns the merged configuration; nothing in it is guaranteed to be there.
 */
export function readConfig<T extends object>(element: Element, keys: Keys, property: unknown): Partial<T> {
  const tag = element.localName;
  const child = checked(tag, keys, childOf(element, tag), 'the JSON inside the element');
  const attributes = checked(tag, keys, fromAttributes(element, keys), 'the attributes');
  const own = checked(tag, keys, property, 'the config property');
  const jurisdiction = 'contract' in keys ? element.getAttribute('jurisdiction') : null;
  if (jurisdiction) {
    attributes['contract'] = { ...Object(child['contract']), jurisdiction };
  }
  if (attributes['token']) advise((say) => say.tokenInAttribute(tag));
  const merged: Partial<T> & { acknowledgement?: unknown; keys?: unknown; mode?: unknown } =
    Object.create(null);
  Object.assign(merged, child, attributes, own);
  const hasKeys = Array.isArray(merged.keys) && merged.keys.length > 0;
  if (merged.acknowledgement === 'signed' && !hasKeys) advise((say) => say.signedWithoutKeys(tag));
  // Typing errors further in are looked for where a page is being built, and cost subscribers nothing.
  if (merged.mode === 'test' || isLocalHost(location.hostname)) advise((say) => say.nested(tag, merged));
  return merged;
}

function childOf(element: Element, tag: string): unknown {
  const child = element.querySelector(CHILD);
  const text = child instanceof HTMLInputElement ? child.value : child?.textContent;
  if (!text?.trim()) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    advise((say) => say.unreadableJson(tag, error));
    return undefined;
  }
}

function fromAttributes(element: Element, keys: Keys): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [key, kind] of Object.entries(keys)) {
    const value = fitsAttribute(kind) ? element.getAttribute(key) : null;
    if (value === null) continue;
    found[key] = kind === 'flag' || kind === 'flag-or-object' ? value !== 'false' : value;
  }
  return found;
}

const fitsAttribute = (kind: Kind | undefined): boolean =>
  kind !== undefined && kind !== 'object' && kind !== 'list';
