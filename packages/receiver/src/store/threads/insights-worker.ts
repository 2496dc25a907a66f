/** The thread of the insights: answers each call as soon as it can, whatever else it is asked. */
import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { InsightsStore } from '../insights.ts';
import { sqliteInsights } from '../sqlite/insights.ts';
import { answerOf, namesIn } from './answering.ts';
import type { InsightsPlace } from './insights.ts';
import type { Call } from './protocol.ts';

giveWay();
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

/** Whoever looks at figures waits for whoever cancels. On Linux a thread has a priority of its own; elsewhere all stays as it is. */
function giveWay(): void {
  try {
    setPriority(Number(basename(readlinkSync('/proc/thread-self'))), constants.priority.PRIORITY_LOW);
  } catch {
    // No such place, or not allowed: figures are counted all the same.
  }
}
