/** Somebody with a hand in the database, who knows SQL and this program, but not the signing key. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { linkTo } from '../src/audit/chain.ts';
import { verify } from '../src/commands/verify.ts';
import type { Finding } from '../src/audit/finding.ts';
import type { StoredEvent } from '../src/store/records.ts';
import { toEvent } from '../src/store/rows.ts';
import type { Row } from '../src/store/rows.ts';
import type { Running } from './kit.ts';

/** Runs a statement, past every rule of the database that can be switched off. */
export type Sql = (statement: string) => Promise<Row[]>;

export async function intruder({ data, databaseUrl }: Running): Promise<Sql> {
  if (databaseUrl !== undefined) {
    const client = new pg.Client(databaseUrl);
    await client.connect();
    onTestFinished(() => client.end());
    await client.query('SET session_replication_role = replica');
    return async (statement) => (await client.query<Row>(statement)).rows;
  }
  const database = new DatabaseSync(join(data, 'fairwell.db'), { enableForeignKeyConstraints: false });
  database.enableDefensive(false);
  onTestFinished(() => database.close());
  database.exec('PRAGMA synchronous = OFF');
  return async (statement) => database.prepare(statement).all();
}

export function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
}

/** What `fairwell verify` answers. */
export async function verified({ data }: Running): Promise<{ findings: Finding[]; exitCode: number }> {
  const { text, exitCode } = await verify(['--data', data, '--json'], new Date());
  const { findings }: { findings: Finding[] } = JSON.parse(text);
  return { findings, exitCode };
}

/** Binds every record anew from `first` on, as only somebody who knows this program can. */
export async function rebuild(sql: Sql, first: number): Promise<void> {
  const rows = await sql('SELECT * FROM event ORDER BY sequence');
  let previous: string | null = null;
  for (const event of rows.flatMap((row): StoredEvent | StoredEvent[] => toEvent(row) ?? [])) {
    if (event.sequence < first) previous = event.chain;
    else {
      const { salt, commitment, chain } = linkTo(previous, event);
      await sql(
        `UPDATE event SET salt = ${literal(salt)}, commitment = ${literal(commitment)}, chain = ${literal(chain)}
         WHERE sequence = ${event.sequence}`,
      );
      previous = chain;
    }
  }
}

/** Makes the newest record the newest one, where a database keeps that apart. */
export async function alignHead(sql: Sql, { databaseUrl }: Running): Promise<void> {
  if (databaseUrl === undefined) return;
  await sql(
    `UPDATE head SET (sequence, received_ms, chain) = (
       SELECT sequence, received_ms, chain FROM event ORDER BY sequence DESC LIMIT 1)`,
  );
}
