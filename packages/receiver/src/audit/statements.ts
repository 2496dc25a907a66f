/** What the receiver states about its own records, signed with the key of its receipts. */
import type { PublicKey } from '@fairwell/schema';
import * as z from 'zod';
import type { SigningKey } from '../receipt/keys.ts';
import { signAs } from '../receipt/sign.ts';
import { verifySigned } from '../receipt/verify.ts';

const CHECKPOINT = 'checkpoint+jwt';
const ERASURE = 'erasure+jwt';

const common = {
  /** Public address of the receiver, where it has one. */
  iss: z.string().optional(),
  /** Seconds since 1970. */
  iat: z.int(),
};

/** Up to and including this record, the chain came to this. */
const Checkpoint = z.object({ ...common, sequence: z.int().min(1), chain: z.string() });
export type Checkpoint = z.infer<typeof Checkpoint>;

/** Why the content of records was erased: somebody asked, or it had been kept as long as was set. */
export type Because = 'request' | 'retention';

const Erasure = z.object({
  ...common,
  because: z.enum(['request', 'retention']),
  sequences: z.array(z.int()),
});
export type Erasure = z.infer<typeof Erasure>;

export const signCheckpoint = (checkpoint: Checkpoint, key: SigningKey): string =>
  signAs(CHECKPOINT, checkpoint, key);

export const signErasure = (erasure: Erasure, key: SigningKey): string => signAs(ERASURE, erasure, key);

/** @throws {NotValid | z.ZodError} when it was not signed as a checkpoint with one of the keys. */
export const readCheckpoint = (statement: string, keys: PublicKey[]): Checkpoint =>
  Checkpoint.parse(verifySigned(statement, CHECKPOINT, keys).payload);

/** @throws {NotValid | z.ZodError} when it was not signed as an erasure with one of the keys. */
export const readErasure = (statement: string, keys: PublicKey[]): Erasure =>
  Erasure.parse(verifySigned(statement, ERASURE, keys).payload);
