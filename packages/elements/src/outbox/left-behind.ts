/** What is kept on the device: what an earlier visit left there, and what makes room. Fetched only where it matters. */
import { isRecord, readRecord, textIn } from '../shared/record.ts';
import type { Entry } from './entry.ts';
import type { Store } from './store.ts';

const LANES = ['cancellation', 'withdrawal', 'contact', 'preferences', 'survey', 'flow'];
const laneOf = (entry: Entry): number => LANES.indexOf(entry.message.type.split('.', 1)[0] ?? '');
const DECLARATIONS = 2;

/** What is noted must not wait longer for a database that hangs. Milliseconds. */
const PATIENCE = 5000;

/** Every entry that can be sent, declarations first. A shelf that cannot be read has none. */
export async function entriesOn(store: Store): Promise<Entry[]> {
  const noted = store.notes().map(readRecord);
  const stored = store.all().catch((): unknown[] => []);
  const late = new Promise<unknown[]>((resolve) => noted[0] && setTimeout(() => resolve([]), PATIENCE));
  const found = [...(await Promise.race([stored, late])), ...noted].filter(isEntry);
  // What is just being written is noted and in the database.
  return [...new Map(found.map((entry) => [entry.id, entry])).values()].toSorted(
    (a, b) => laneOf(a) - laneOf(b),
  );
}

/** Whether a stored value is an entry we can send. Anything else is left alone and blocks nothing. */
function isEntry(value: unknown): value is Entry {
  return (
    isRecord(value) &&
    ['id', 'endpoint', 'acknowledgement'].every((key) => textIn(value, key) !== undefined) &&
    ['queuedAt', 'attempt', 'nextAt'].every((key) => Number.isFinite(value[key])) &&
    textIn(value['message'], 'id') === value['id'] &&
    textIn(value['message'], 'type') !== undefined
  );
}

/** Beyond this many, what matters least makes room; declarations are always kept. */
const MOST_ENTRIES = 50;

/**
 * Takes away the entry that matters least, and of those the oldest, where there is no room for a new one. Declarations
 * never go, and what cannot be read is not ours to throw away.
 *
 * @param unnote - Takes back the note of the new one, so that nothing says it is kept.
 * @throws {Error} where all that is kept matters more.
 */
export async function makeRoomFor(coming: Entry, store: Store, unnote: (id: string) => void): Promise<void> {
  const kept = await store.all();
  if (kept.length < MOST_ENTRIES) return;
  const [least] = kept
    .filter(isEntry)
    .filter((entry) => laneOf(entry) >= Math.max(DECLARATIONS, laneOf(coming)))
    .toSorted((a, b) => laneOf(b) - laneOf(a) || a.queuedAt - b.queuedAt);
  if (!least) {
    unnote(coming.id);
    throw new Error('The outbox is full');
  }
  await store.delete(least.id);
}
