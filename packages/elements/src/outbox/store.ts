/**
 * The shelf on this device: a note at once, IndexedDB as soon as it can, and a mark that says whether it is worth looking.
 * Knows how to keep; refuses to know what is kept. Every function may reject or, in some browsers, never settle:
 * the caller must not let that hold anything up.
 */
import { canonicalize } from '@fairwell/schema/fingerprint';
import { tried } from '../shared/tried.ts';
import type { Entry } from './entry.ts';

const ENTRIES = 'entries';

/** The database, and the mark that is set while entries may be on the device. The loader reads it, so that a page without any loads nothing. */
export const PENDING_MARK = 'fairwell-outbox';

/** Milliseconds after which a note has to do, because IndexedDB hangs. */
const PATIENCE = 400;

/** Undefined where the browser has no such storage, denies it, or has no room left. */
const locally = <T>(work: (storage: Storage) => T): T | undefined => tried(() => work(localStorage));

/** Whether an earlier visit may have left something. Cheap enough to ask on every page. */
export const mayHavePending = (): boolean => !!locally((storage) => storage.getItem(PENDING_MARK));

/** Without the mark an entry is found again as soon as an element looks. */
const mark = (pending: boolean): void =>
  locally((storage) => (pending ? storage.setItem(PENDING_MARK, '1') : storage.removeItem(PENDING_MARK)));

export interface Store {
  /** Resolves when the entry is kept. The note of it is written before this returns. */
  put(entry: Entry): Promise<void>;
  /** Writes an entry anew if it is still kept, and resolves with whether it was. Never puts it back. */
  update(entry: Entry): Promise<boolean>;
  /** Everything in the database, whatever it looks like. */
  all(): Promise<unknown[]>;
  /** The texts of what is noted, and perhaps in the database too. */
  notes(): string[];
  delete(id: string): Promise<void>;
}

/** Opens the database at first use. @param factory - Undefined where the browser has none, or denies it. */
export function deviceStore(factory: IDBFactory | undefined, name: string = PENDING_MARK): Store {
  let opened: Promise<IDBDatabase> | undefined;

  const open = (): Promise<IDBDatabase> =>
    (opened ??= new Promise<IDBDatabase>((resolve, reject) => {
      // Where there is none, this throws.
      const request = (factory as IDBFactory).open(name, 1);
      request.addEventListener('upgradeneeded', () =>
        request.result.createObjectStore(ENTRIES, { keyPath: 'id' }),
      );
      request.addEventListener('error', () => reject(request.error));
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
      transaction.addEventListener('abort', () => reject(transaction.error));
    });
  };

  // Each note has a key of its own, so that two tabs never write over each other.
  const key = (id: string): string => `${name}:${id}`;
  const note = (entry: Entry): boolean | undefined =>
    locally((storage) => (storage.setItem(key(entry.id), canonicalize(entry)), true));
  const isNoted = (id: string): boolean | undefined => locally((storage) => key(id) in storage);
  const unnote = (id: string): void => locally((storage) => storage.removeItem(key(id)));

  const store: Store = {
    async put(entry) {
      mark(true);
      // A page that closes within milliseconds leaves nothing but this.
      const isSafe = note(entry);
      const onDisk = (async () => {
        if (!/^(cancellation|withdrawal)\./.test(entry.message.type)) {
          const { makeRoomFor } = await import('./left-behind.ts');
          await makeRoomFor(entry, store, unnote);
          // It was received, or deleted, meanwhile.
          if (isSafe && !isNoted(entry.id)) return;
        }
        await inTransaction('readwrite', (entries) => entries.put(entry));
        unnote(entry.id);
      })().catch((error: unknown) => {
        if (!isNoted(entry.id)) throw error;
      });
      await (isSafe ? Promise.race([onDisk, new Promise((done) => setTimeout(done, PATIENCE))]) : onDisk);
    },
    async update(entry) {
      // What is only noted is not in the database yet.
      if (isNoted(entry.id)) return note(entry) === true;
      const found = await inTransaction('readwrite', (entries) => {
        const search = entries.getKey(entry.id);
        // In the same transaction: nobody can take it away between looking and writing.
        search.addEventListener('success', () => search.result !== undefined && entries.put(entry));
        return search;
      });
      return found !== undefined;
    },
    all: () => inTransaction('readonly', (entries) => entries.getAll() as IDBRequest<unknown[]>),
    notes: () =>
      locally((storage) =>
        Object.keys(storage).flatMap((one) => (one.startsWith(key('')) ? (storage.getItem(one) ?? []) : [])),
      ) ?? [],
    async delete(id) {
      unnote(id);
      const left = factory
        ? await inTransaction('readwrite', (entries) => (entries.delete(id), entries.count()))
        : 0;
      mark(left + store.notes().length > 0);
    },
  };
  return store;
}
