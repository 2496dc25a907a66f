/** The keys of servers and people. Settings may hold only their hashes, so a copy of the settings opens nothing. */
import { createHash, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { roles } from './roles.ts';
import type { Role } from './roles.ts';

const HASH = /^sha256:([0-9a-fA-F]{64})$/;

/**
 * One key as settings write it: the key itself, or `sha256:` and the SHA-256 of its UTF-8 bytes in hex. A bare hash is
 * enough only because keys are random; that is why short ones are refused.
 */
export const ApiKeySetting = z.strictObject({
  role: z.enum(roles),
  /** What the log of reads calls it. Default: the first digits of its hash. */
  name: z.string().trim().min(1).max(80).optional(),
  key: z
    .string()
    .min(16, 'at least 16 characters, or others will guess it')
    .regex(/^\S+$/, 'a key without spaces, or it cannot stand in a header')
    .refine((key) => !key.startsWith('sha256:') || HASH.test(key), 'sha256: and 64 hexadecimal digits'),
});
export type ApiKeySetting = z.infer<typeof ApiKeySetting>;

export interface ApiKey {
  role: Role;
  name: string;
  digest: Buffer;
}

const digest = (key: string) => createHash('sha256').update(key).digest();

/**
 * Several keys may share a role: to rotate, add the new one, change who uses it, remove the old one.
 *
 * @throws {Error} where one key has two roles: which of them holds would depend on the order.
 */
export function openApiKeys(settings: readonly ApiKeySetting[]): ApiKey[] {
  const roleOfKey = new Map<string, Role>();
  return settings.map(({ role, key, name: called }) => {
    const hash = HASH.exec(key)?.[1];
    const known = hash === undefined ? digest(key) : Buffer.from(hash, 'hex');
    const name = known.toString('hex');
    const before = roleOfKey.get(name) ?? role;
    if (before !== role) {
      throw new Error(`keys: one key is given as ${before} and as ${role}. Make one for each role.`);
    }
    roleOfKey.set(name, role);
    return { role, name: called ?? `key ${name.slice(0, 8)}`, digest: known };
  });
}

/**
 * The bearer key that was given, or null where it is none of ours. Every key is compared, and each in constant time, so the
 * time it takes tells nothing.
 */
export function keyOf(given: string | undefined, keys: readonly ApiKey[]): ApiKey | null {
  if (given === undefined) return null;
  const wanted = digest(given);
  let found: ApiKey | null = null;
  for (const key of keys) if (timingSafeEqual(wanted, key.digest)) found = key;
  return found;
}

/** The role that a bearer key has, or null for none. */
export const roleOf = (given: string | undefined, keys: readonly ApiKey[]): Role | null =>
  keyOf(given, keys)?.role ?? null;
