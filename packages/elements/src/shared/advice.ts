/** What is wrong with a page and how to mend it, in words for whoever builds it. Fetched only when there is something to say. */
import { fits } from '../config/check.ts';
import type { Keys, Kind } from '../config/keys.ts';
import { nestedKeys } from '../config/nested-keys.ts';
import { attributesOf } from '../config/read.ts';
export { unheard } from './advice.answers.ts';
import { offersOf } from './advice.offers.ts';
import { mistakenPlace, placeWithoutLaw, unreadablePlace } from './advice.places.ts';
import { reasonsOf } from './advice.reasons.ts';
import { slotsOf } from './advice.slots.ts';
import { safeAddress } from './address.ts';
import { isRecord } from './record.ts';
import { warnOnce } from './warn.ts';

export const unreadableJson = ({ localName: tag }: Element, error: unknown): void =>
  warnOnce(
    'FW103',
    `<${tag}>: the JSON inside the element cannot be read (${String(error)}). It is ignored. Look for a comma or a quote too many.`,
  );

const kept = new WeakSet<Element>();

/**
 * `<fairwell-cancel>` may have a `handleCancel`, `<fairwell-withdraw>` a `handleWithdraw`. Said when somebody comes near; the form
 * that is pressed then leaves the page, and with it the console goes. So on their own machine whoever builds the page stays once.
 */
export const nowhereToSend = (element: Element): void => {
  const tag = element.localName;
  // Nowhere else plain http is safe. (Asked like this it takes nothing out of the file that every element stands on.)
  const isTheirs = safeAddress(`http://${location.host}`) !== undefined;
  if (isTheirs && !kept.has(element))
    // Behind the element's own listener: what it takes itself, because it can send by now, is prevented already.
    element.addEventListener('submit', (event) => event.preventDefault(), { once: true });
  kept.add(element);
  const handler = tag.replace('fairwell-', '').replace(/^./, (first) => `handle${first.toUpperCase()}`);
  warnOnce(
    'FW101',
    `<${tag}> has neither an endpoint nor ${handler}. The page's own form is used; on your own machine at the second press, so that you can read this. Give it the address of your receiver.`,
  );
};

export const nobodyToAnswer = ({ localName: tag }: Element): void =>
  warnOnce('FW102', `<${tag}> has no endpoint, so it asks nothing. Give it the address of your receiver.`);

export const nobodyToDoIt = ({ localName: tag }: Element): void =>
  warnOnce(
    'FW104',
    `<${tag}> has no handleOffer, so nobody would do what its offers promise. Only those with a link are shown.`,
  );

export const unreadableFacts = (error: unknown): void =>
  warnOnce(
    'FW301',
    `the facts in “contract” cannot be read: ${String(error)}. No dates are shown until they are mended.`,
  );

export const otherLabel = (jurisdiction: string, mandated: string, label: string): void =>
  warnOnce(
    'FW302',
    `the law in ${jurisdiction} wants this button to say “${mandated}”, not “${label}”. Change the words on it.`,
  );

/** What stands in slots of an element, and is not shown. */
export const slots = slotsOf;

/** What the flows are written in (`locale/languages.ts`). */
export const spoken =
  'nl en de ar bg cs da el es et fi fr fy ga hr hu it lt lv mt pl pt ro sk sl sv tr uk' as const;

/** Objects in which every value is a text. */
const TEXTS = new Set(['support', 'subscription', 'customer']);

/** Everything about a configuration, door by door. */
export function configuration(
  element: Element,
  keys: Keys,
  doors: { child: unknown; attributes: Record<string, unknown>; property: unknown },
  merged: Record<string, unknown>,
): void {
  const tag = element.localName;
  slotsOf(element);
  written(element, keys);
  if (parent !== window && !mayPostForms())
    warnOnce(
      'FW105',
      `<${tag}>: this page stands in a frame that may submit no forms, so neither its button nor ours does anything. Add allow-forms to the frame's “sandbox”.`,
    );
  oneDoor(tag, keys, doors.child, 'the JSON inside the element');
  oneDoor(tag, keys, doors.attributes, 'the attributes');
  oneDoor(tag, keys, doors.property, 'the config property');
  if (doors.attributes['token'])
    warnOnce(
      'FW203',
      `<${tag}>: a token in an attribute ends up in page caches. Set it through the config property.`,
    );
  const hasKeys = Array.isArray(merged['keys']) && merged['keys'].length > 0;
  if (merged['acknowledgement'] === 'signed' && !hasKeys)
    warnOnce(
      'FW204',
      `<${tag}>: “signed” needs “keys” to check signatures with. Until then an echo counts as received.`,
    );
  const { locale } = merged;
  if (typeof locale === 'string' && !spoken.split(' ').includes(locale.toLowerCase().split(/[-_]/)[0] ?? ''))
    warnOnce(
      'FW211',
      `<${tag}>: “locale” is “${locale}”, in which there are no words of ours. English is shown. Written are: ${spoken}.`,
    );
  mistakenPlace(tag, merged['jurisdiction']);
  nested(tag, merged);
  if (Array.isArray(merged['subscriptions'])) choices(tag, merged['subscriptions']);
  const { survey } = merged;
  offersOf(tag, merged['offers']);
  reasonsOf(tag, isRecord(survey) ? survey['reasons'] : merged['reasons']);
}

function oneDoor(tag: string, keys: Keys, door: unknown, from: string): void {
  if (door === undefined || door === null) return;
  if (!isRecord(door)) return wrongKind(tag, 'the element', from, 'object');
  for (const [key, value] of Object.entries(door)) {
    const kind = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (value === undefined) continue;
    if (!kind) unknownKey(tag, from, key, Object.keys(keys));
    // Of an object that is one, only the place in it can be wrong.
    else if (kind === 'object' && isRecord(value)) unreadablePlace(tag, from, `${key}.jurisdiction`, value);
    else if (key === 'jurisdiction') unreadablePlace(tag, from, key, door);
    else if (!fits(value, kind)) wrongKind(tag, from, key, kind);
  }
}

/** No browser tells; in a sandbox without allow-forms a form that is submitted says nothing. */
function mayPostForms(): boolean {
  const form = document.createElement('form');
  let may = false;
  form.addEventListener('submit', (event) => {
    may = true;
    event.preventDefault();
    event.stopPropagation();
  });
  document.documentElement.append(form);
  form.requestSubmit();
  form.remove();
  return may;
}

/** What is written on the tag itself: names that only look like ours, and words where a word means nothing. */
function written(element: Element, keys: Keys): void {
  const tag = element.localName;
  const known = attributesOf(keys);
  const from = 'the attributes';
  for (const { name, value } of element.attributes) {
    const key = [...Object.keys(keys), 'config'].find((one) => one.toLowerCase() === name);
    const kind = keys[key ?? ''];
    if (key && !known.includes(key))
      warnOnce(
        'FW209',
        `<${tag}>: “${name}” in ${from} is not read. Write it into the JSON inside the element, or set the property.`,
      );
    else if (kind === 'flag' || kind === 'flag-or-object') {
      if (!['', 'true', 'false', name].includes(value))
        warnOnce('FW210', `<${tag}>: “${name}” in ${from} must be true or false. “${value}” counts as true.`);
    } else if (name === 'jurisdiction') {
      unreadablePlace(tag, from, name, { jurisdiction: value });
    }
    // Attributes that are no business of ours may stand there, so only what is very near is taken for a mistake.
    else if (!key && known.some((one) => distance(one, name) <= one.length / 3))
      unknownKey(tag, from, name, known);
  }
}

/**
 * Looks into the contract and its like. Unknown keys in there stay: what they mean is for the law room and the receiver
 * to say.
 */
function nested(tag: string, config: object, inside = ''): void {
  const known: Record<string, string | undefined> = nestedKeys;
  for (const [key, entry] of Object.entries(config)) {
    const keys = known[key]?.split(' ');
    if (!keys || !isRecord(entry)) continue;
    const from = `“${inside}${key}”`;
    unreadablePlace(tag, from, 'jurisdiction', entry);
    if (key === 'contract') placeWithoutLaw(tag, entry['jurisdiction']);
    for (const [name, value] of Object.entries(entry)) {
      if (!keys.includes(name)) unknownKey(tag, from, name, keys);
      // E.g. an id that a template wrote as a number.
      else if (value !== undefined && TEXTS.has(key) && (typeof value !== 'string' || value === ''))
        wrongKind(tag, from, name, 'text');
    }
  }
}

const CHOICE = ['subscription', 'contract', 'situation', 'consequences'];

/** One of several to choose from has to be told from the others. */
function choices(tag: string, subscriptions: unknown[]): void {
  const names = new Set<unknown>();
  for (const [at, one] of subscriptions.entries()) {
    const place = `subscriptions[${at}]`;
    const { id, reference } = Object(isRecord(one) ? one['subscription'] : undefined) as Record<
      string,
      unknown
    >;
    const name = id ?? reference;
    if (!name || names.has(name))
      warnOnce(
        'FW206',
        `<${tag}>: “${place}” needs a “subscription” with an “id” or a “reference” that no other has. Without it nobody can choose it.`,
      );
    names.add(name);
    if (!isRecord(one)) continue;
    for (const key of Object.keys(one)) if (!CHOICE.includes(key)) unknownKey(tag, `“${place}”`, key, CHOICE);
    nested(tag, one, `${place}.`);
  }
}

function unknownKey(tag: string, from: string, key: string, known: readonly string[]): void {
  const near = known.find((name) => distance(name.toLowerCase(), key.toLowerCase()) <= 2);
  const remedy = near ? `Did you mean “${near}”?` : `Known are: ${known.join(', ')}.`;
  warnOnce('FW201', `<${tag}>: “${key}” in ${from} is not a key it knows. ${remedy}`);
}

function wrongKind(tag: string, from: string, key: string, kind: Kind): void {
  warnOnce('FW202', `<${tag}>: “${key}” in ${from} must be ${wanted(kind)}. It is ignored.`);
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
