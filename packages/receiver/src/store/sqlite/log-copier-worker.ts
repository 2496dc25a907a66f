/** The thread of `log-copier.ts`: copies whenever it is told to, and says when that is done. */
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

const database = new DatabaseSync(workerData);
database.exec('PRAGMA synchronous = FULL');

parentPort?.on('message', (told: 'copy' | 'end') => {
  if (told === 'end') {
    database.close();
    parentPort?.close();
    return;
  }
  try {
    database.exec('PRAGMA wal_checkpoint(PASSIVE)');
  } catch {
    // Nothing was lost: what is not copied stays in the log.
  }
  parentPort?.postMessage('done');
});
