/** Erases what records hold, and states so; the records keep their place in the chain. */
import type { SigningKey } from '../receipt/keys.ts';
import type { Store } from '../store/store.ts';
import { mustHold } from '../receipt/revoked.ts';
import { signErasure } from './statements.ts';
import type { Because } from './statements.ts';

/** Erased in one go: few enough that nobody who is sending something waits for it. */
export const AT_ONCE = 50;

export interface Eraser {
  store: Store;
  key: SigningKey;
  /** Public address of the receiver, where it has one. */
  issuer: string | undefined;
  now: () => Date;
}

/**
 * Erases the content of these records with everything that was derived from it. Resolves when that is on disk.
 *
 * @param sequences of records; what is erased already stays as it is.
 * @throws {Busy | StorageFailed} from the store; what was not erased can be tried again.
 */
export async function eraseRecords(
  sequences: number[],
  because: Because,
  { store, key, issuer, now }: Eraser,
): Promise<void> {
  for (let first = 0; first < sequences.length; first += AT_ONCE) {
    const some = sequences.slice(first, first + AT_ONCE);
    const iat = Math.floor(now().getTime() / 1000);
    const iss = issuer === undefined ? {} : { iss: issuer };
    const statement = signErasure({ ...iss, iat, because, sequences: some }, key);
    // Nothing is less urgent.
    await store.write('step', {}, (transaction) => {
      mustHold(key);
      transaction.noteAudit({ is: 'erased', sequences: some, statement });
    });
  }
}
