/** The other side of a database thread: opens the database, and answers one call after another. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { sqliteEngine } from './engine.ts';
import { sqliteInsights } from './insights.ts';
import { LogCopier } from './log-copier.ts';
import { openDatabase } from './open.ts';
import type { Call, Ended, Opened, ThreadData } from './thread-protocol.ts';
import { unpackWritten } from './written.ts';
import type { PackedWritten } from './written.ts';

const { folder, part }: ThreadData = workerData;
const file = join(folder, 'fairwell.db');
let copier: LogCopier | null = null;
const functions: object =
  part === 'engine'
    ? writingEngine()
    : { insights: sqliteInsights(new DatabaseSync(file, { readOnly: true })) };

const queue: Call[] = [];
let isWorking = false;
/** Whether a transaction is under way that the other side decides about. */
let isOpen = false;

parentPort?.on('message', (call: Call) => {
  queue.push(call);
  void work();
});
parentPort?.postMessage(namesIn(functions, null));

/** The engine as the other side calls it. */
function writingEngine(): object {
  const connections = openDatabase(folder);
  const { transaction, ...engine } = sqliteEngine(connections);
  copier = new LogCopier(file, connections.writer);
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

async function answer({ id, group, name, given }: Call): Promise<Ended> {
  try {
    const owner: object = group === null ? functions : Reflect.get(functions, group);
    const value: unknown = await Reflect.apply(Reflect.get(owner, name), owner, given);
    isOpen = group === 'transaction' && name === 'begin';
    return { id, value };
  } catch (thrown) {
    isOpen = false;
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { id, error: { name: error.name, message: error.message, cause: error.cause } };
  }
}

/** Functions of the object and of the objects in it, whether they are its own or its class's. */
function namesIn(object: object, group: string | null): Opened {
  const inherited = Object.getOwnPropertyNames(Object.getPrototypeOf(object));
  const names = [
    ...Object.keys(object),
    ...(Object.getPrototypeOf(object) === Object.prototype ? [] : inherited),
  ];
  return names.flatMap((name): Opened => {
    const member: unknown = Reflect.get(object, name);
    if (typeof member === 'function') return name === 'constructor' ? [] : [{ group, name }];
    return group === null && typeof member === 'object' && member !== null ? namesIn(member, name) : [];
  });
}
