/**
 * The keys that sign receipts: the private half in a file only its owner reads, the public halves in the
 * database, for ever.
 */
import { createHash, createPrivateKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject, webcrypto } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { KeySet } from '@fairwell/schema';
import type { Store } from '../store/store.ts';

export interface SigningKey {
  kid: string;
  privateKey: KeyObject;
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
 * @throws {Error} when the file is gone although receipts were signed before, or is not such a key.
 */
export async function loadKeys(folder: string, store: Store, now: Date): Promise<Keys> {
  const file = join(folder, 'signing-key.json');
  const isNew = !existsSync(file);
  if (isNew) {
    if ((await store.keys()).length > 0) {
      throw new Error(
        `The signing key ${file} is missing, although receipts were signed with it. ` +
          'Put it back from your backup, or put another Ed25519 private key (JWK) in its place.',
      );
    }
    createKey(file);
  }
  const { privateKey, x } = readKey(file);
  const kid = thumbprint(x);
  await store.addKey({ kid, x, addedAt: now.toISOString(), revokedAt: null });
  const known = await store.keys();
  const published = known.map((key) => ({
    kty: 'OKP' as const,
    crv: 'Ed25519' as const,
    x: key.x,
    kid: key.kid,
    alg: 'Ed25519' as const,
    use: 'sig' as const,
    ...(key.revokedAt === null ? {} : { revokedAt: key.revokedAt }),
  }));
  return { signing: { kid, privateKey }, published: { keys: published }, created: isNew ? file : null };
}

/** Written beside its place and moved there whole, so that a crash leaves a key or none, never half a key. */
function createKey(file: string): void {
  const { privateKey } = generateKeyPairSync('ed25519');
  const draft = `${file}.new`;
  const handle = openSync(draft, 'w', 0o600);
  writeSync(handle, `${JSON.stringify(privateKey.export({ format: 'jwk' }))}\n`);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(draft, file);
}

function readKey(file: string): { privateKey: KeyObject; x: string } {
  try {
    const key: webcrypto.JsonWebKey = JSON.parse(readFileSync(file, 'utf8'));
    const privateKey = createPrivateKey({ key, format: 'jwk' });
    const { x, crv } = privateKey.export({ format: 'jwk' });
    if (crv !== 'Ed25519' || x === undefined) throw new Error('not an Ed25519 key');
    return { privateKey, x };
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
