import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../../test/kit.ts';
import { Busy, StorageFailed } from '../store.ts';
import type { StoredCase } from '../records.ts';
import type { Store } from '../store.ts';
import { sqliteEngine } from './engine.ts';
import { GroupCommit } from '../group-commit.ts';
import { openStore } from '../open.ts';
import { openDatabase } from './open.ts';

async function open(folder = temporaryFolder()): Promise<Store> {
  const store = await openStore({ data: folder }, () => {});
  onTestFinished(() => store.close());
  return store;
}

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

describe('what is acknowledged is on disk', () => {
  test('the writer keeps full durability after a write', () => {
    const connections = openDatabase(temporaryFolder());
    onTestFinished(() => connections.close());
    const { writer } = connections;
    writer.exec("INSERT INTO signing_key (kid, x, added_at) VALUES ('a', 'b', 'c')");
    const read = (pragma: string) => Object.values(writer.prepare(`PRAGMA ${pragma}`).get() ?? {})[0];
    expect(read('journal_mode')).toBe('wal');
    expect(read('synchronous')).toBe(2);
    expect(read('foreign_keys')).toBe(1);
    expect(read('secure_delete')).toBe(1);
  });

  test('another connection sees a record as soon as its write resolves', async () => {
    const folder = temporaryFolder();
    const store = await open(folder);
    const outside = new DatabaseSync(join(folder, 'fairwell.db'), { readOnly: true });
    onTestFinished(() => outside.close());
    const count = outside.prepare('SELECT count(*) AS n FROM cancellation_case');
    await Promise.all(
      Array.from({ length: 150 }, async (_, index) => {
        await store.write('declaration', {}, (transaction) => transaction.saveCase(record(`case-${index}`)));
        expect(Number(count.get()?.['n'])).toBeGreaterThan(index);
      }),
    );
  });
});

describe('one folder, one receiver', () => {
  test('nobody else may read the file', async () => {
    const folder = temporaryFolder();
    await open(folder);
    expect(statSync(join(folder, 'fairwell.db')).mode & 0o777).toBe(0o600);
  });

  test('a second one is refused, and the first goes on', async () => {
    const folder = temporaryFolder();
    const store = await open(folder);
    await expect(openStore({ data: folder }, () => {})).rejects.toThrow(
      /Another receiver already uses .* folder of its own/,
    );
    await store.write('declaration', {}, (transaction) => transaction.saveCase(record('one')));
    expect(await store.case('one')).not.toBeNull();
  });

  test('after the first has stopped, the next may start', async () => {
    const folder = temporaryFolder();
    const first = await open(folder);
    await first.write('declaration', {}, (transaction) => transaction.saveCase(record('one')));
    await first.close();
    expect(await (await open(folder)).case('one')).toEqual(record('one'));
  });
});

describe('migrations', () => {
  test('a database from a newer program is refused in a sentence', () => {
    const folder = temporaryFolder();
    openDatabase(folder).close();
    const database = new DatabaseSync(join(folder, 'fairwell.db'));
    database.exec("INSERT INTO migration (name, applied_at) VALUES ('9999-later.sql', '2030-01-01')");
    database.close();
    expect(() => openDatabase(folder)).toThrow(/written by a newer program .*9999-later\.sql/);
    // And lets go of the folder.
    expect(() => openDatabase(folder)).toThrow(/newer program/);
  });

  test('one that fails half way leaves nothing behind', () => {
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    const database = new DatabaseSync(join(folder, 'fairwell.db'));
    database.exec('CREATE TABLE survey (something TEXT)');
    database.close();
    expect(() => openDatabase(folder)).toThrow(/survey/);
    const after = new DatabaseSync(join(folder, 'fairwell.db'));
    onTestFinished(() => after.close());
    const tables = after.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    expect(tables.map(({ name }) => String(name)).toSorted()).toEqual(['migration', 'survey']);
    expect(after.prepare('SELECT * FROM migration').all()).toEqual([]);
  });
});

test('a decision that goes wrong leaves no transaction open', async () => {
  const connections = openDatabase(temporaryFolder());
  onTestFinished(() => connections.close());
  const engine = sqliteEngine(connections);
  const nothing = { events: [], contracts: [], cases: [], contacts: [] };
  const broken = engine.transact(nothing, () => {
    throw new Error('changed my mind');
  });
  await expect(broken).rejects.toThrow('changed my mind');
  expect(connections.writer.isTransaction).toBe(false);
});

describe('writes that share a commit', () => {
  test('one that goes wrong leaves nothing behind and takes nobody along', async () => {
    const store = await open();
    const results = await Promise.allSettled([
      store.write('declaration', {}, (transaction) => transaction.saveCase(record('one'))),
      store.write('declaration', {}, (transaction) => {
        transaction.saveCase(record('two'));
        throw new Error('changed my mind');
      }),
      store.write('declaration', {}, (transaction) => transaction.saveCase(record('three'))),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const found = await Promise.all(['one', 'two', 'three'].map((id) => store.case(id)));
    expect(found.map((kept) => kept?.id)).toEqual(['one', undefined, 'three']);
    expect(store.failure()).toBeNull();
  });

  test('declarations go first, and only the other lanes are ever turned away', async () => {
    const store = await open();
    const order: string[] = [];
    const write = (lane: 'declaration' | 'step', name: string) =>
      store.write(lane, {}, () => void order.push(name));
    const steps = Array.from({ length: 300 }, (_, index) => write('step', `step ${index}`));
    const declarations = Array.from({ length: 300 }, (_, index) =>
      write('declaration', `declaration ${index}`),
    );
    const results = await Promise.allSettled(steps);
    await Promise.all(declarations);
    expect(order.slice(0, 300)).toEqual(Array.from({ length: 300 }, (_, index) => `declaration ${index}`));
    const turnedAway = results.filter((result) => result.status === 'rejected');
    expect(turnedAway).toHaveLength(44);
    for (const { reason } of turnedAway) expect(reason).toBeInstanceOf(Busy);
  });
});

describe('when the disk fails', () => {
  /** A real database that is allowed to grow by a few pages only, as on a full disk. */
  function almostFull() {
    const connections = openDatabase(temporaryFolder());
    onTestFinished(() => connections.close());
    const { writer } = connections;
    const pages = Number(writer.prepare('PRAGMA page_count').get()?.['page_count']);
    writer.exec(`PRAGMA max_page_count = ${pages + 4}`);
    const failures: Error[] = [];
    const commits = new GroupCommit(sqliteEngine(connections), (error) => failures.push(error));
    return { commits, failures, writer };
  }

  test('nobody is told that it went well, and the store stops for good', async () => {
    const { commits, failures, writer } = almostFull();
    const acknowledged: string[] = [];
    const errors: unknown[] = [];
    for (let batch = 0; batch < 40; batch++) {
      await Promise.all(
        Array.from({ length: 10 }, async (_, index) => {
          const id = `case-${batch}-${index}-${'x'.repeat(400)}`;
          await commits
            .write('declaration', {}, (transaction) => transaction.saveCase(record(id)))
            .then(
              () => acknowledged.push(id),
              (error: unknown) => errors.push(error),
            );
        }),
      );
    }
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) expect(error).toBeInstanceOf(StorageFailed);
    expect(failures).toHaveLength(1);
    expect(commits.failure).toBe(failures[0]);
    // Room again makes no difference: what happened in between nobody knows.
    writer.exec('PRAGMA max_page_count = 100000');
    await expect(commits.write('declaration', {}, () => {})).rejects.toBeInstanceOf(StorageFailed);
    const found = writer.prepare('SELECT id FROM cancellation_case').all();
    expect(found.map(({ id }) => String(id)).toSorted()).toEqual(acknowledged.toSorted());
  });
});
