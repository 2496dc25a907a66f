/** The thread of the insights: answers each call as soon as it can, whatever else is being counted. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { InsightsStore } from '../insights.ts';
import { sqliteInsights } from '../sqlite/insights.ts';
import { answerOf, namesIn } from './answering.ts';
import type { Counted } from './insights.ts';
import type { Call } from './protocol.ts';

const functions = await open(workerData);

parentPort?.on('message', async (call: Call) => parentPort?.postMessage(await answerOf(functions, call)));
parentPort?.postMessage(namesIn(functions));

async function open(counted: Counted): Promise<InsightsStore> {
  if ('folder' in counted) {
    return sqliteInsights(new DatabaseSync(join(counted.folder, 'fairwell.db'), { readOnly: true }));
  }
  // Most receivers never need it.
  const { openPostgresReads } = await import('../postgres/reads.ts');
  return (await openPostgresReads(counted.databaseUrl)).insights();
}
