/** The embedded database, as one side of a move. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Row } from '../rows.ts';
import { openDatabase } from '../sqlite/open.ts';
import { PAGE } from './side.ts';
import type { Side } from './side.ts';
import { columnsOf } from './tables.ts';
import type { Table } from './tables.ts';

/**
 * Opens and locks the database in `folder`; nobody else can use it meanwhile.
 *
 * @throws {Error} with a sentence for people, see {@link openDatabase}.
 */
export function sqliteSide(folder: string): Side {
  const connections = openDatabase(folder);
  const { writer: database } = connections;
  database.exec('BEGIN IMMEDIATE');
  const event = database.prepare('SELECT * FROM event WHERE sequence = ?');
  return {
    newest: async () => database.prepare('SELECT * FROM event ORDER BY sequence DESC LIMIT 1').get() ?? null,
    event: async (sequence) => event.get(sequence) ?? null,
    count: async ({ name }) => Number(database.prepare(`SELECT count(*) AS n FROM ${name}`).get()?.['n']),
    pages: (table) => pagesOf(database, table),
    async like(table, rows) {
      const where = table.key.map((column) => `${column} = ?`).join(' AND ');
      const statement = database.prepare(`${select(table)} WHERE ${where}`);
      return rows.flatMap((row) => statement.all(...cells(row, table.key)));
    },
    async add(table, rows) {
      const columns = [...table.key, ...table.columns];
      const statement = database.prepare(
        `INSERT INTO ${table.name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
         ${table.onConflict ?? ''}`,
      );
      for (const row of rows) statement.run(...cells(row, columns));
    },
    commit: async () => database.exec('COMMIT'),
    close: async () => connections.close(),
  };
}

async function* pagesOf(database: DatabaseSync, table: Table): AsyncGenerator<Row[]> {
  const order = table.key.includes('sequence') ? 'ORDER BY sequence' : '';
  let page: Row[] = [];
  for (const row of database.prepare(`${select(table)} ${order}`).iterate()) {
    page.push(row);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

function select(table: Table): string {
  const columns = columnsOf(table).map((column) =>
    table.hasSiteOfEvent && column === 'site'
      ? `(SELECT site FROM event WHERE event.sequence = ${table.name}.sequence) AS site`
      : column,
  );
  return `SELECT ${columns.join(', ')} FROM ${table.name}`;
}

const cells = (row: Row, columns: string[]) => columns.map((column) => row[column] as SQLInputValue);
