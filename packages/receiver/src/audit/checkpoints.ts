/** Signs how far the chain has come: at the start, every hour and at the end, whenever something was added since. */
import type { Timer } from '../handover/pump.ts';
import type { LogEntry } from '../options.ts';
import type { SigningKey } from '../receipt/keys.ts';
import type { Store } from '../store/store.ts';
import { appendCheckpoint } from './checkpoint-file.ts';
import { signCheckpoint } from './statements.ts';

const HOUR_MS = 3_600_000;

export interface CheckpointRoom {
  store: Store;
  key: SigningKey;
  /** Where checkpoints are kept outside the database. */
  files: string[];
  /** Public address of the receiver, where it has one. */
  issuer: string | undefined;
  now: () => Date;
  timer: Timer;
  log: (entry: LogEntry) => void;
}

export class Checkpoints {
  readonly #room: CheckpointRoom;
  #callOff = () => {};
  #making: Promise<void>;
  #isStopped = false;

  constructor(room: CheckpointRoom) {
    this.#room = room;
    this.#making = this.#make();
  }

  /** Resolves when it is stated how far the log had come, where that was not stated yet. */
  get made(): Promise<void> {
    return this.#making;
  }

  /** Makes the last one. Stopping twice is no harm. */
  async stop(): Promise<void> {
    if (this.#isStopped) return this.#making;
    this.#isStopped = true;
    this.#callOff();
    await this.#making;
    this.#callOff();
    this.#making = this.#make();
    await this.#making;
  }

  async #make(): Promise<void> {
    const { log, timer } = this.#room;
    try {
      await this.#add();
    } catch (error) {
      // What was received does not depend on it, and the next one covers as much.
      const name = error instanceof Error ? error.name : 'Error';
      log({ level: 'warn', event: 'checkpoint-failed', error: name });
    }
    if (this.#isStopped) return;
    this.#callOff = timer(() => {
      this.#making = this.#make();
    }, HOUR_MS);
  }

  async #add(): Promise<void> {
    const { store, key, files, issuer, now } = this.#room;
    const { audit } = store;
    const [head, last] = [await audit.head(), await audit.lastCheckpoint()];
    // Signed before the transaction that would tell whether the key still holds.
    await store.keys();
    if (head === null || head.chain === null || head.sequence <= (last?.sequence ?? 0)) return;
    const { sequence, chain } = head;
    const iat = Math.floor(now().getTime() / 1000);
    const claims = { ...(issuer === undefined ? {} : { iss: issuer }), iat, sequence, chain };
    const checkpoint = { sequence, statement: signCheckpoint(claims, key) };
    // The files first: what stands only there is made again, what stands only in the database would never be exported.
    for (const file of files) appendCheckpoint(file, checkpoint);
    await store.write('handover', {}, (transaction) =>
      transaction.noteAudit({ is: 'checkpoint', ...checkpoint }),
    );
  }
}
