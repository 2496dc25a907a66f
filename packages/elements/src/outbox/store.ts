/**
 * The shelf on this device: IndexedDB, and a mark that says whether it is worth looking there.
 * Knows how to keep; refuses to know what is kept. Every function may reject or, in some browsers, never settle:
 * the caller must not let that hold anything up.
 */
import type { Entry } from './entry.ts';

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

export interface Store {
  /** Resolves when the entry is safely on disk. */
  put(entry: Entry): Promise<void>;
  /** Writes an entry anew if it is still kept, and resolves with whether it was. Never puts it back. */
  update(entry: Entry): Promise<boolean>;
  /** Everything that is kept, whatever it looks like. */
  all(): Promise<unknown[]>;
  delete(id: string): Promise<void>;
}

/** A store in IndexedDB. Opens the database at first use. */
export function deviceStore(factory: IDBFactory, name: string = DATABASE): Store {
  let opened: Promise<IDBDatabase> | undefined;

  const open = (): Promise<IDBDatabase> =>
    (opened ??= new Promise<IDBDatabase>((resolve, reject) => {
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

  return {
    async put(entry) {
      const isDeclaration = /^(cancellation|withdrawal)\./.test(entry.message.type);
      if (!isDeclaration && (await inTransaction('readonly', (entries) => entries.count())) >= MOST_ENTRIES) {
        const { entryToGo } = await import('./make-room.ts');
        const { id } = entryToGo(await this.all(), entry) ?? {};
        if (id === undefined) throw new Error('The outbox is full');
        await inTransaction('readwrite', (entries) => entries.delete(id));
      }
      mark(true);
      await inTransaction('readwrite', (entries) => entries.put(entry));
    },
    async update(entry) {
      const found = await inTransaction('readwrite', (entries) => {
        const search = entries.getKey(entry.id);
        // In the same transaction: nobody can take it away between looking and writing.
        search.addEventListener('success', () => search.result !== undefined && entries.put(entry));
        return search;
      });
      return found !== undefined;
    },
    all: () => inTransaction('readonly', (entries) => entries.getAll() as IDBRequest<unknown[]>),
    async delete(id) {
      await inTransaction('readwrite', (entries) => entries.delete(id));
      mark((await inTransaction('readonly', (entries) => entries.count())) > 0);
    },
  };
}
