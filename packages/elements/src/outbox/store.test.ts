import { describe, expect, test, vi } from 'vitest';
import { destination, draft, echo, ids, kept, newDatabase, offline, open } from '../../test/outbox-device.ts';
import type { Entry } from './entry.ts';
import { deviceStore } from './store.ts';

/** An entry as the outbox writes it, on a device of its own. */
async function written(): Promise<{ database: string; entry: Entry }> {
  const { outbox, database } = open(offline);
  const delivery = outbox.submit(draft, destination);
  await expect.poll(() => delivery.state).toMatchObject({ keptOn: 'device' });
  return { database, entry: { ...delivery.entry } };
}

function upgrade(database: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 2);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('blocked', () => reject(new Error('blocked')));
  });
}

test('a newer version in another tab is not blocked by one that is open, and loses nothing', async () => {
  const { database, entry } = await written();
  const store = deviceStore(indexedDB, database);
  await store.all();
  const newer = await upgrade(database);
  expect(newer.version).toBe(2);
  const found = newer.transaction('entries').objectStore('entries').getAllKeys();
  await expect.poll(() => found.readyState).toBe('done');
  expect(found.result).toEqual([entry.id]);
  newer.close();
});

const notesIn = (database: string): string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith(`${database}:`));

/** Databases on which nothing is ever kept. */
const broken: [string, (database: string) => Promise<IDBFactory | undefined>][] = [
  ['missing', async () => undefined],
  ['of a newer version', async (database) => ((await upgrade(database)).close(), indexedDB)],
  ['hangs', async () => ({ open: () => new EventTarget() }) as unknown as IDBFactory],
];

describe.each(broken)('where the database is %s', (_, made) => {
  test('the message goes all the same', async () => {
    const database = newDatabase();
    const store = deviceStore(await made(database), database);
    const delivery = open(echo, { database, store }).outbox.submit(draft, destination);
    await expect.poll(() => delivery.state.type).toBe('received');
    await expect.poll(() => notesIn(database)).toEqual([]);
  });

  test('a note is kept on this device, and the next visit takes it up', async () => {
    const database = newDatabase();
    const factory = await made(database);
    const first = open(offline, { database, store: deviceStore(factory, database) });
    const left = first.outbox.submit(draft, destination);
    await expect.poll(() => left.state).toMatchObject({ type: 'waiting', keptOn: 'device' });
    const second = open(echo, { database, store: deviceStore(factory, database) });
    const [found] = await second.outbox.pending();
    expect(found?.id).toBe(left.id);
    second.page.dispatchEvent(new Event('online'));
    await expect.poll(() => found?.state.type, { timeout: 10_000 }).toBe('received');
    expect(second.sent[0]).toMatchObject({ id: left.id, data: draft.data });
    await expect.poll(() => notesIn(database)).toEqual([]);
  }, 20_000);

  test('and notes are denied too, it is said that only this page keeps it', async () => {
    const database = newDatabase();
    const store = deviceStore(await made(database), database);
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    try {
      const waiting = open(offline, { database, store }).outbox.submit(draft, destination);
      await expect.poll(() => waiting.state).toMatchObject({ type: 'waiting', keptOn: 'page' });
    } finally {
      setItem.mockRestore();
    }
  });
});

test('an entry is noted before anything else happens, and the note goes when the database has it', async () => {
  const { outbox, database } = open(offline);
  const { id } = outbox.submit(draft, destination);
  expect(localStorage.getItem(`${database}:${id}`)).toContain('"Ik zeg op 👋"');
  await expect.poll(() => localStorage.getItem(`${database}:${id}`)).toBeNull();
  expect(ids(await kept(database))).toEqual([id]);
});

test('a note that somebody edited by hand is left alone, and others are still sent', async () => {
  const { outbox, database } = open(offline);
  const left = outbox.submit(draft, destination);
  await expect.poll(() => left.state).toMatchObject({ keptOn: 'device' });
  for (const [at, odd] of ['{', 'null', '[]', '{"id":"x"}', 'a'.repeat(100_000)].entries())
    localStorage.setItem(`${database}:${at}`, odd);
  const second = open(echo, { database });
  expect((await second.outbox.pending()).map(({ id }) => id)).toEqual([left.id]);
});

test('a write inside a transaction that is then given up is not kept there, whatever the write itself said', async () => {
  const { database, entry } = await written();
  await deviceStore(indexedDB, database).delete(entry.id);
  const put: IDBObjectStore['put'] = Reflect.get(IDBObjectStore.prototype, 'put');
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown) {
    const request = put.call(this, value);
    request.addEventListener('success', () => this.transaction.abort());
    return request;
  };
  try {
    await deviceStore(indexedDB, database).put(entry);
    // The note stays until the database really has it.
    expect(localStorage.getItem(`${database}:${entry.id}`)).not.toBeNull();
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  localStorage.clear();
  expect(await kept(database)).toEqual([]);
});

test('a connection that the browser closes is opened again at the next use', async () => {
  const { database, entry } = await written();
  const connections: IDBDatabase[] = [];
  const factory = {
    open: (name: string, version: number) => {
      const request = indexedDB.open(name, version);
      request.addEventListener('success', () => connections.push(request.result));
      return request;
    },
  } as unknown as IDBFactory;
  const store = deviceStore(factory, database);
  await store.all();
  connections[0]?.close();
  connections[0]?.dispatchEvent(new Event('close'));
  expect(ids(await store.all())).toEqual([entry.id]);
  expect(connections).toHaveLength(2);
});
