/** The thread of the embedded database: opens it, and answers one call after another. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { answerOf, namesIn } from '../threads/answering.ts';
import type { Call, Ended } from '../threads/protocol.ts';
import { sqliteEngine } from './engine.ts';
import { LogCopier } from './log-copier.ts';
import { openDatabase } from './open.ts';
import { unpackWritten } from './written.ts';
import type { PackedWritten } from './written.ts';

const folder: string = workerData;
let copier: LogCopier | null = null;
const functions = writingEngine();

const queue: Call[] = [];
let isWorking = false;
/** Whether a transaction is under way that the other side decides about. */
let isOpen = false;

parentPort?.on('message', (call: Call) => {
  queue.push(call);
  void work();
});
parentPort?.postMessage(namesIn(functions));

/** The engine as the other side calls it. */
function writingEngine(): object {
  const connections = openDatabase(folder);
  const { transaction, ...engine } = sqliteEngine(connections);
  copier = new LogCopier(join(folder, 'fairwell.db'), connections.writer);
  return {
    ...engine,
    transaction: {
      ...transaction,
      commit(packed: PackedWritten) {
        const written = unpackWritten(packed);
        transaction.commit(written);
        copier?.wrote(written.events.length);
      },
    },
    async close() {
      // Whoever closes the database last empties the log for good.
      await copier?.end();
      await engine.close();
    },
  };
}

async function work(): Promise<void> {
  if (isWorking) return;
  isWorking = true;
  for (let call = next(); call !== undefined; call = next()) {
    parentPort?.postMessage(await answer(call));
    if (!isOpen) copier?.finish();
  }
  isWorking = false;
}

/** While a transaction is open only its end is taken: whatever else is written must not become part of it. */
function next(): Call | undefined {
  const index = isOpen ? queue.findIndex(({ group }) => group === 'transaction') : 0;
  return index === -1 ? undefined : queue.splice(index, 1)[0];
}

async function answer(call: Call): Promise<Ended> {
  const ended = await answerOf(functions, call);
  isOpen = 'value' in ended && call.group === 'transaction' && call.name === 'begin';
  return ended;
}
