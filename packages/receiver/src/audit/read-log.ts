/**
 * Who of the team read what subscribers wrote: noted before anything is handed out. Each note is signed and holds the hash
 * of the one before, so that none can be changed, put in between or taken out without it being seen.
 */
import { hash } from 'node:crypto';
import { DataRead } from '@fairwell/schema';
import type { PublicKey } from '@fairwell/schema';
import * as z from 'zod';
import type { SigningKey } from '../receipt/keys.ts';
import { signAs } from '../receipt/sign.ts';
import { verifySigned } from '../receipt/verify.ts';
import { Busy } from '../store/store.ts';
import type { DataReadStore, DataRead as StoredDataRead } from '../store/data-reads.ts';

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

interface ReadLogRoom {
  store: DataReadStore;
  key: SigningKey;
  issuer: string | undefined;
  now: () => Date;
}

/** How often another receiver on the same database may be faster. */
const MOST_TRIES = 20;

const hashOf = (statement: string) => hash('sha256', statement, 'base64url');

export class ReadLog {
  readonly #room: ReadLogRoom;
  #last: Promise<void> = Promise.resolve();

  constructor(room: ReadLogRoom) {
    this.#room = room;
  }

  /**
   * Resolves once it is on disk; what was read may be handed out then, and not before.
   *
   * @throws {Busy} where other receivers write all the time.
   */
  async note(read: Noted): Promise<void> {
    const noted = this.#last.then(() => this.#note(read));
    this.#last = noted.catch(() => {});
    await noted;
  }

  async #note(read: Noted): Promise<void> {
    const { store, key, issuer, now } = this.#room;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const last = await store.last();
      const at = now();
      const number = (last?.number ?? 0) + 1;
      const claims: z.infer<typeof Claims> = {
        ...(issuer === undefined ? {} : { iss: issuer }),
        iat: Math.floor(at.getTime() / 1000),
        number,
        readAt: at.toISOString(),
        ...read,
        previous: last === null ? null : hashOf(last.statement),
      };
      const statement = signAs(DATA_READ, claims, key);
      if (await store.add({ number, readMs: at.getTime(), statement })) return;
    }
    throw new Busy('Other receivers are writing');
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
