/**
 * Sees to it that whoever asked is told, also after a restart in the middle, and where another receiver on the same database
 * began and did not finish.
 */
import { modes } from '@fairwell/schema';
import { Coalesced } from '../coalesced.ts';
import type { Timer } from '../handover/pump.ts';
import type { Noter } from '../intake/write-down.ts';
import type { LogEntry } from '../options.ts';
import { announce, isMended } from './announce.ts';
import { marksIn } from './marks.ts';

/** When to look again while the database cannot be asked or written. */
const LOOK_AGAIN_MS = 1000;
/** How long what another receiver began, before it died, may wait for somebody to look. */
const LOOK_MS = 60_000;

export interface AnnouncerRoom extends Noter {
  timer: Timer;
  log: (entry: LogEntry) => void;
  /** Whether several receivers may work on the database. */
  isShared: boolean;
}

export class Announcer {
  readonly #room: AnnouncerRoom;
  readonly #looking = new Coalesced(() => this.#look());
  #isStopped = false;
  #callOff = () => {};

  constructor(room: AnnouncerRoom) {
    this.#room = room;
    this.wake();
  }

  /** Says that something was mended. */
  wake(): void {
    this.#looking.ask();
  }

  /** Resolves when nothing is under way. */
  settled(): Promise<void> {
    return this.#looking.settled();
  }

  /** Writes nothing more; resolves when what is under way has ended. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#callOff();
    await this.settled();
  }

  async #look(): Promise<void> {
    const { store, timer, log, isShared } = this.#room;
    this.#callOff();
    if (this.#isStopped || store.failure() !== null) return;
    let ms = isShared ? LOOK_MS : null;
    try {
      for (const mode of modes) await this.#announceAll(mode);
    } catch (error) {
      ms = LOOK_AGAIN_MS;
      log({ level: 'warn', event: 'nobody-told', error: error instanceof Error ? error.name : 'Error' });
    }
    if (ms !== null && !this.#isStopped) this.#callOff = timer(() => this.wake(), ms);
  }

  async #announceAll(mode: (typeof modes)[number]): Promise<void> {
    const { store } = this.#room;
    const { causes } = marksIn(await store.causes.marks({ mode, site: null }));
    for (const marked of causes) {
      if (this.#isStopped) return;
      if (isMended(marked) && marked.people === null) {
        await announce(marked, this.#room, () => this.#isStopped);
      }
    }
  }
}
