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
  key: z
    .string()
    .min(16, 'at least 16 characters, or others will guess it')
    .regex(/^\S+$/, 'a key without spaces, or it cannot stand in a header')
    .refine((key) => !key.startsWith('sha256:') || HASH.test(key), 'sha256: and 64 hexadecimal digits'),
});
export type ApiKeySetting = z.infer<typeof ApiKeySetting>;

export interface ApiKey {
  role: Role;
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
  return settings.map(({ role, key }) => {
    const hash = HASH.exec(key)?.[1];
    const known = hash === undefined ? digest(key) : Buffer.from(hash, 'hex');
    const name = known.toString('hex');
    const before = roleOfKey.get(name) ?? role;
    if (before !== role) {
      throw new Error(`keys: one key is given as ${before} and as ${role}. Make one for each role.`);
    }
    roleOfKey.set(name, role);
    return { role, digest: known };
  });
}

/**
 * The role that a bearer key has, or null for none. Every key is compared, and each in constant time, so the time it
 * takes tells nothing.
 */
export function roleOf(given: string | undefined, keys: readonly ApiKey[]): Role | null {
  if (given === undefined) return null;
  const wanted = digest(given);
  let role: Role | null = null;
  for (const key of keys) if (timingSafeEqual(wanted, key.digest)) role = key.role;
  return role;
}
