/** Opens the database file so that a commit is on disk before anybody hears about it. */
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrate } from './migrate.ts';

/** How long to wait for another program that holds the file. Nothing else happens meanwhile, so not long. */
const BUSY_MS = 1000;

/**
 * How much the write-ahead log collects before the writer copies it into the database: 64 MB. The same pages are written
 * again and again; copied less often, each is copied and synchronised fewer times. With threads it seldom comes to that.
 */
const PAGES_PER_CHECKPOINT = 16_000;

export interface Connections {
  writer: DatabaseSync;
  /** Sees committed rows only and never waits for the writer. */
  reader: DatabaseSync;
  /** Closing twice is no harm. */
  close(): void;
}

/**
 * Opens, locks and migrates `fairwell.db` in `folder`.
 *
 * @throws {Error} with a sentence for people, when another process uses the folder, when the file was written by a
 * newer program, or when the disk does not keep its promises.
 */
export function openDatabase(folder: string): Connections {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = lockFolder(folder);
  try {
    const file = join(folder, 'fairwell.db');
    // Made here, because SQLite would make it readable by every user of the machine.
    closeSync(openSync(file, 'a', 0o600));
    const writer = new DatabaseSync(file, { timeout: BUSY_MS, enableForeignKeyConstraints: true });
    writer.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    writer.exec(`PRAGMA wal_autocheckpoint = ${PAGES_PER_CHECKPOINT}`);
    migrate(writer);
    provePragmas(writer, folder);
    const reader = new DatabaseSync(file, { readOnly: true, timeout: BUSY_MS });
    return {
      writer,
      reader,
      close() {
        for (const connection of [reader, writer, lock]) if (connection.isOpen) connection.close();
      },
    };
  } catch (error) {
    lock.close();
    throw error;
  }
}

/**
 * One writer per folder. The lock is the operating system's own on an otherwise empty database file,
 * so it is gone the moment the process is, however it ended.
 */
function lockFolder(folder: string): DatabaseSync {
  const lock = new DatabaseSync(join(folder, 'fairwell.lock'), { timeout: 0 });
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    throw new Error(
      `Another receiver already uses ${folder}. Stop it, or give this one a folder of its own.`,
      {
        cause: error,
      },
    );
  }
}

/** Asked after a first write, because some SQLite builds lower `synchronous` only then. */
function provePragmas(writer: DatabaseSync, folder: string): void {
  writer.exec('PRAGMA user_version = 1');
  const read = (pragma: string) => Object.values(writer.prepare(`PRAGMA ${pragma}`).get() ?? {})[0];
  const found = {
    journal: read('journal_mode'),
    synchronous: read('synchronous'),
    keys: read('foreign_keys'),
  };
  if (found.journal !== 'wal' || found.synchronous !== 2 || found.keys !== 1) {
    throw new Error(
      `The database in ${folder} would not keep what it acknowledges (${JSON.stringify(found)}). ` +
        'Put the folder on a local disk that supports SQLite in WAL mode.',
    );
  }
}
