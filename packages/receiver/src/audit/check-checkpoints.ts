/** Whether the log is the one that checkpoints were signed of: nothing shorter, nothing else. */
import type { PublicKey } from '@fairwell/schema';
import type { AuditReads, StoredCheckpoint } from '../store/audit.ts';
import { textOrNull } from '../store/rows.ts';
import { readCheckpoint } from './statements.ts';
import type { Checkpoint } from './statements.ts';

/**
 * How a checkpoint fits the log.
 *
 * - `holds`: the log says the same
 * - `unsigned`: none of the keys signed it, or not as a checkpoint
 * - `shorter`: the log does not reach that far
 * - `other`: at that number the log says something else
 */
export type Fit = 'holds' | 'unsigned' | 'shorter' | 'other';

export async function fitOf(
  { sequence, statement }: StoredCheckpoint,
  reads: AuditReads,
  keys: PublicKey[],
): Promise<Fit> {
  const signed = signedIn(statement, keys);
  if (signed === null || signed.sequence !== sequence) return 'unsigned';
  const [row] = await reads.records(sequence - 1, 1);
  if (!row || Number(row['sequence']) !== sequence) return 'shorter';
  return textOrNull(row, 'chain') === signed.chain ? 'holds' : 'other';
}

function signedIn(statement: string, keys: PublicKey[]): Checkpoint | null {
  try {
    return readCheckpoint(statement, keys);
  } catch {
    return null;
  }
}
