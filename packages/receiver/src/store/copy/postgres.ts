/** A PostgreSQL database, as one side of a move. */
import type pg from 'pg';
import { connectWriter, migrate } from '../postgres/connect.ts';
import type { Row } from '../rows.ts';
import { PAGE } from './side.ts';
import type { Side } from './side.ts';
import { columnsOf, tables } from './tables.ts';
import type { Table } from './tables.ts';

/**
 * Connects, brings the schema up to date, and holds the row of the newest record, so that no receiver writes meanwhile.
 *
 * @throws {Error} with a sentence for people, when the server cannot be reached, would not keep what it acknowledges, or
 * somebody else is writing.
 */
export async function postgresSide(url: string): Promise<Side> {
  const client = await connectWriter(url).catch((error: unknown) => {
    throw new Error(`The database cannot be used: ${reasonOf(error)}`, { cause: error });
  });
  try {
    await migrate(client);
    // Everything is read as it was at one moment, also what does not wait for that row.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await holdHead(client);
    return sideOn(client);
  } catch (error) {
    await client.end();
    throw error;
  }
}

/** Where several addresses were tried in vain, only each of them says why. */
const reasonOf = (error: unknown): string => {
  const [first = error] = error instanceof AggregateError ? error.errors : [];
  return first instanceof Error ? first.message : String(first);
};

async function holdHead(client: pg.Client): Promise<void> {
  try {
    await client.query('SELECT sequence FROM head FOR UPDATE NOWAIT');
  } catch (error) {
    throw new Error('Somebody is writing to the database in PostgreSQL. Stop every receiver that uses it.', {
      cause: error,
    });
  }
}

function sideOn(client: pg.Client): Side {
  const rows = async (sql: string, parameters: unknown[] = []): Promise<Row[]> =>
    (await client.query<Row>(sql, parameters)).rows.map(plain);
  const newest = async () => (await rows('SELECT * FROM event ORDER BY sequence DESC LIMIT 1'))[0] ?? null;
  return {
    newest,
    event: async (sequence) => (await rows('SELECT * FROM event WHERE sequence = $1', [sequence]))[0] ?? null,
    count: async ({ name }) => Number((await rows(`SELECT count(*) AS n FROM ${name}`))[0]?.['n']),
    async *pages(table) {
      const order = table.key.includes('sequence') ? 'ORDER BY sequence' : '';
      await client.query(`DECLARE page CURSOR FOR SELECT ${list(table)} FROM ${table.name} ${order}`);
      for (;;) {
        const page = await rows(`FETCH ${PAGE} FROM page`);
        if (page.length === 0) break;
        yield page;
      }
      await client.query('CLOSE page');
    },
    like: (table, wanted) => {
      const key = [...(table.hasSiteOfEvent ? ['site'] : []), ...table.key].join(', ');
      return rows(
        `SELECT ${list(table)} FROM ${table.name}
         JOIN (SELECT ${key} FROM json_populate_recordset(NULL::${table.name}, $1)) AS wanted USING (${key})`,
        [JSON.stringify(wanted)],
      );
    },
    async add(table, added) {
      await client.query(
        `INSERT INTO ${table.name} (${list(table)}) OVERRIDING SYSTEM VALUE
         SELECT ${list(table)} FROM json_populate_recordset(NULL::${table.name}, $1) ${table.onConflict ?? ''}`,
        [JSON.stringify(added)],
      );
    },
    async commit() {
      await client.query(
        `UPDATE head SET (sequence, received_ms, chain) =
           (SELECT sequence, received_ms, chain FROM event ORDER BY sequence DESC LIMIT 1)
         WHERE EXISTS (SELECT 1 FROM event)`,
      );
      await client.query(
        'UPDATE head SET revision = (SELECT coalesce(max(revision), 0) FROM cancellation_case)',
      );
      for (const { name, counted } of tables) {
        if (counted !== undefined) await countOn(client, name, counted);
      }
      await client.query('COMMIT');
      // Until the server has looked at what came in, it guesses how to find it. It does so by itself in time, and
      // everything has moved already.
      for (const { name } of tables) await client.query(`ANALYZE ${name}`).catch(() => {});
    },
    close: () => client.end(),
  };
}

/** A row that comes next gets the number after the highest. */
async function countOn(client: pg.Client, table: string, column: string): Promise<void> {
  await client.query(
    `SELECT setval(pg_get_serial_sequence('${table}', '${column}'), max(${column})) FROM ${table}
     HAVING max(${column}) IS NOT NULL`,
  );
}

/** SQLite has no booleans. */
const plain = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [column, typeof cell === 'boolean' ? Number(cell) : cell]),
  );

const list = (table: Table) => columnsOf(table).join(', ');
