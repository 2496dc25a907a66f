/**
 * Who of the team read what subscribers wrote: noted before anything is handed out. Each note is signed and holds the hash
 * of the one before, so that none can be changed, put in between or taken out without it being seen.
 */
import { hash } from 'node:crypto';
import { DataRead } from '@fairwell/schema';
import type { PublicKey } from '@fairwell/schema';
import * as z from 'zod';
import type { SigningKey } from '../receipt/keys.ts';
import { mustHold } from '../receipt/revoked.ts';
import { signAs } from '../receipt/sign.ts';
import { verifySigned } from '../receipt/verify.ts';
import type { DataRead as StoredDataRead } from '../store/data-reads.ts';
import { Rejected } from '../store/engine.ts';
import { Busy } from '../store/store.ts';
import type { Store } from '../store/store.ts';

const DATA_READ = 'data-read+jwt';

/** What is signed. */
const Claims = z.object({
  ...DataRead.shape,
  /** Public address of the receiver, where it has one. */
  iss: z.string().optional(),
  /** Seconds since 1970. */
  iat: z.int(),
  /** SHA-256 of the note before, in base64url; `null` for the first one. */
  previous: z.string().nullable(),
});

/** What is noted; the rest follows. */
export type Noted = Pick<DataRead, 'who' | 'by' | 'role' | 'what' | 'filter' | 'records'>;

/** Keeps notes on disk, all of them or none. @returns false where somebody else took one of the numbers first. */
type Keep = (notes: StoredDataRead[]) => Promise<boolean>;

interface ReadLogRoom {
  last: () => Promise<StoredDataRead | null>;
  keep: Keep;
  key: SigningKey;
  issuer: string | undefined;
  now: () => Date;
}

/** In the transaction of everybody else, so that whoever reads costs whoever leaves no wait for the disk. */
export const keepAmong =
  (store: Store, key: SigningKey): Keep =>
  async (notes) => {
    try {
      await store.write('step', {}, (transaction) => {
        mustHold(key);
        for (const note of notes) transaction.noteAudit({ is: 'read', ...note });
      });
      return true;
    } catch (error) {
      if (error instanceof Rejected) return false;
      throw error;
    }
  };

/** Notes that are kept together. */
const AT_ONCE = 64;

/** How often another receiver on the same database may be faster. */
const MOST_TRIES = 20;

const hashOf = (statement: string) => hash('sha256', statement, 'base64url');

interface Waiting {
  read: Noted;
  resolve: () => void;
  reject: (error: unknown) => void;
}

export class ReadLog {
  readonly #room: ReadLogRoom;
  readonly #waiting: Waiting[] = [];
  #isKeeping = false;

  constructor(room: ReadLogRoom) {
    this.#room = room;
  }

  /**
   * Resolves once it is on disk; what was read may be handed out then, and not before.
   *
   * @throws {Busy} where it could not be kept now.
   */
  note(read: Noted): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ read, resolve, reject });
      void this.#keepAll();
    });
  }

  async #keepAll(): Promise<void> {
    if (this.#isKeeping) return;
    this.#isKeeping = true;
    while (this.#waiting.length > 0) {
      const some = this.#waiting.splice(0, AT_ONCE);
      try {
        await this.#keep(some.map(({ read }) => read));
        for (const { resolve } of some) resolve();
      } catch (error) {
        for (const { reject } of some) reject(error);
      }
    }
    this.#isKeeping = false;
  }

  async #keep(reads: Noted[]): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      let before = await this.#room.last();
      const notes = reads.map((read) => (before = this.#signed(read, before)));
      if (await this.#room.keep(notes)) return;
    }
    throw new Busy('Other receivers are writing');
  }

  #signed(read: Noted, before: StoredDataRead | null): StoredDataRead {
    const { key, issuer, now } = this.#room;
    const at = now();
    const number = (before?.number ?? 0) + 1;
    const claims: z.infer<typeof Claims> = {
      ...(issuer === undefined ? {} : { iss: issuer }),
      iat: Math.floor(at.getTime() / 1000),
      number,
      readAt: at.toISOString(),
      ...read,
      previous: before === null ? null : hashOf(before.statement),
    };
    return { number, readMs: at.getTime(), statement: signAs(DATA_READ, claims, key) };
  }
}

/** What a note says, without asking whether it holds. */
export const readNote = ({ statement }: StoredDataRead): DataRead =>
  DataRead.parse(JSON.parse(Buffer.from(statement.split('.')[1] ?? '', 'base64url').toString()));

/** `note`: it is not what was signed. `missing`: what stood before it is not there any more, or another one is. */
export interface BrokenNote {
  number: number;
  fault: 'note' | 'missing';
}

/**
 * @param before the note before, where there is one: what was kept long enough is gone.
 * @returns what does not hold, or `null`.
 */
export function checkNote(
  note: StoredDataRead,
  before: StoredDataRead | null,
  keys: PublicKey[],
): BrokenNote | null {
  const { number, readMs, statement } = note;
  try {
    const said = Claims.parse(verifySigned(statement, DATA_READ, keys).payload);
    if (said.number !== number || Date.parse(said.readAt) !== readMs) return { number, fault: 'note' };
    const isNext =
      before === null || (number === before.number + 1 && said.previous === hashOf(before.statement));
    return isNext ? null : { number, fault: 'missing' };
  } catch {
    return { number, fault: 'note' };
  }
}
