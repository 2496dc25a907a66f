/** Brings the database to the newest schema: numbered files that never change, each applied once. */
import type { DatabaseSync } from 'node:sqlite';
import { missingMigrations } from '../migrations.ts';

/**
 * Applies the migrations that are missing, all in one transaction.
 *
 * @throws {Error} when the database holds a migration this program does not know.
 */
export function migrate(database: DatabaseSync): void {
  database.exec(
    'CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL) STRICT, WITHOUT ROWID',
  );
  const applied = database
    .prepare('SELECT name FROM migration')
    .all()
    .map((row) => String(row['name']));
  const missing = missingMigrations('sqlite', applied);
  if (missing.length === 0) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const { name, sql } of missing) {
      database.exec(sql);
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
