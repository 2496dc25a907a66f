import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryDatabase } from '../../../test/database.ts';
import { temporaryFolder } from '../../../test/kit.ts';
import { connectWriter, migrate } from '../postgres/connect.ts';
import { openDatabase } from '../sqlite/open.ts';
import { columnsOf, tables } from './tables.ts';

/** What a database keeps for itself: which migrations it has seen, what follows from the newest event, who is logged in. */
const ITS_OWN = new Set(['migration', 'head', 'login_link', 'team_session']);

type Schema = Record<string, string[]>;

function schemaOf(columns: { table: unknown; column: unknown }[]): Schema {
  const schema: Schema = {};
  for (const { table, column } of columns) (schema[String(table)] ??= []).push(String(column));
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([table]) => !ITS_OWN.has(table))
      .map(([table, names]) => [table, names.toSorted()]),
  );
}

const listed = (columns: (table: (typeof tables)[number]) => string[]): Schema =>
  Object.fromEntries(tables.map((table) => [table.name, columns(table).toSorted()]));

test('every column of the embedded database moves', () => {
  const folder = temporaryFolder();
  openDatabase(folder).close();
  const database = new DatabaseSync(join(folder, 'fairwell.db'));
  onTestFinished(() => database.close());
  const found = database
    .prepare(
      `SELECT t.name AS "table", c.name AS "column" FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
       WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%'`,
    )
    .all();
  expect(schemaOf(found.map(({ table, column }) => ({ table, column })))).toEqual(
    listed(({ key, columns }) => [...key, ...columns]),
  );
});

test('every column of PostgreSQL moves, or is said to stay behind', async () => {
  const url = await temporaryDatabase();
  const writer = await connectWriter(url);
  await migrate(writer);
  await writer.end();
  const client = new pg.Client(url);
  await client.connect();
  onTestFinished(() => client.end());
  const { rows } = await client.query<{ table: string; column: string }>(
    `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
     WHERE table_schema = current_schema()`,
  );
  expect(schemaOf(rows)).toEqual(listed((table) => [...columnsOf(table), ...(table.leftBehind ?? [])]));
});
