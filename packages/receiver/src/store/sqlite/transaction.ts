/** One transaction in two steps, so that what is decided between them may be decided elsewhere. */
import type { DatabaseSync } from 'node:sqlite';
import { Rejected } from '../engine.ts';
import type { Found, Lookups } from '../engine.ts';
import { Busy } from '../store.ts';
import { changesIn } from './changes.ts';
import { lookupsIn } from './lookups.ts';
import type { Written } from './written.ts';

export interface SqliteTransaction {
  /**
   * Nothing else may be written until it is ended.
   *
   * @throws {Busy} while another program holds the file; then nothing was begun.
   */
  begin(lookups: Lookups): Found;
  /** @throws {Rejected} where a rule of the database was broken; then nothing of it is kept. */
  commit(written: Written): void;
  rollBack(): void;
}

export function sqliteTransaction(writer: DatabaseSync): SqliteTransaction {
  const lookUp = lookupsIn(writer);
  const write = changesIn(writer);
  return {
    begin(lookups) {
      try {
        writer.exec('BEGIN IMMEDIATE');
      } catch (error) {
        // A backup for instance, for a moment.
        if (resultCode(error) !== SQLITE_BUSY) throw error;
        throw new Busy('Another program holds the database', { cause: error });
      }
      return lookUp(lookups);
    },
    commit(written) {
      try {
        write(written);
      } catch (error) {
        if (resultCode(error) !== SQLITE_CONSTRAINT) throw error;
        writer.exec('ROLLBACK');
        throw new Rejected('The database does not take this', { cause: error });
      }
      writer.exec('COMMIT');
    },
    rollBack: () => writer.exec('ROLLBACK'),
  };
}

const SQLITE_BUSY = 5;
const SQLITE_CONSTRAINT = 19;

/** The primary result code, or `null` for an error that is not SQLite's. */
function resultCode(error: unknown): number | null {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : null;
}
