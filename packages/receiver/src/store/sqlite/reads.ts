/** The embedded database, only to look at. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { requireMigrations } from '../migrations.ts';
import type { OpenReads } from '../reads.ts';
import { auditReads } from './audit.ts';
import { sqliteInsights } from './insights.ts';

export function openSqliteReads(folder: string): OpenReads {
  const database = new DatabaseSync(join(folder, 'fairwell.db'), { readOnly: true, timeout: 5000 });
  try {
    const applied = database.prepare('SELECT name FROM migration').all();
    requireMigrations(
      'sqlite',
      applied.map((row) => String(row['name'])),
    );
    return {
      reads: auditReads(database),
      insights: () => sqliteInsights(database),
      close: async () => database.close(),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}
