/** A key that is revoked while receivers run: one on the same database, or somebody at the command line, said so. */
import type { LogEntry } from '../options.ts';
import type { Engine } from '../store/engine.ts';
import { Busy } from '../store/store.ts';
import type { SigningKey } from './keys.ts';

/** Nobody would believe what is signed with it. Whoever sent something may send it again, to a receiver with another key. */
export class KeyRevoked extends Busy {
  override name = 'KeyRevoked';
}

/** @throws {KeyRevoked} */
export function mustHold({ kid, isRevoked }: SigningKey): void {
  if (isRevoked === true) throw new KeyRevoked(`The signing key ${kid} was revoked`);
}

/** Hears of it from whatever else the database is asked, and asks nothing by itself. */
export class RevocationWatch {
  readonly #log: (entry: LogEntry) => void;
  #key: SigningKey | null = null;

  constructor(log: (entry: LogEntry) => void) {
    this.#log = log;
  }

  /** From now on this is the key that must not be revoked. */
  watch(key: SigningKey): void {
    this.#key = key;
  }

  /** The engine as it is, but for telling what it says of keys: inside every transaction, before anything is signed in it. */
  around(engine: Engine): Engine {
    return {
      ...engine,
      transact: (lookups, decide) =>
        engine.transact(lookups, (found) => {
          this.#heed(found.revoked);
          return decide(found);
        }),
      keys: async () => {
        const keys = await engine.keys();
        this.#heed(keys.filter(({ revokedAt }) => revokedAt !== null).map(({ kid }) => kid));
        return keys;
      },
    };
  }

  #heed(revoked: readonly string[]): void {
    const key = this.#key;
    if (key === null || key.isRevoked === true || !revoked.includes(key.kid)) return;
    key.isRevoked = true;
    this.#log({ level: 'error', event: 'signing-key-revoked', kid: key.kid });
  }
}
