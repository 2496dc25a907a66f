/** A PostgreSQL database, only to look at. */
import { requireMigrations } from '../migrations.ts';
import type { OpenReads } from '../reads.ts';
import { auditReads } from './audit.ts';
import { openPool } from './connect.ts';

export async function openPostgresReads(url: string): Promise<OpenReads> {
  const pool = openPool(url);
  try {
    const { rows } = await pool.query<{ name: string }>('SELECT name FROM migration');
    requireMigrations(
      'postgres',
      rows.map(({ name }) => name),
    );
    return { reads: auditReads(pool), close: () => pool.end() };
  } catch (error) {
    await pool.end();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The database cannot be used: ${reason}`, { cause: error });
  }
}
