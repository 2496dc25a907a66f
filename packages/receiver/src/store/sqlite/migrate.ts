/** Brings the database to the newest schema: numbered files that never change, each applied once. */
import { readFileSync, readdirSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';

const folder = new URL('../../../migrations/', import.meta.url);

/**
 * Applies the migrations that are missing, all in one transaction.
 *
 * @throws {Error} when the database holds a migration this program does not know.
 */
export function migrate(database: DatabaseSync): void {
  database.exec(
    'CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL) STRICT, WITHOUT ROWID',
  );
  const known = readdirSync(folder)
    .filter((name) => /^\d{4}-.*\.sql$/.test(name))
    .toSorted();
  const applied = database
    .prepare('SELECT name FROM migration')
    .all()
    .map((row) => String(row['name']));
  const newer = applied.find((name) => !known.includes(name));
  if (newer !== undefined) {
    throw new Error(
      `The database was written by a newer program (it holds ${newer}). Start that program, or restore a backup from before.`,
    );
  }
  const missing = known.filter((name) => !applied.includes(name));
  if (missing.length === 0) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const name of missing) {
      database.exec(readFileSync(new URL(name, folder), 'utf8'));
      database
        .prepare("INSERT INTO migration (name, applied_at) VALUES (?, strftime('%Y-%m-%dT%H:%M:%SZ'))")
        .run(name);
    }
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
