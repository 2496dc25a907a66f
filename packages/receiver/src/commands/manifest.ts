/** What says that a backup is whole: the list of its files, written last. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Moment } from '@fairwell/schema';
import * as z from 'zod';
import { UsageError } from '../settings.ts';
import { parseAs, readJson } from './input.ts';

export const DATABASE = 'fairwell.db';

/** What is kept beside the database. Each may be missing. */
export const SIGNING_KEY = 'signing-key.json';
export const BESIDE = [SIGNING_KEY, 'api-key', 'checkpoints.jsonl'] as const;

export const MANIFEST = 'manifest.json';

const Kept = z.strictObject({
  name: z.enum([DATABASE, ...BESIDE]),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const Manifest = z.strictObject({
  v: z.literal(1),
  madeAt: Moment,
  /** Of the newest record, 0 where there is none. */
  sequence: z.int().min(0),
  receivedAt: Moment.nullable(),
  /** What stands for every record up to that one; `null` where there is none, or it is from before there was a chain. */
  chain: z.string().nullable(),
  files: z
    .array(Kept)
    .refine((files) => files.some(({ name }) => name === DATABASE), `must name ${DATABASE}`),
});
export type Manifest = z.infer<typeof Manifest>;

/**
 * @throws {UsageError} when the folder holds no whole backup.
 */
export function readManifest(folder: string): Manifest {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) {
    throw new UsageError(
      `There is no whole backup in ${folder}: ${MANIFEST} is missing, which is written when all the rest is there.`,
    );
  }
  return parseAs(Manifest, readJson(path), path);
}

/** A file as it is on disk now. */
export async function describeFile(folder: string, name: Manifest['files'][number]['name']) {
  const path = join(folder, name);
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { name, bytes: statSync(path).size, sha256: hash.digest('hex') };
}
