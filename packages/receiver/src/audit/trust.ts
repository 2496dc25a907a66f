/** What a receiver looks at before it adds to a log: whether it is still the one it left, and whether its end holds. */
import type { PublicKey } from '@fairwell/schema';
import type { SigningKey } from '../receipt/keys.ts';
import type { AuditReads } from '../store/audit.ts';
import { checkRecords } from './check-records.ts';
import type { Log } from './check-records.ts';
import { fitOf } from './check-checkpoints.ts';
import { BEGINNING } from './check-link.ts';
import { receiptCheck } from './check-receipt.ts';
import type { Previous } from './check-link.ts';
import { readCheckpoints } from './checkpoint-file.ts';
import { textOrNull } from '../store/rows.ts';

/** How many of the newest records are looked at, so that a start takes no longer in a large database. */
const NEWEST = 2000;

/**
 * @param files where checkpoints are kept outside the database.
 * @throws {Error} with a sentence for people when records are missing or were tampered with.
 */
export async function trustLog(
  reads: AuditReads,
  keys: PublicKey[],
  signing: SigningKey,
  files: string[],
): Promise<void> {
  const log: Log = { reads, keys, check: receiptCheck(keys, signing) };
  for (const file of files) await trustFile(file, log);
  const head = await log.reads.head();
  if (head === null) return;
  const last = await log.reads.lastCheckpoint();
  if (last !== null && (await fitOf(last, log.reads, log.keys)) !== 'holds') {
    throw broken(`Its checkpoint at record ${last.sequence} does not hold`);
  }
  let end = await previousAt(Math.max(0, head.sequence - NEWEST), log);
  // Others may be adding to it.
  for await (const { findings, last: reached } of checkRecords(log, end, head.sequence)) {
    const [first] = findings;
    if (first) throw broken(`Record ${first.sequence} was changed, or one before it is gone`);
    end = reached;
  }
  if (end.sequence !== head.sequence || end.chain !== head.chain) {
    throw broken(`Record ${head.sequence}, the newest, is missing or was changed`);
  }
}

async function trustFile(file: string, { reads, keys }: Log): Promise<void> {
  const newest = readCheckpoints(file).at(-1);
  if (!newest) return;
  const fit = await fitOf(newest, reads, keys);
  if (fit === 'holds') return;
  const what =
    fit === 'shorter'
      ? `The database ends before record ${newest.sequence}, which ${file} proves it once held: it was restored from an older copy, or records were removed.`
      : fit === 'other'
        ? `At record ${newest.sequence} the database holds something else than ${file} proves it once held: it is another database, or it was written anew.`
        : `The newest checkpoint in ${file} was not signed with a key of this receiver: the file or the keys were changed.`;
  throw new Error(
    `${what} Restore a newer copy. Where there is none, keep ${file} under another name, as proof of what is missing, and start again.`,
  );
}

async function previousAt(sequence: number, { reads }: Log): Promise<Previous> {
  if (sequence === 0) return BEGINNING;
  const [row] = await reads.records(sequence - 1, 1);
  return { sequence, chain: row ? textOrNull(row, 'chain') : null };
}

const broken = (what: string) =>
  new Error(
    `The log of what was received does not hold. ${what}. \`fairwell verify\` shows everything that is wrong. ` +
      'Restore a copy from before, or start on an empty database and keep this one as it is, as evidence.',
  );
