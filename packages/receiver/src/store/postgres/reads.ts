/** A PostgreSQL database, to look at, and for what a command may write beside the receiver. */
import type pg from 'pg';
import { requireMigrations } from '../migrations.ts';
import type { Beside } from '../beside.ts';
import type { OpenReads } from '../reads.ts';
import { auditReads } from './audit.ts';
import { postgresInsights } from './insights.ts';
import { openPatientPool } from './connect.ts';
import { postgresDataReads, postgresLogins } from './team.ts';

export async function openPostgresReads(url: string): Promise<OpenReads> {
  const pool = await openMigrated(url);
  return { reads: auditReads(pool), insights: () => postgresInsights(pool), close: () => pool.end() };
}

export async function openPostgresBeside(url: string): Promise<Beside> {
  const pool = await openMigrated(url);
  return {
    reads: auditReads(pool),
    logins: postgresLogins(pool),
    dataReads: postgresDataReads(pool),
    close: () => pool.end(),
  };
}

async function openMigrated(url: string): Promise<pg.Pool> {
  const pool = openPatientPool(url);
  try {
    const { rows } = await pool.query<{ name: string }>('SELECT name FROM migration');
    requireMigrations(
      'postgres',
      rows.map(({ name }) => name),
    );
    return pool;
  } catch (error) {
    await pool.end();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The database cannot be used: ${reason}`, { cause: error });
  }
}
