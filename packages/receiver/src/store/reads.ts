/** Opens a database only to look at it, also beside the receiver that works with it. */
import type { AuditReads } from './audit.ts';
import type { InsightsStore } from './insights.ts';
import type { Place } from './open.ts';
import { openSqliteReads } from './sqlite/reads.ts';

export interface OpenReads {
  reads: AuditReads;
  /** Reads it all the first time it is asked. */
  insights: () => InsightsStore;
  close: () => Promise<void>;
}

/**
 * @throws {Error} with a sentence for people when there is no database, it cannot be reached, or it is of another program.
 */
export async function openReads({ data, databaseUrl }: Place): Promise<OpenReads> {
  if (databaseUrl === undefined) return openSqliteReads(data);
  const { openPostgresReads } = await import('./postgres/reads.ts');
  return openPostgresReads(databaseUrl);
}
