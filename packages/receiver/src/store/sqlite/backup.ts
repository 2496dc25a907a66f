/** Copies of a database that may be in use. */
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { DatabaseSync, backup } from 'node:sqlite';
import type { Row } from '../rows.ts';

/** Pages of the file between two words of progress: about 16 MiB. */
const PAGES = 4096;

/**
 * Writes the database to a file of its own, as it is at one moment, whatever is written to it meanwhile.
 *
 * @param file must not exist yet. Only its owner can read it.
 * @param progress is told how many pages are done, and of how many.
 * @returns the newest record at that moment.
 * @throws {Error} when it cannot be read or written, or when the copy is damaged.
 */
export async function copyDatabase(
  from: string,
  file: string,
  progress: (done: number, total: number) => void,
): Promise<Row | null> {
  const source = new DatabaseSync(from, { readOnly: true });
  try {
    // The moment: without it, every write to the database would make the copy start again.
    source.exec('BEGIN');
    const newest = newestIn(source);
    // Made here, because SQLite would make it readable by every user of the machine.
    closeSync(openSync(file, 'wx', 0o600));
    await backup(source, file, {
      rate: PAGES,
      progress: ({ totalPages, remainingPages }) => progress(totalPages - remainingPages, totalPages),
    });
    settle(file);
    return newest;
  } finally {
    source.close();
  }
}

/** One file that needs no other beside it, on disk, and whole. */
function settle(file: string): void {
  const copy = new DatabaseSync(file);
  try {
    copy.exec('PRAGMA journal_mode = DELETE');
    checkDatabase(copy);
  } finally {
    copy.close();
  }
  const handle = openSync(file, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

export const newestIn = (database: DatabaseSync): Row | null =>
  database.prepare('SELECT * FROM event ORDER BY sequence DESC LIMIT 1').get() ?? null;

/**
 * @throws {Error} when pages of the file, or its indexes, are not what they were written as.
 */
export function checkDatabase(database: DatabaseSync): void {
  const damage = database
    .prepare('PRAGMA integrity_check(3)')
    .all()
    .map((row) => String(row['integrity_check']));
  if (damage.join() !== 'ok') throw new Error(`The database is damaged: ${damage.join('; ')}`);
  const [stray] = database.prepare('PRAGMA foreign_key_check').all();
  if (stray)
    throw new Error(`The database is damaged: a row of ${String(stray['table'])} belongs to nothing`);
}
