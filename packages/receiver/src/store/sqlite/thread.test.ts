import { expect, test } from 'vitest';
import { fixture, start, temporaryFolder } from '../../../test/kit.ts';
import { openStore } from '../open.ts';
import type { StoredCase } from '../records.ts';
import { sqliteInThread } from './thread.ts';

const weekly = () => fixture('cancellation-dutch-weekly');

const record = (id: string): StoredCase => ({
  id,
  site: '',
  mode: 'live',
  state: 'open',
  outcome: null,
  effectiveOn: null,
  updatedAt: '2026-11-22T10:00:00.000+01:00',
});

test('a receiver with threads keeps, replays and counts like one without', async () => {
  const running = await start({ thread: true, databaseUrl: undefined });
  const message = weekly();
  const first = await (await running.post(message)).text();
  expect(await (await running.post(message)).text()).toBe(first);
  await running.received(fixture('survey', { site: undefined, mode: 'live' }));
  const { events } = await running.read<{ events: { id: string }[] }>('/v1/events');
  expect(events[0]?.id).toBe(message.id);
  const overview = await running.read('/v1/insights/overview?from=2020-01-01&to=2029-12-31');
  expect(overview).toMatchObject({ totals: { surveys: 1 } });
  expect((await running.get('/ready')).status).toBe(200);
});

test('writes that share a commit: one that goes wrong takes nobody along', async () => {
  const store = await openStore({ data: temporaryFolder(), thread: true }, () => {});
  const results = await Promise.allSettled([
    store.write('declaration', {}, (transaction) => transaction.saveCase(record('one'))),
    store.write('declaration', {}, (transaction) => {
      transaction.saveCase(record('two'));
      throw new Error('changed my mind');
    }),
    // No case two to belong to: the database refuses it, and keeps the others.
    store.write('declaration', { contracts: [{ site: '', mode: 'live', name: 'id:1' }] }, (transaction) =>
      transaction.holdContract(record('nobody'), [{ site: '', mode: 'live', name: 'id:1' }]),
    ),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  expect(await store.case('one')).toEqual(record('one'));
  expect(await store.case('two')).toBeNull();
  expect(store.failure()).toBeNull();
  await store.close();
});

test('what else is written waits for the end of a transaction, and does not become part of it', async () => {
  const engine = await sqliteInThread(temporaryFolder());
  const key = { kid: 'a', x: 'b', addedAt: '2026-11-22T10:00:00Z', revokedAt: null };
  let added: Promise<void> | undefined;
  const broken = engine.transact({ events: [], contracts: [], cases: [], contacts: [] }, () => {
    added = engine.addKey(key);
    throw new Error('changed my mind');
  });
  await expect(broken).rejects.toThrow('changed my mind');
  await added;
  expect(await engine.keys()).toEqual([key]);
  await engine.close();
});

test('a folder that is in use is refused in the same words', async () => {
  const data = temporaryFolder();
  const store = await openStore({ data, thread: true }, () => {});
  await expect(openStore({ data, thread: true }, () => {})).rejects.toThrow(/Another receiver already uses/);
  await store.close();
  await (await openStore({ data, thread: true }, () => {})).close();
});
