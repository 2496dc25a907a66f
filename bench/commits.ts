/**
 * What the embedded database could do if keeping were all there is: rows of the size of a record, with the same
 * durability, one per commit and 64 per commit. Nothing is signed, checked or answered.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A message and its acknowledgement, in bytes. */
const RECORD_BYTES = 3000;
const MS_PER_ROUND = 2000;

/** @returns rows per second. */
export async function committed(perCommit: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'fairwell-bench-'));
  const database = new DatabaseSync(join(folder, 'rows.db'));
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    database.exec('CREATE TABLE record (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT');
    const insert = database.prepare('INSERT INTO record (id, body) VALUES (?, ?)');
    const body = 'x'.repeat(RECORD_BYTES);
    const started = performance.now();
    let rows = 0;
    while (performance.now() - started < MS_PER_ROUND) {
      database.exec('BEGIN IMMEDIATE');
      for (let row = 0; row < perCommit; row++) insert.run(crypto.randomUUID(), body);
      database.exec('COMMIT');
      rows += perCommit;
    }
    return (rows / (performance.now() - started)) * 1000;
  } finally {
    database.close();
    await rm(folder, { recursive: true, force: true });
  }
}
