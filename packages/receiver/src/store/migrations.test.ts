import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { describe, expect, test, vi } from 'vitest';
import { temporaryDatabase } from '../../test/database.ts';
import { temporaryFolder } from '../../test/kit.ts';
import { sideBySide } from '../../test/side-by-side.ts';
import { openEngine } from './open.ts';
import { openDatabase } from './sqlite/open.ts';

// Each statement is the end of a process of its own.
vi.setConfig({ testTimeout: 120_000 });

const script = fileURLToPath(new URL('../../test/stops-at.ts', import.meta.url));
const SIDE_BY_SIDE = 4;

/** Opens the database in a process of its own; resolves with what it printed, or the signal that ended it. */
const stopAt = (place: string, number: number): Promise<string> =>
  new Promise((resolve) => {
    const args = ['--conditions=@fairwell/source', script, place, String(number)];
    execFile(process.execPath, args, (error, out, errors) => resolve(error?.signal ?? (out || errors)));
  });

const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);

const namesOf = (kind: 'sqlite' | 'postgres') =>
  readdirSync(new URL(`../../migrations/${kind}/`, import.meta.url)).toSorted();
const sqlOf = (kind: 'sqlite' | 'postgres', name = '') =>
  readFileSync(new URL(`../../migrations/${kind}/${name}`, import.meta.url), 'utf8');

/** A key that an old program kept. */
const KEEP = "INSERT INTO signing_key (kid, x, added_at) VALUES ('kept', 'x', '2025-01-01T00:00:00Z')";

describe('SQLite', () => {
  /** As the very first program would have left it. */
  function old(folder: string): void {
    const [first = ''] = namesOf('sqlite');
    const database = new DatabaseSync(join(folder, 'fairwell.db'));
    database.exec('CREATE TABLE migration (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL) STRICT');
    database.exec(`${sqlOf('sqlite', first)}; ${KEEP}`);
    database.prepare("INSERT INTO migration VALUES (?, '2025-01-01T00:00:00Z')").run(first);
    database.close();
  }

  function schemaIn(folder: string): string[] {
    openDatabase(folder).close();
    const database = new DatabaseSync(join(folder, 'fairwell.db'));
    const found = database.prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name').all();
    const applied = database.prepare('SELECT name FROM migration ORDER BY name').all();
    database.close();
    return [...found, ...applied].map((row) => JSON.stringify(row));
  }

  test.each<[string, (folder: string) => void]>([
    ['on the first start', () => {}],
    ['while an old database is brought up to date', old],
  ])('killed after any statement %s, the next start makes it whole', async (_, prepare) => {
    const folders = [temporaryFolder(), temporaryFolder()];
    for (const folder of folders) prepare(folder);
    const most = Number(await stopAt(folders[0] ?? '', 0));
    expect(most).toBeGreaterThan(5);
    const whole = schemaIn(folders[1] ?? '');
    await sideBySide(upTo(most), SIDE_BY_SIDE, async (number) => {
      const folder = temporaryFolder();
      prepare(folder);
      expect(await stopAt(folder, number)).toBe('SIGKILL');
      expect(schemaIn(folder)).toEqual(whole);
      const engine = await openEngine({ data: folder });
      expect((await engine.keys()).map(({ kid }) => kid)).toEqual(prepare === old ? ['kept'] : []);
      await engine.close();
    });
  });
});

describe('PostgreSQL', () => {
  async function on<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client(url);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  const open = async (url: string) => openEngine({ data: '', databaseUrl: url });

  async function schemaIn(url: string): Promise<unknown[]> {
    await (await open(url)).close();
    return on(url, async (client) => {
      const { rows: columns } = await client.query(
        `SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns
         WHERE table_schema = current_schema() AND table_name <> 'migration' ORDER BY table_name, column_name`,
      );
      const { rows: indexes } = await client.query(
        "SELECT indexname FROM pg_indexes WHERE schemaname = current_schema() AND tablename <> 'migration' ORDER BY indexname",
      );
      const { rows: applied } = await client.query('SELECT name FROM migration ORDER BY name');
      return [columns, indexes, applied];
    });
  }

  test('killed after any statement, the next start makes it whole', async () => {
    const most = Number(await stopAt(await temporaryDatabase(), 0));
    expect(most).toBeGreaterThan(5);
    const whole = await schemaIn(await temporaryDatabase());
    const urls = await Promise.all(Array.from({ length: most }, () => temporaryDatabase()));
    await sideBySide(upTo(most), SIDE_BY_SIDE, async (number) => {
      const url = urls[number - 1] ?? '';
      expect(await stopAt(url, number)).toBe('SIGKILL');
      expect(await schemaIn(url)).toEqual(whole);
    });
  });

  test('an old database keeps what it held', async () => {
    const url = await temporaryDatabase();
    const [first = ''] = namesOf('postgres');
    await on(url, async (client) => {
      await client.query(
        'CREATE TABLE migration (name TEXT PRIMARY KEY, applied_at TIMESTAMPTZ NOT NULL DEFAULT now())',
      );
      await client.query(`${sqlOf('postgres', first)}; ${KEEP}`);
      await client.query('INSERT INTO migration (name) VALUES ($1)', [first]);
    });
    expect(await stopAt(url, 1)).toBe('SIGKILL');
    const engine = await open(url);
    expect((await engine.keys()).map(({ kid }) => kid)).toEqual(['kept']);
    await engine.close();
  });

  test('a database from a newer program is refused in a sentence, and left alone', async () => {
    const url = await temporaryDatabase();
    await (await open(url)).close();
    await on(url, (client) => client.query("INSERT INTO migration (name) VALUES ('9999-later.sql')"));
    await expect(open(url)).rejects.toThrow(
      /written by a newer program .*9999-later\.sql.*Start that program, or restore a backup from before/,
    );
    const { rows } = await on(url, (client) => client.query('SELECT name FROM migration ORDER BY name'));
    expect(rows.map(({ name }) => String(name))).toEqual([...namesOf('postgres'), '9999-later.sql']);
  });
});
