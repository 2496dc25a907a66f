/** The thread of the insights: answers each call as soon as it can, whatever else is being place. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { InsightsStore } from '../insights.ts';
import { sqliteInsights } from '../sqlite/insights.ts';
import { answerOf, namesIn } from './answering.ts';
import type { InsightsPlace } from './insights.ts';
import type { Call } from './protocol.ts';

const functions = await open(workerData);

parentPort?.on('message', async (call: Call) => parentPort?.postMessage(await answerOf(functions, call)));
parentPort?.postMessage(namesIn(functions));

async function open(place: InsightsPlace): Promise<InsightsStore> {
  if ('folder' in place) {
    return sqliteInsights(new DatabaseSync(join(place.folder, 'fairwell.db'), { readOnly: true }));
  }
  // Most receivers never need it.
  const { openPostgresReads } = await import('../postgres/reads.ts');
  return (await openPostgresReads(place.databaseUrl)).insights();
}
