/**
 * Changes the key that signs receipts. A changed key is gone for good: nothing needs it any more, and whoever found it
 * later could write receipts that look old. Its public half stays published for ever.
 */
import { existsSync } from 'node:fs';
import type { Store } from '../store/store.ts';
import type { StoredKey } from '../store/records.ts';
import { createKey, keyFile, readKey } from './keys.ts';

/**
 * Makes a new signing key in `folder`, also where the old one was lost. The next start signs with it.
 *
 * @returns the name of the new key.
 * @throws {Error} when the file that is there holds no signing key: it may be somebody's only copy of something.
 */
export async function rotateKey(folder: string, store: Store, now: Date): Promise<string> {
  const file = keyFile(folder);
  if (existsSync(file)) await publish(file, store, now);
  createKey(file);
  return publish(file, store, now);
}

async function publish(file: string, store: Store, now: Date): Promise<string> {
  const { kid, x } = readKey(file);
  await store.addKey({ kid, x, addedAt: now.toISOString(), revokedAt: null });
  return kid;
}

/** Why a key cannot be revoked. */
export type NotRevocable = 'unknown' | 'signing';

/**
 * Tells everybody who asks for the keys that this one may be in the wrong hands since `now`. Never taken back; a key that
 * was revoked before keeps its moment.
 *
 * @returns the key, or why not: nobody knows it, or it is the one that signs.
 */
export async function revokeKey(
  folder: string,
  kid: string,
  store: Store,
  now: Date,
): Promise<StoredKey | NotRevocable> {
  const key = (await store.keys()).find((each) => each.kid === kid);
  if (!key) return 'unknown';
  const file = keyFile(folder);
  if (existsSync(file) && readKey(file).kid === kid) return 'signing';
  await store.addKey({ ...key, revokedAt: now.toISOString() });
  const revoked = (await store.keys()).find((each) => each.kid === kid);
  // Said only of what the database says itself: somebody stops worrying about a stolen key when they read it.
  if (!revoked || revoked.revokedAt === null)
    throw new Error(`The database did not take down that ${kid} is revoked.`);
  return revoked;
}
