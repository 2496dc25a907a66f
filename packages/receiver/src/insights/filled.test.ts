/** What was stored before the insights kept facts of it is filled in as if it had come today. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { replay } from '../../test/exits/replay.ts';
import { makeYear } from '../../test/exits/year.ts';
import { databaseUnderTest, rowsIn } from '../../test/database.ts';
import { temporaryFolder } from '../../test/kit.ts';
import { openEngine } from '../store/open.ts';
import type { Place } from '../store/open.ts';

/** Those that the program of before knew. */
const names = (kind: 'sqlite' | 'postgres') => {
  const all = readdirSync(new URL(`../../migrations/${kind}/`, import.meta.url)).toSorted();
  return all.slice(
    0,
    all.findIndex((name) => name.endsWith('-insights.sql')),
  );
};
const sqlOf = (kind: 'sqlite' | 'postgres', name: string) =>
  readFileSync(new URL(`../../migrations/${kind}/${name}`, import.meta.url), 'utf8');

/** In the order in which they point at each other. */
const TABLES = ['cancellation_case', 'event', 'survey', 'survey_reason', 'contact'];

/** A database of the program of before with the same records, as far as it knew them. */
function oldSqlite(from: Place): Place {
  const data = temporaryFolder();
  const database = new DatabaseSync(join(data, 'fairwell.db'), { enableForeignKeyConstraints: false });
  database.exec('CREATE TABLE migration (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL) STRICT');
  for (const name of names('sqlite')) {
    database.exec(sqlOf('sqlite', name));
    database.prepare("INSERT INTO migration VALUES (?, '2026-01-01T00:00:00Z')").run(name);
  }
  database.prepare('ATTACH ? AS later').run(join(from.data, 'fairwell.db'));
  for (const table of TABLES) {
    const columns = database.prepare(`SELECT name FROM pragma_table_info('${table}', 'main')`).all();
    const list = columns.map(({ name }) => String(name)).join(', ');
    database.exec(`INSERT INTO main.${table} (${list}) SELECT ${list} FROM later.${table}`);
  }
  database.close();
  return { data };
}

async function oldPostgres(from: Place): Promise<Place> {
  const databaseUrl = (await databaseUnderTest()) ?? '';
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const schemaOf = (url = '') => /search_path=(\w+)/.exec(decodeURIComponent(url))?.[1] ?? '';
  await client.query(
    'CREATE TABLE migration (name TEXT PRIMARY KEY, applied_at TIMESTAMPTZ NOT NULL DEFAULT now())',
  );
  for (const name of names('postgres')) {
    await client.query(sqlOf('postgres', name));
    await client.query('INSERT INTO migration (name) VALUES ($1)', [name]);
  }
  for (const table of TABLES) {
    const { rows } = await client.query<{ column_name: string }>(
      'SELECT column_name FROM information_schema.columns WHERE table_schema = $1 AND table_name = $2',
      [schemaOf(databaseUrl), table],
    );
    const list = rows.map(({ column_name: name }) => name).join(', ');
    await client.query(
      `INSERT INTO ${table} (${list}) SELECT ${list} FROM ${schemaOf(from.databaseUrl)}.${table}`,
    );
  }
  await client.end();
  return { data: temporaryFolder(), databaseUrl };
}

test('every fact is what it would be', async () => {
  const year = makeYear({ seed: 5, contracts: 40 });
  const running = await replay(year, onTestFinished);
  const old = running.databaseUrl === undefined ? oldSqlite(running) : await oldPostgres(running);
  await (await openEngine(old)).close();
  const facts = [
    // Of what billing ended after all, the program of before did not know any more when it was taken back.
    `SELECT id, CASE state WHEN 'undone' THEN undone_ms END AS undone_ms, declarations, declared_sequence, declared_ms, assurance, language, client, plan, jurisdiction,
       segment, since FROM cancellation_case ORDER BY id`,
    'SELECT sequence, language, client, options FROM survey ORDER BY sequence',
    'SELECT sequence, code, path FROM survey_reason ORDER BY sequence, code',
    'SELECT id, received_ms, topic, promised_ms, answered_ms FROM contact ORDER BY id',
  ];
  for (const sql of facts) {
    const wanted = await rowsIn(running, sql);
    expect(wanted.length).toBeGreaterThan(5);
    expect(await rowsIn(old, sql)).toEqual(wanted);
  }
});
