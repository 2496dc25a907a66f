/** Secrets of webhooks as Standard Webhooks writes them: `whsec_` and 24 to 64 random bytes in base64. */
import { randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { PRIVATE_PREFIX, readPrivateKey } from './key-pair.ts';

const PREFIX = 'whsec_';
const SHORTEST = 24;
const LONGEST = 64;

/** A new secret of 32 bytes, to configure here and at the other side. */
export function newSecret(): string {
  return PREFIX + randomBytes(32).toString('base64');
}

/**
 * The key inside a secret.
 *
 * @throws {TypeError} saying what is wrong; never with the secret itself, because errors end up in logs.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md#signature-scheme
 */
export function readSecret(secret: string): Buffer {
  if (!secret.startsWith(PREFIX)) {
    throw new TypeError(
      `A webhook secret starts with "${PREFIX}" or "${PRIVATE_PREFIX}"; "${PREFIX}" is followed by what "openssl rand -base64 32" prints`,
    );
  }
  const encoded = secret.slice(PREFIX.length);
  const key = Buffer.from(encoded, 'base64');
  // Node skips what is not base64; the other side would then compute with another key.
  if (key.toString('base64') !== encoded) {
    throw new TypeError(
      `A webhook secret is "${PREFIX}" and standard base64 with padding; this one has other characters`,
    );
  }
  if (key.length < SHORTEST || key.length > LONGEST) {
    throw new TypeError(
      `A webhook secret holds ${SHORTEST} to ${LONGEST} bytes; this one holds ${key.length}`,
    );
  }
  return key;
}

/** What signs: bytes that both sides know, or the private half of a key pair. */
export type WebhookKey = Buffer | KeyObject;

/**
 * The keys of all secrets in use.
 *
 * @throws {TypeError} naming the secret by its place in the list.
 */
export function readSecrets(secrets: string[]): WebhookKey[] {
  if (secrets.length === 0) {
    throw new TypeError('secrets: at least one, or nobody can tell who sent a webhook');
  }
  return secrets.map((secret, index) => {
    try {
      return secret.startsWith(PRIVATE_PREFIX) ? readPrivateKey(secret) : readSecret(secret);
    } catch (error) {
      throw new TypeError(`secrets[${index}]: ${error instanceof Error ? error.message : ''}`, {
        cause: error,
      });
    }
  });
}
