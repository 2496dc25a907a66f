/** Where the tests keep what they store: each suite runs on every kind of database. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import type { Place } from '../src/store/open.ts';
import type { Lastly } from './lastly.ts';

/** A part of the PostgreSQL server of its own, gone after the test. A schema is made a hundred times faster than a database. */
export async function temporaryDatabase(lastly: Lastly = onTestFinished): Promise<string> {
  const server = inject('postgres');
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  await onServer(server, `CREATE SCHEMA ${name}`);
  lastly(() => onServer(server, `DROP SCHEMA ${name} CASCADE`));
  const url = new URL(server);
  url.searchParams.set('options', `-c search_path=${name}`);
  return url.href;
}

/** The one this run of the suite is about; `undefined` for the embedded one. */
export async function databaseUnderTest(lastly: Lastly = onTestFinished): Promise<string | undefined> {
  return process.env['FAIRWELL_TEST_DATABASE'] === 'postgres' ? temporaryDatabase(lastly) : undefined;
}

async function onServer(server: string, sql: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** Asks the database of a receiver behind its back, for what no client can see. */
export async function rowsIn({ data, databaseUrl }: Place, sql: string): Promise<Record<string, unknown>[]> {
  if (databaseUrl === undefined) {
    const database = new DatabaseSync(join(data, 'fairwell.db'), { readOnly: true });
    try {
      return database.prepare(sql).all();
    } finally {
      database.close();
    }
  }
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
