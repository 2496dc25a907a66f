/**
 * The shelf on this device: a note at once, IndexedDB as soon as it can, and a mark that says whether it is worth looking.
 * Knows how to keep; refuses to know what is kept. Every function may reject or, in some browsers, never settle:
 * the caller must not let that hold anything up.
 */
import { isRecord } from '../shared/record.ts';
import type { Entry } from './entry.ts';
import { Notes } from './note.ts';

const DATABASE = 'fairwell-outbox';
const ENTRIES = 'entries';

/** Set while entries may be on the device. The loader reads it, so that a page without any loads nothing. */
export const PENDING_MARK = 'fairwell-outbox';

/** Beyond this many, what matters least makes room; declarations are always kept. */
const MOST_ENTRIES = 50;

/** Whether an earlier visit may have left something. Cheap enough to ask on every page. */
export function mayHavePending(): boolean {
  try {
    return localStorage.getItem(PENDING_MARK) !== null;
  } catch {
    return false;
  }
}

/** Milliseconds after which a note has to do, because IndexedDB hangs. */
const PATIENCE = 400;

export interface Store {
  /** Resolves when the entry is kept. What can be written at once is written before this returns. */
  put(entry: Entry): Promise<void>;
  /** Writes an entry anew if it is still kept, and resolves with whether it was. Never puts it back. */
  update(entry: Entry): Promise<boolean>;
  /** Everything that is kept, whatever it looks like. */
  all(): Promise<unknown[]>;
  delete(id: string): Promise<void>;
}

/** Opens the database at first use. @param factory - Undefined where the browser has none, or denies it. */
export function deviceStore(factory: IDBFactory | undefined, name: string = DATABASE): Store {
  const notes = new Notes(name);
  let opened: Promise<IDBDatabase> | undefined;

  const open = (): Promise<IDBDatabase> =>
    (opened ??= new Promise<IDBDatabase>((resolve, reject) => {
      if (!factory) throw new Error('There is no IndexedDB');
      const request = factory.open(name, 1);
      request.addEventListener('upgradeneeded', () =>
        request.result.createObjectStore(ENTRIES, { keyPath: 'id' }),
      );
      request.addEventListener('error', () => reject(new Error('IndexedDB did not open')));
      request.addEventListener('success', () => {
        const database = request.result;
        const forget = (): void => {
          opened = undefined;
          database.close();
        };
        // A newer version in another tab must not wait for us; the next use opens again.
        database.addEventListener('versionchange', forget);
        database.addEventListener('close', forget);
        resolve(database);
      });
    }).catch((error: unknown) => {
      opened = undefined;
      throw error;
    }));

  const inTransaction = async <T>(
    mode: IDBTransactionMode,
    work: (entries: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> => {
    const database = await open();
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(ENTRIES, mode, { durability: 'strict' });
      const request = work(transaction.objectStore(ENTRIES));
      // Only a completed transaction is kept; a request can succeed inside one that is then aborted.
      transaction.addEventListener('complete', () => resolve(request.result));
      transaction.addEventListener('abort', () => reject(new Error('IndexedDB gave up')));
    });
  };

  const mark = (pending: boolean): void => {
    try {
      if (pending) localStorage.setItem(PENDING_MARK, '1');
      else localStorage.removeItem(PENDING_MARK);
    } catch {
      // Without the mark the entry is found again as soon as an element looks.
    }
  };

  const makeRoomFor = async (entry: Entry): Promise<void> => {
    if ((await inTransaction('readonly', (entries) => entries.count())) < MOST_ENTRIES) return;
    const { entryToGo } = await import('./make-room.ts');
    const kept = await inTransaction('readonly', (entries) => entries.getAll() as IDBRequest<unknown[]>);
    const { id } = entryToGo(kept, entry) ?? {};
    if (id === undefined) {
      notes.delete(entry.id);
      throw new Error('The outbox is full');
    }
    await inTransaction('readwrite', (entries) => entries.delete(id));
  };

  return {
    async put(entry) {
      mark(true);
      const isDeclaration = /^(cancellation|withdrawal)\./.test(entry.message.type);
      const isNoted = (isDeclaration || notes.all().length < MOST_ENTRIES) && notes.write(entry);
      const onDisk = (async () => {
        if (!isDeclaration) await makeRoomFor(entry);
        await inTransaction('readwrite', (entries) => entries.put(entry));
        notes.delete(entry.id);
      })();
      if (!isNoted) return onDisk;
      await Promise.race([onDisk.catch(() => undefined), pause(PATIENCE)]);
      if (!notes.has(entry.id)) await onDisk;
    },
    async update(entry) {
      const isNoted = notes.has(entry.id) && notes.write(entry);
      const onDisk = inTransaction('readwrite', (entries) => {
        const search = entries.getKey(entry.id);
        // In the same transaction: nobody can take it away between looking and writing.
        search.addEventListener('success', () => search.result !== undefined && entries.put(entry));
        return search;
      });
      if (!isNoted) return (await onDisk) !== undefined;
      onDisk.catch(() => undefined);
      return true;
    },
    async all() {
      const noted = notes.all();
      const onDisk = inTransaction('readonly', (entries) => entries.getAll() as IDBRequest<unknown[]>);
      const found = await (noted.length > 0
        ? Promise.race([onDisk.catch(() => []), pause(5000, [])])
        : onDisk);
      const ids = new Set(found.map((entry) => isRecord(entry) && entry['id']));
      return [...found, ...noted.filter((entry) => isRecord(entry) && !ids.has(entry['id']))];
    },
    async delete(id) {
      notes.delete(id);
      if (!factory) return mark(notes.all().length > 0);
      await inTransaction('readwrite', (entries) => entries.delete(id));
      const left = await inTransaction('readonly', (entries) => entries.count());
      mark(left + notes.all().length > 0);
    },
  };
}

function pause<T>(milliseconds: number, value?: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value as T), milliseconds));
}
