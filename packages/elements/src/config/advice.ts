/** What is wrong with a configuration and how to mend it. Fetched only when there is something to say. */
import { warnOnce } from '../shared/warn.ts';
import type { Kind } from './keys.ts';

/** Something in a configuration that the element passes over. `known`: the keys it knows; `kind`: what it wants. */
export type Fault = { tag: string; from: string; key: string } & (
  | { known: readonly string[] }
  | { kind: Kind }
);

/** Says it in the console, once. */
export function advise(fault: Fault): void {
  const { tag, from, key } = fault;
  if ('kind' in fault) {
    return warnOnce(`<${tag}>: “${key}” in ${from} must be ${wanted(fault.kind)}. It is ignored.`);
  }
  const near = fault.known.find((name) => distance(name.toLowerCase(), key.toLowerCase()) <= 2);
  const remedy = near ? `Did you mean “${near}”?` : `Known are: ${fault.known.join(', ')}.`;
  return warnOnce(`<${tag}>: “${key}” in ${from} is not a key it knows. ${remedy}`);
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
