/** What an earlier visit left on the device. Fetched only where one may have. */
import { isRecord, textIn } from '../shared/record.ts';
import type { Entry } from './entry.ts';
import { laneOf } from './lanes.ts';
import type { Store } from './store.ts';

/** Every entry that can be sent, declarations first. A shelf that cannot be read has none. */
export async function entriesOn(store: Store): Promise<Entry[]> {
  const stored = await store.all().catch((): unknown[] => []);
  return stored.filter(isEntry).toSorted((a, b) => laneOf(a) - laneOf(b));
}

/** Whether a stored value is an entry we can send. Anything else is left alone and blocks nothing. */
export function isEntry(value: unknown): value is Entry {
  return (
    isRecord(value) &&
    ['id', 'endpoint', 'acknowledgement'].every((key) => textIn(value, key) !== undefined) &&
    ['queuedAt', 'attempt', 'nextAt'].every((key) => Number.isFinite(value[key])) &&
    textIn(value['message'], 'id') === value['id'] &&
    textIn(value['message'], 'type') !== undefined
  );
}
