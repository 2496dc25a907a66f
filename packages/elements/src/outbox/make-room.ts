/** Which entry goes when the device holds as many as it should. Fetched only then. */
import type { Entry } from './entry.ts';
import { laneOf } from './lanes.ts';
import { isEntry } from './left-behind.ts';

const DECLARATION = /^(cancellation|withdrawal)\./;

/**
 * The entry that makes room for a new one: of the least important kind, and of those the oldest. Undefined where all
 * that is kept matters more. Declarations never go, and what cannot be read is not ours to throw away.
 */
export function entryToGo(stored: unknown[], coming: Entry): Entry | undefined {
  return stored
    .filter(isEntry)
    .filter((entry) => !DECLARATION.test(entry.message.type) && laneOf(entry) >= laneOf(coming))
    .toSorted((a, b) => laneOf(b) - laneOf(a) || a.queuedAt - b.queuedAt)[0];
}
