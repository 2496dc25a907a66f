import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixture, start, temporaryFolder } from '../../../test/kit.ts';
import { openStore } from '../open.ts';
import type { Changes } from '../engine.ts';
import type { StoredCase, StoredEvent } from '../records.ts';
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
  payingOn: null,
  undoneMs: null,
  offer: null,
  declarations: 0,
  first: null,
});

const noChanges: Changes = {
  cases: [],
  events: [],
  contacts: [],
  surveys: [],
  released: [],
  held: [],
  deliveries: [],
  audit: [],
  notes: [],
  mails: [],
};

const written = (sequence: number): StoredEvent => ({
  sequence,
  site: '',
  id: `id ${sequence}`,
  type: 'preferences.changed',
  mode: 'live',
  locale: 'nl',
  session: null,
  receivedAt: '2026-11-22T10:00:00.000+01:00',
  receivedMs: sequence,
  fingerprint: '',
  assurance: 0,
  caseId: null,
  repeated: false,
  about: null,
  reference: `reference ${sequence}`,
  message: 'm'.repeat(600),
  answer: 'a'.repeat(2000),
  salt: null,
  commitment: null,
  chain: null,
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

test('nothing is left in the log once the store is closed, also where it was copied meanwhile', async () => {
  const data = temporaryFolder();
  const engine = await sqliteInThread(data);
  const nothing = { events: [], contracts: [], cases: [], contacts: [] };
  for (let batch = 0; batch < 70; batch++) {
    await engine.transact(nothing, ({ last }) => {
      const events = Array.from({ length: 64 }, (_, index) => written((last?.sequence ?? 0) + 1 + index));
      return { ...noChanges, events };
    });
  }
  await engine.close();
  expect(existsSync(join(data, 'fairwell.db-wal'))).toBe(false);
  const again = await sqliteInThread(data);
  expect(await again.audit.count()).toBe(70 * 64);
  await again.close();
});
