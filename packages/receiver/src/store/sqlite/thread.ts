/**
 * The embedded database in a thread of its own: while it waits for the disk, the next requests are read, checked and
 * signed for. The insights get a second thread, so that a question about ten years holds nobody up.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Rejected } from '../engine.ts';
import type { Changes, Engine, Found, Lookups } from '../engine.ts';
import { Busy } from '../store.ts';
import type { InsightsStore } from '../insights.ts';
import type { Call, Ended, FunctionName, Opened, ThreadData } from './thread-protocol.ts';
import { packWritten, writtenOf } from './written.ts';
import type { PackedWritten } from './written.ts';

/** The engine as it looks from here: all of it, and the two halves of a transaction. */
interface Remote extends Omit<Engine, 'transact'> {
  transaction: {
    begin(lookups: Lookups): Promise<Found>;
    commit(written: PackedWritten): Promise<void>;
    rollBack(): Promise<void>;
  };
}

/** @throws {Error} like {@link openDatabase}. */
export async function sqliteInThread(folder: string): Promise<Engine> {
  const thread = await Thread.open({ folder, part: 'engine' });
  const { transaction, ...engine } = thread.functions() as Remote;
  let isClosed = false;
  let counting: Promise<Thread> | null = null;
  /** Started when somebody asks; many never do. */
  const insights = async (): Promise<InsightsStore> => {
    counting ??= Thread.open({ folder, part: 'insights' });
    const { insights: functions } = (await counting).functions() as Pick<Remote, 'insights'>;
    return functions;
  };
  return {
    ...engine,
    insights: {
      count: async (question) => (await insights()).count(question),
      comments: async (wanted) => (await insights()).comments(wanted),
      surveys: async (sequences) => (await insights()).surveys(sequences),
      cases: async (sequences) => (await insights()).cases(sequences),
      contacts: async (counted) => (await insights()).contacts(counted),
      flows: async (counted) => (await insights()).flows(counted),
    },
    async transact(lookups, decide) {
      const found = await transaction.begin(lookups);
      let changes: Changes;
      try {
        changes = decide(found);
      } catch (error) {
        await transaction.rollBack();
        throw error;
      }
      await transaction.commit(packWritten(writtenOf(changes)));
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      await engine.close();
      await Promise.all([thread.end(), counting?.then((other) => other.end())]);
    },
  };
}

/** One worker thread, and the calls that wait for its answer. */
class Thread {
  readonly #worker: Worker;
  readonly #names: Opened;
  readonly #waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  #calls = 0;
  #gone: Error | null = null;

  constructor(worker: Worker, names: Opened) {
    this.#worker = worker;
    this.#names = names;
    worker.on('message', (ended: Ended) => this.#end(ended));
    worker.on('error', (error: Error) => this.#leave(error));
    worker.on('exit', () => this.#leave(new Error('The thread of the database has ended')));
  }

  static async open(workerData: ThreadData): Promise<Thread> {
    const isSource = import.meta.url.endsWith('.ts');
    const file = new URL(`./thread-worker.${isSource ? 'ts' : 'js'}`, import.meta.url);
    const worker = new Worker(file, {
      workerData,
      ...(isSource ? { execArgv: ['--conditions=@fairwell/source'] } : {}),
    });
    // Rejects with whatever kept it from opening the database.
    const [names] = await once(worker, 'message');
    return new Thread(worker, names);
  }

  /** The functions of the other side, to be called as if they were here. */
  functions(): object {
    type Called = (...given: unknown[]) => Promise<unknown>;
    const alone: Record<string, Called> = {};
    const grouped: Record<string, Record<string, Called>> = {};
    for (const { group, name } of this.#names) {
      const call: Called = (...given) => this.#call({ group, name }, given);
      if (group === null) alone[name] = call;
      else grouped[group] = { ...grouped[group], [name]: call };
    }
    return { ...alone, ...grouped };
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #call(called: FunctionName, given: unknown[]): Promise<unknown> {
    if (this.#gone) return Promise.reject(this.#gone);
    return new Promise((resolve, reject) => {
      const call: Call = { ...called, id: ++this.#calls, given };
      this.#waiting.set(call.id, { resolve, reject });
      this.#worker.postMessage(call);
    });
  }

  #end(ended: Ended): void {
    const waiting = this.#waiting.get(ended.id);
    this.#waiting.delete(ended.id);
    if ('error' in ended) waiting?.reject(revived(ended.error));
    else waiting?.resolve(ended.value);
  }

  /** Nobody will answer any more. */
  #leave(error: Error): void {
    this.#gone ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#gone);
    this.#waiting.clear();
  }
}

function revived({ name, message, cause }: Extract<Ended, { error: unknown }>['error']): Error {
  if (name === 'Busy') return new Busy(message, { cause });
  if (name === 'Rejected') return new Rejected(message, { cause });
  return Object.assign(new Error(message, { cause }), { name });
}
