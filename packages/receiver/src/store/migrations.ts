/** Numbered files that never change, each applied once; one folder per kind of database. */
import { readFileSync, readdirSync } from 'node:fs';

export interface Migration {
  name: string;
  sql: string;
}

/**
 * The migrations a database has not seen yet, oldest first.
 *
 * @param applied names of those it has seen.
 * @throws {Error} when it has seen one that this program does not know.
 */
export function missingMigrations(kind: 'sqlite' | 'postgres', applied: string[]): Migration[] {
  const folder = new URL(`../../migrations/${kind}/`, import.meta.url);
  const known = readdirSync(folder)
    .filter((name) => /^\d{4}-.*\.sql$/.test(name))
    .toSorted();
  const newer = applied.find((name) => !known.includes(name));
  if (newer !== undefined) {
    throw new Error(
      `The database was written by a newer program (it holds ${newer}). Start that program, or restore a backup from before.`,
    );
  }
  return known
    .filter((name) => !applied.includes(name))
    .map((name) => ({ name, sql: readFileSync(new URL(name, folder), 'utf8') }));
}

/**
 * For whoever only looks.
 *
 * @throws {Error} when the database has not seen every migration, or one that this program does not know.
 */
export function requireMigrations(kind: 'sqlite' | 'postgres', applied: string[]): void {
  if (missingMigrations(kind, applied).length === 0) return;
  throw new Error(
    'The database is of an older program. Start the receiver once, which brings it up to date.',
  );
}
