/** The few things that a command may write beside the receiver that works with the database: about the team. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { AuditReads } from './audit.ts';
import type { DataReadStore } from './data-reads.ts';
import type { LoginStore } from './logins.ts';
import type { Place } from './open.ts';
import { openReads } from './reads.ts';
import { sqliteDataReads, sqliteLogins } from './sqlite/team.ts';

export interface Beside {
  reads: AuditReads;
  logins: LoginStore;
  dataReads: DataReadStore;
  close: () => Promise<void>;
}

/** The receiver holds the file for the length of a commit. */
const BUSY_MS = 5000;

/**
 * @throws {Error} with a sentence for people when there is no database, it cannot be reached, or it is of another program.
 */
export async function openBeside(place: Place): Promise<Beside> {
  const { data, databaseUrl } = place;
  if (databaseUrl !== undefined) {
    const { openPostgresBeside } = await import('./postgres/reads.ts');
    return openPostgresBeside(databaseUrl);
  }
  const { reads, close } = await openReads(place);
  const writer = new DatabaseSync(join(data, 'fairwell.db'), { timeout: BUSY_MS });
  return {
    reads,
    logins: sqliteLogins(writer),
    dataReads: sqliteDataReads(writer),
    async close() {
      writer.close();
      await close();
    },
  };
}
