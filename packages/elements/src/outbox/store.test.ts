import { expect, test } from 'vitest';
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

test('a database of a newer version is left alone, and the message goes all the same', async () => {
  const database = newDatabase();
  (await upgrade(database)).close();
  await expect(deviceStore(indexedDB, database).all()).rejects.toThrow('IndexedDB did not open');
  const waiting = open(offline, { database }).outbox.submit(draft, destination);
  await expect.poll(() => waiting.state).toMatchObject({ type: 'waiting', keptOn: 'page' });
  const arriving = open(echo, { database }).outbox.submit(draft, destination);
  await expect.poll(() => arriving.state.type).toBe('received');
});

test('a write inside a transaction that is then given up is not kept, whatever the write itself said', async () => {
  const { database, entry } = await written();
  await deviceStore(indexedDB, database).delete(entry.id);
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown) {
    const request = put.call(this, value);
    request.addEventListener('success', () => this.transaction.abort());
    return request;
  };
  try {
    await expect(deviceStore(indexedDB, database).put(entry)).rejects.toThrow('IndexedDB gave up');
    const waiting = open(offline, { database }).outbox.submit(draft, destination);
    await expect.poll(() => waiting.state).toMatchObject({ type: 'waiting', keptOn: 'page' });
  } finally {
    IDBObjectStore.prototype.put = put;
  }
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
