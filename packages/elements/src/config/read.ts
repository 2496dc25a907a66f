/**
 * Reads an element's configuration from its three doors. The property wins over attributes, attributes win over the
 * JSON inside the element. What an element does not know is left out; whoever builds the page is told.
 */
import { isLocalHost } from '../shared/address.ts';
import { advise } from '../shared/advise.ts';
import { fits } from './check.ts';
import type { Keys, Kind } from './keys.ts';

const CHILD = 'script[type="application/json"], form input[type=hidden][name=config]';

/** Attribute names for the keys that fit in one: `endpoint`, `site`, … and `jurisdiction` for `contract.jurisdiction`. */
export function attributesOf(keys: Keys): string[] {
  const names = Object.keys(keys).filter((key) => fitsAttribute(keys[key]));
  return 'contract' in keys ? [...names, 'jurisdiction'] : names;
}

/** Why nothing of it counts, and has to be marked so: a preview sends nothing, a test is kept apart. */
export const rehearsalOf = ({
  preview,
  mode,
}: {
  preview?: unknown;
  mode?: unknown;
}): 'preview' | 'test' | undefined => (preview ? 'preview' : mode === 'test' ? mode : undefined);

/**
 * @param property - The value of the `config` property.
 * @returns the merged configuration; nothing in it is guaranteed to be there.
 */
export function readConfig<T extends object>(element: Element, keys: Keys, property: unknown): Partial<T> {
  // Without a prototype, so that a key such as `__proto__` in somebody's JSON stays a key.
  const merged: Record<string, unknown> = Object.create(null);
  let isDoubtful = false;
  const take = (door: unknown): void => {
    // Of a text or a list the places are keys that nobody knows.
    for (const [key, value] of Object.entries(Object(door))) {
      if (Object.hasOwn(keys, key) && fits(value, keys[key])) merged[key] = value;
      else isDoubtful ||= value !== undefined;
    }
  };
  const child = childOf(element);
  take(child);
  const jurisdiction = 'contract' in keys && element.getAttribute('jurisdiction');
  if (jurisdiction) take({ contract: { ...(merged['contract'] as object), jurisdiction } });
  const attributes = attributesIn(element, keys);
  take(attributes);
  take(property);
  // Where a page is being built everything is looked at; elsewhere only what costs nothing to notice.
  if (
    isDoubtful ||
    rehearsalOf(merged) ||
    (merged['acknowledgement'] === 'signed' && !merged['keys']) ||
    'token' in attributes ||
    isLocalHost(location.hostname)
  ) {
    advise((say) => say.configuration(element, keys, { child, attributes, property }, merged));
  }
  return merged as Partial<T>;
}

function childOf(element: Element): unknown {
  const child = element.querySelector(CHILD);
  const text = child instanceof HTMLInputElement ? child.value : child?.textContent;
  try {
    return text?.trim() ? JSON.parse(text) : undefined;
  } catch (error) {
    advise((say) => say.unreadableJson(element, error));
    return undefined;
  }
}

function attributesIn(element: Element, keys: Keys): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [key, kind] of Object.entries(keys)) {
    const value = fitsAttribute(kind) ? element.getAttribute(key) : null;
    if (value !== null) found[key] = kind === 'flag' || kind === 'flag-or-object' ? value !== 'false' : value;
  }
  return found;
}

const fitsAttribute = (kind: Kind | undefined): boolean =>
  kind !== undefined && kind !== 'object' && kind !== 'list';
