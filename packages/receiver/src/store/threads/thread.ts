/** One worker thread, and the calls that wait for its answer. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Rejected } from '../engine.ts';
import { Busy } from '../store.ts';
import type { Call, Ended, FunctionName, Opened } from './protocol.ts';

export class Thread {
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

  /**
   * @param file without its extension, beside which a source or a built file lies.
   * @throws {Error} whatever kept it from opening the database.
   */
  static async open(file: URL, workerData: unknown): Promise<Thread> {
    const isSource = import.meta.url.endsWith('.ts');
    const worker = new Worker(new URL(`${file.href}.${isSource ? 'ts' : 'js'}`), {
      workerData,
      ...(isSource ? { execArgv: ['--conditions=@fairwell/source'] } : {}),
    });
    const [names] = await once(worker, 'message');
    return new Thread(worker, names);
  }

  /** Whether nobody answers any more. */
  get isGone(): boolean {
    return this.#gone !== null;
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
