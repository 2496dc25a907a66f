/**
 * One writer, many waiting: whatever arrives while the disk is busy shares the next commit.
 * Nobody hears of a success before the commit that carries it is on disk.
 */
import type { DatabaseSync } from 'node:sqlite';
import { Busy, StorageFailed, lanes } from '../store.ts';
import type { Lane, Transaction } from '../store.ts';

/** How many may share one commit; more would make the first one wait too long. */
const MOST_PER_COMMIT = 64;

/** How many may wait per lane before a sender is asked to come back. */
const ROOM: Record<Lane, number> = {
  declaration: 4096,
  contact: 2048,
  handover: 1024,
  survey: 1024,
  step: 256,
};

interface Job {
  run: (transaction: Transaction) => void;
  /** Tells the result of `run`; called after the commit. */
  resolve: () => void;
  reject: (error: unknown) => void;
}

type Settled = { job: Job } | { job: Job; error: unknown };

export class GroupCommit {
  readonly #database: DatabaseSync;
  readonly #transaction: Transaction;
  readonly #queues = new Map<Lane, Job[]>(lanes.map((lane) => [lane, []]));
  readonly #failed: (error: Error) => void;
  #scheduled = false;
  #failure: Error | null = null;
  #idle: (() => void)[] = [];

  constructor(database: DatabaseSync, transaction: Transaction, failed: (error: Error) => void) {
    this.#failed = failed;
    this.#database = database;
    this.#transaction = transaction;
  }

  get failure(): Error | null {
    return this.#failure;
  }

  /** @see {@link Store.write} */
  write<T>(lane: Lane, work: (transaction: Transaction) => T): Promise<T> {
    const queue = this.#queues.get(lane) ?? [];
    if (this.#failure) return Promise.reject(this.#failure);
    if (queue.length >= ROOM[lane]) return Promise.reject(new Busy(`Too many ${lane} messages are waiting`));
    return new Promise<T>((resolve, reject) => {
      let result: T;
      queue.push({
        run: (transaction) => {
          result = work(transaction);
        },
        resolve: () => resolve(result),
        reject,
      });
      this.#schedule();
    });
  }

  /** Resolves when nothing is waiting any more. */
  drained(): Promise<void> {
    if (!this.#scheduled) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#commit(this.#take());
      if ([...this.#queues.values()].some((queue) => queue.length > 0)) this.#schedule();
      else for (const resolve of this.#idle.splice(0)) resolve();
    });
  }

  /** Declarations first; the other lanes get what is left of the batch. */
  #take(): Job[] {
    const batch: Job[] = [];
    for (const lane of lanes) {
      batch.push(...(this.#queues.get(lane)?.splice(0, MOST_PER_COMMIT - batch.length) ?? []));
    }
    return batch;
  }

  #commit(batch: Job[]): void {
    if (!this.#begin(batch)) return;
    let settled: Settled[];
    try {
      settled = batch.map((job) => this.#run(job));
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#fail(error, batch);
      return;
    }
    for (const result of settled) {
      if ('error' in result) result.job.reject(result.error);
      else result.job.resolve();
    }
  }

  /** Another program may hold the file for a moment, a backup for instance. Then nothing was begun, so nothing is lost. */
  #begin(batch: Job[]): boolean {
    try {
      this.#database.exec('BEGIN IMMEDIATE');
      return true;
    } catch (error) {
      if (errorCode(error) !== SQLITE_BUSY) this.#fail(error, batch);
      else
        for (const job of batch) job.reject(new Busy('Another program holds the database', { cause: error }));
      return false;
    }
  }

  /** A savepoint each, so that one that goes wrong leaves nothing behind and does not take the others along. */
  #run(job: Job): Settled {
    this.#database.exec('SAVEPOINT one');
    try {
      job.run(this.#transaction);
      this.#database.exec('RELEASE one');
      return { job };
    } catch (error) {
      if (isStorageError(error)) throw error;
      this.#database.exec('ROLLBACK TO one; RELEASE one');
      return { job, error };
    }
  }

  /**
   * After a failed commit nobody knows what is on disk, and a later fsync may report a success that is none.
   * So the store stops for good; senders try again with the same id against the restarted process.
   */
  #fail(cause: unknown, batch: Job[]): void {
    const failure = new StorageFailed(
      'The database could not be written; the receiver stops taking messages',
      {
        cause,
      },
    );
    this.#failure = failure;
    this.#failed(failure);
    const waiting = [...this.#queues.values()].flatMap((queue) => queue.splice(0));
    for (const job of [...batch, ...waiting]) job.reject(failure);
  }
}

const SQLITE_BUSY = 5;
const SQLITE_CONSTRAINT = 19;

/** The primary result code, or `null` for an error that is not SQLite's. */
function errorCode(error: unknown): number | null {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : null;
}

/** Errors of the file itself, as opposed to a row that breaks a rule. */
function isStorageError(error: unknown): boolean {
  const code = errorCode(error);
  return code !== null && code !== SQLITE_CONSTRAINT;
}
