/**
 * Copies the write-ahead log into the database beside the writer, who would otherwise stop for it every few thousand
 * records, and everybody who waits for a receipt with it.
 */
import type { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';

/** With their indexes, 4,000 declarations fill about 45 MB of log. */
const RECORDS_PER_COPY = 4000;

/**
 * Up to 3.51.2, a log that one connection copies while another begins it anew could be copied in part and lose the rest
 * (https://sqlite.org/wal.html#walresetbug). There the writer copies it alone.
 */
const isSafe = (process.versions['sqlite'] ?? '').localeCompare('3.51.3', 'en', { numeric: true }) >= 0;

export class LogCopier {
  readonly #file: string;
  readonly #writer: DatabaseSync;
  /** Started when there is enough to copy; most receivers are stopped before. */
  #worker: Worker | null = null;
  #isCopying = false;
  #isCopied = false;
  #records = 0;

  /** @param file the database that `writer` writes to. */
  constructor(file: string, writer: DatabaseSync) {
    this.#file = file;
    this.#writer = writer;
  }

  /** So many records were committed. */
  wrote(records: number): void {
    this.#records += records;
    if (!isSafe || this.#records < RECORDS_PER_COPY || this.#isCopying) return;
    this.#isCopying = true;
    this.#worker ??= this.#start();
    this.#worker.postMessage('copy');
  }

  /**
   * Copies what came into the log while the rest of it was copied. The log begins anew only when nothing in it is left,
   * so this much has to stop the writer. To be called while no transaction is open.
   */
  finish(): void {
    if (!this.#isCopied) return;
    this.#isCopied = false;
    this.#isCopying = false;
    this.#records = 0;
    try {
      this.#writer.exec('PRAGMA wal_checkpoint(PASSIVE)');
    } catch {
      // Everything is in the log still, and SQLite itself copies it when it grows further.
    }
  }

  async end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    if (worker === null) return;
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    worker.postMessage('end');
    await ended;
  }

  #start(): Worker {
    const isSource = import.meta.url.endsWith('.ts');
    const file = new URL(`./log-copier-worker.${isSource ? 'ts' : 'js'}`, import.meta.url);
    const worker = new Worker(file, { workerData: this.#file, execArgv: [] });
    worker.on('message', () => {
      this.#isCopied = true;
    });
    // Without it SQLite copies the log as it always did.
    worker.on('error', () => {
      this.#worker = null;
    });
    return worker;
  }
}
