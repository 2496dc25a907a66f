/**
 * The keys that sign receipts: the private half in a file only its owner reads, the public halves in the
 * database, for ever.
 */
import { createHash, createPrivateKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject, webcrypto } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeySet, PublicKey } from '@fairwell/schema';
import type { StoredKey } from '../store/records.ts';
import type { Store } from '../store/store.ts';

export interface SigningKey {
  kid: string;
  privateKey: KeyObject;
  /** Set as soon as the database says so; from then on nothing is signed with it. */
  isRevoked?: boolean;
}

export interface Keys {
  signing: SigningKey;
  published: KeySet;
  /** Where a new key was written, or `null` where one was there already. */
  created: string | null;
}

/**
 * Loads `signing-key.json` (a private Ed25519 JWK) from `folder`; makes it on the very first start.
 *
 * @throws {Error} when the file is gone although receipts were signed before, is not such a key, or was revoked.
 */
export async function loadKeys(folder: string, store: Store, now: Date): Promise<Keys> {
  const file = keyFile(folder);
  const isNew = !existsSync(file);
  if (isNew) {
    if ((await store.keys()).length > 0) {
      throw new Error(
        `The signing key ${file} is missing, although receipts were signed with it. ` +
          'Put it back from your backup, or make a new one with `fairwell keys rotate`.',
      );
    }
    createKey(file);
  }
  const { kid, privateKey, x } = readKey(file);
  await store.addKey({ kid, x, addedAt: now.toISOString(), revokedAt: null });
  const known = await store.keys();
  if (known.some((key) => key.kid === kid && key.revokedAt !== null)) {
    throw new Error(
      `The signing key ${file} was revoked, so nobody would believe its receipts. Make a new one with \`fairwell keys rotate\`.`,
    );
  }
  const published = known.map(toPublicKey);
  return { signing: { kid, privateKey }, published: { keys: published }, created: isNew ? file : null };
}

/** All of them as the database has them now; as they were known last where it does not answer. */
export function publishedKeys(store: Pick<Store, 'keys'>, known: KeySet): () => Promise<KeySet> {
  let last = known;
  return async () => {
    const keys = await store.keys().catch(() => null);
    if (keys !== null) last = { keys: keys.map(toPublicKey) };
    return last;
  };
}

/** As it is published. */
export const toPublicKey = ({ kid, x, revokedAt }: StoredKey): PublicKey => ({
  kty: 'OKP',
  crv: 'Ed25519',
  x,
  kid,
  alg: 'Ed25519',
  use: 'sig',
  ...(revokedAt === null ? {} : { revokedAt }),
});

export const keyFile = (folder: string): string => join(folder, 'signing-key.json');

/**
 * Makes a key, in place of the one that is there. Written beside its place and moved there whole, so that a crash leaves
 * the old key or the new one, never half a key.
 */
export function createKey(file: string): void {
  const { privateKey } = generateKeyPairSync('ed25519');
  const draft = `${file}.new`;
  const handle = openSync(draft, 'w', 0o600);
  writeSync(handle, `${JSON.stringify(privateKey.export({ format: 'jwk' }))}\n`);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(draft, file);
  // The name is on disk only when the folder is.
  const folder = openSync(dirname(file), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

/**
 * @throws {Error} when the file holds no Ed25519 private key.
 */
export function readKey(file: string): SigningKey & { x: string } {
  try {
    const key: webcrypto.JsonWebKey = JSON.parse(readFileSync(file, 'utf8'));
    const privateKey = createPrivateKey({ key, format: 'jwk' });
    const { x, crv } = privateKey.export({ format: 'jwk' });
    if (crv !== 'Ed25519' || x === undefined) throw new Error('not an Ed25519 key');
    return { kid: thumbprint(x), privateKey, x };
  } catch (error) {
    throw new Error(`${file} cannot be used: it must hold an Ed25519 private key as a JWK.`, {
      cause: error,
    });
  }
}

/** The name of a key follows from the key itself (RFC 7638), so nobody can give two keys one name. */
export function thumbprint(x: string): string {
  return createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url');
}
