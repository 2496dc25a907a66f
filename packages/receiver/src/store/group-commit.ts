/**
 * One writer, many waiting: whatever arrives while the disk is busy shares the next commit.
 * Nobody hears of a success before the commit that carries it is on disk.
 */
import { MOST_PER_COMMIT, Rejected } from './engine.ts';
import type { Engine, Lookups } from './engine.ts';
import { Busy, StorageFailed, lanes } from './store.ts';
import type { Lane, Transaction, Wanted } from './store.ts';
import { WorkingSet, contractKey, eventKey } from './working-set.ts';

/** How many may wait per lane before a sender is asked to come back. */
const ROOM: Record<Lane, number> = {
  declaration: 4096,
  contact: 2048,
  handover: 1024,
  survey: 1024,
  step: 256,
};

interface Job {
  wanted: Wanted;
  /** May run again; the last run counts. */
  run: (transaction: Transaction) => void;
  /** Tells the result of `run`; called after the commit. */
  resolve: () => void;
  reject: (error: unknown) => void;
}

export class GroupCommit {
  readonly #engine: Engine;
  readonly #queues = new Map<Lane, Job[]>(lanes.map((lane) => [lane, []]));
  readonly #failed: (error: Error) => void;
  #isRunning = false;
  #failure: Error | null = null;
  #idle: (() => void)[] = [];

  constructor(engine: Engine, failed: (error: Error) => void) {
    this.#engine = engine;
    this.#failed = failed;
  }

  get failure(): Error | null {
    return this.#failure;
  }

  /** @see {@link Store.write} */
  write<T>(lane: Lane, wanted: Wanted, work: (transaction: Transaction) => T): Promise<T> {
    const queue = this.#queues.get(lane) ?? [];
    if (this.#failure) return Promise.reject(this.#failure);
    if (queue.length >= ROOM[lane]) return Promise.reject(new Busy(`Too many ${lane} messages are waiting`));
    return new Promise<T>((resolve, reject) => {
      let result: T;
      queue.push({
        wanted,
        run: (transaction) => {
          result = work(transaction);
        },
        resolve: () => resolve(result),
        reject,
      });
      this.#start();
    });
  }

  /** Resolves when nothing is waiting any more. */
  drained(): Promise<void> {
    if (!this.#isRunning) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  #start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    setImmediate(() => void this.#run());
  }

  async #run(): Promise<void> {
    let settle = nothing;
    for (let batch = this.#take(); batch.length > 0; batch = this.#take()) {
      const committed = this.#commit(batch);
      // The database works on this batch while the senders of the one before are answered.
      settle();
      settle = await committed;
      if (this.#hasWaiting()) continue;
      settle();
      settle = nothing;
      // Requests that came in meanwhile get their turn to join the next batch.
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#isRunning = false;
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  #hasWaiting(): boolean {
    return lanes.some((lane) => this.#queues.get(lane)?.length);
  }

  /** Declarations first; the other lanes get what is left of the batch. */
  #take(): Job[] {
    const batch: Job[] = [];
    for (const lane of lanes) {
      batch.push(...(this.#queues.get(lane)?.splice(0, MOST_PER_COMMIT - batch.length) ?? []));
    }
    return batch;
  }

  /** Resolves when the batch is on disk or refused, with what tells its senders. */
  async #commit(batch: Job[]): Promise<() => void> {
    const lookups = lookupsOf(batch);
    const settled: (() => void)[] = [];
    try {
      await this.#engine.transact(lookups, (found) => {
        const set = new WorkingSet(lookups, found);
        settled.splice(0, settled.length, ...batch.map((job) => run(job, set)));
        return set.changes();
      });
    } catch (error) {
      await this.#recover(batch, error);
      return nothing;
    }
    return () => {
      for (const settle of settled) settle();
    };
  }

  async #recover(batch: Job[], error: unknown): Promise<void> {
    if (error instanceof Busy || (error instanceof Rejected && batch.length === 1)) {
      for (const job of batch) job.reject(error);
    } else if (error instanceof Rejected) {
      // One by one, so that the one that cannot be stored takes nobody along.
      for (const job of batch) (await this.#commit([job]))();
    } else this.#fail(error, batch);
  }

  /**
   * After a failed commit nobody knows what is on disk, and a later fsync may report a success that is none.
   * So the store stops for good; senders try again with the same id against the restarted process.
   */
  #fail(cause: unknown, batch: Job[]): void {
    const failure = new StorageFailed(
      'The database could not be written; the receiver stops taking messages',
      { cause },
    );
    // A batch that is tried one by one may fail more than once.
    const isFirst = this.#failure === null;
    this.#failure ??= failure;
    if (isFirst) this.#failed(failure);
    const waiting = [...this.#queues.values()].flatMap((queue) => queue.splice(0));
    for (const job of [...batch, ...waiting]) job.reject(failure);
  }
}

const nothing = (): void => {};

/** Says, once the commit is on disk, how it went. */
function run(job: Job, set: WorkingSet): () => void {
  try {
    set.attempt(job.run);
    return job.resolve;
  } catch (error) {
    return () => job.reject(error);
  }
}

/** What everybody wants, each only once. */
function lookupsOf(batch: Job[]): Lookups {
  const distinct = <T>(itemsOf: (wanted: Wanted) => T[] | undefined, key: (item: T) => string): T[] => {
    const found = new Map<string, T>();
    for (const { wanted } of batch) for (const item of itemsOf(wanted) ?? []) found.set(key(item), item);
    return [...found.values()];
  };
  return {
    events: distinct(
      ({ events }) => events,
      ({ site, id }) => eventKey(site, id),
    ),
    contracts: distinct(({ contracts }) => contracts, contractKey),
    cases: distinct(
      ({ cases }) => cases,
      (id) => id,
    ),
    contacts: distinct(
      ({ contacts }) => contacts,
      ({ site, id }) => eventKey(site, id),
    ),
  };
}
