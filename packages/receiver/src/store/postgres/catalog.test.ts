import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { rowsIn, temporaryDatabase } from '../../../test/database.ts';
import { eventually } from '../../../test/destination.ts';
import { fixture, start } from '../../../test/kit.ts';
import { postgresEngine } from './engine.ts';

// What a database that is spread over machines asks of a schema: it is divided by the site, so the site comes first wherever
// something has to be unique, and nothing waits for a number or a lock that all machines share.

/** Tables that no site's records are in, and why: such a database keeps them whole on each of its machines. */
const SHARED = {
  head: 'the one row that puts all records in order',
  migration: 'what was done to the schema',
  signing_key: 'keys of the receiver',
  checkpoint: 'statements about the whole log',
  erasure: 'statements about what was erased, which name records by number only',
  paused_destination: 'destinations get the events of all sites',
  mail_sent: 'a person has one mailbox, whichever sites write to it',
  login_link: 'people of the team',
  team_session: 'people of the team',
  data_read: 'what people of the team did',
};

interface Key {
  relation: string;
  name: string;
  columns: string[];
}

/** The first columns of everything that is unique, and of everything that points from one table to another. */
async function keysOf(databaseUrl: string): Promise<Key[]> {
  const rows = await rowsIn(
    { data: '', databaseUrl },
    `SELECT relation.relname AS relation, entry.relname AS name, array_agg(attname::TEXT ORDER BY place) AS columns
     FROM pg_index
     JOIN pg_class AS relation ON relation.oid = indrelid JOIN pg_class AS entry ON entry.oid = indexrelid,
     unnest(indkey) WITH ORDINALITY AS key (number, place)
     JOIN pg_attribute ON attnum = number
     WHERE attrelid = indrelid AND indisunique AND relation.relnamespace = current_schema()::regnamespace
     GROUP BY relation.relname, entry.relname
     UNION ALL
     SELECT relation.relname, conname, array_agg(attname::TEXT ORDER BY place)
     FROM pg_constraint JOIN pg_class AS relation ON relation.oid = conrelid,
     unnest(conkey) WITH ORDINALITY AS key (number, place)
     JOIN pg_attribute ON attnum = number
     WHERE attrelid = conrelid AND contype = 'f' AND relation.relnamespace = current_schema()::regnamespace
       AND confrelid::regclass::TEXT NOT IN (${Object.keys(SHARED)
         .map((name) => `'${name}'`)
         .join()})
     GROUP BY relation.relname, conname
     ORDER BY 1, 2`,
  );
  return rows as unknown as Key[];
}

async function migrated(): Promise<string> {
  const databaseUrl = await temporaryDatabase();
  await (await postgresEngine(databaseUrl)).close();
  return databaseUrl;
}

test('the site comes first in every key of what belongs to a site', async () => {
  const keys = await keysOf(await migrated());
  const divided = keys.filter(({ relation }) => !Object.hasOwn(SHARED, relation));
  expect(divided.map(({ relation }) => relation)).toEqual(
    expect.arrayContaining(['cancellation_case', 'contact', 'event', 'open_contract', 'outbox', 'survey']),
  );
  expect(divided.filter(({ columns }) => columns[0] !== 'site')).toEqual([]);
});

test('what is shared by all sites holds nothing of any of them', async () => {
  const rows = await rowsIn(
    { data: '', databaseUrl: await migrated() },
    `SELECT table_name AS relation, array_agg(column_name::TEXT) AS columns FROM information_schema.columns
     WHERE table_schema = current_schema() GROUP BY table_name`,
  );
  const withoutSite = rows.filter(({ columns }) => !(columns as string[]).includes('site'));
  expect(new Set(withoutSite.map(({ relation }) => relation))).toEqual(new Set(Object.keys(SHARED)));
});

test('no sequence of the database numbers what is received', async () => {
  const sequences = await rowsIn(
    { data: '', databaseUrl: await migrated() },
    'SELECT sequencename AS name FROM pg_sequences WHERE schemaname = current_schema()',
  );
  // It only tells statements apart.
  expect(sequences).toEqual([{ name: 'erasure_number_seq' }]);
});

test('once it listens, a receiver asks for no lock that all machines share', async () => {
  const taken: string[] = [];
  const running = await start({
    databaseUrl: await temporaryDatabase(),
    destinations: { billing: async ({ id }) => void taken.push(id) },
  });
  const asked = vi.spyOn(pg.Client.prototype, 'query');
  onTestFinished(() => asked.mockRestore());
  const sent = ['cancellation-least', 'survey', 'contact-complaint', 'withdrawal', 'flow-step'];
  for (const name of sent) await running.received(fixture(name));
  await eventually(() => expect(taken).toHaveLength(sent.length));
  await running.receiver.close();
  const statements = asked.mock.calls.map(([first]) => (typeof first === 'string' ? first : ''));
  expect(statements).toContain('COMMIT');
  expect(statements.join('\n')).toContain('SKIP LOCKED');
  expect(statements.filter((sql) => /advisory|LOCK TABLE|nextval|LISTEN|NOTIFY/i.test(sql))).toEqual([]);
});

test('a database that knows no advisory locks is set up without', async () => {
  const databaseUrl = await temporaryDatabase();
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query(`CREATE FUNCTION pg_advisory_xact_lock(BIGINT) RETURNS VOID LANGUAGE plpgsql
    AS $$ BEGIN RAISE 'not here' USING ERRCODE = 'feature_not_supported'; END $$`);
  const { rows } = await client.query<{ schema: string }>('SELECT current_schema() AS schema');
  await client.end();
  const url = new URL(databaseUrl);
  // Its own function is found first.
  url.searchParams.set('options', `-c search_path=${rows[0]?.schema},pg_catalog`);
  await (await postgresEngine(url.href)).close();
  expect(await rowsIn({ data: '', databaseUrl }, 'SELECT count(*) AS n FROM signing_key')).toEqual([
    { n: '0' },
  ]);
});
