/** Checks everything there is to check, and tells of all that does not hold. */
import type { StoredCheckpoint } from '../store/audit.ts';
import { fitOf } from './check-checkpoints.ts';
import { BEGINNING } from './check-link.ts';
import { checkRecords } from './check-records.ts';
import type { Log } from './check-records.ts';
import { readCheckpoints } from './checkpoint-file.ts';
import type { Finding } from './finding.ts';

/** So many findings are told; how many there are altogether is counted. */
const MOST_TOLD = 1000;

/** Checkpoints that are read at once. */
const PAGE = 500;

export interface Verified {
  /** Records that were checked. */
  records: number;
  checkpoints: number;
  /** How many things do not hold. */
  wrong: number;
  /** The first of them. */
  findings: Finding[];
}

/**
 * @param files where checkpoints are kept outside the database.
 * @param progress told how many records were checked, every now and then.
 */
export async function verifyLog(
  log: Log,
  files: string[],
  progress: (records: number) => void,
): Promise<Verified> {
  const done: Verified = { records: 0, checkpoints: 0, wrong: 0, findings: [] };
  const tell = (...findings: Finding[]) => {
    done.wrong += findings.length;
    done.findings.push(...findings.slice(0, MOST_TOLD - done.findings.length));
  };
  await verifyRecords(log, done, tell, progress);
  const { reads } = log;
  for (let after = 0; ;) {
    const page = await reads.checkpoints(after, PAGE);
    for (const checkpoint of page) await verifyCheckpoint(checkpoint, log, done, tell);
    const last = page.at(-1);
    if (!last) break;
    after = last.sequence;
  }
  for (const file of files) {
    for (const checkpoint of readCheckpoints(file)) {
      await verifyCheckpoint(checkpoint, log, done, tell, file);
    }
  }
  for (const { id } of await reads.repeatedIds(MOST_TOLD)) {
    tell({ sequence: null, fault: 'repeated-id', where: id });
  }
  for (const sequence of await reads.strayDeliveries(MOST_TOLD)) tell({ sequence, fault: 'delivery' });
  return done;
}

type Tell = (...findings: Finding[]) => void;

/** Until nothing more is there, also what is received meanwhile. */
async function verifyRecords(
  log: Log,
  done: Verified,
  tell: Tell,
  progress: (records: number) => void,
): Promise<void> {
  let end = BEGINNING;
  for (;;) {
    const before: number = end.sequence;
    for await (const { findings, size, last } of checkRecords(log, end)) {
      tell(...findings);
      done.records += size;
      progress(done.records);
      end = last;
    }
    const { sequence, chain } = (await log.reads.head()) ?? BEGINNING;
    const isMoreToCome = sequence > end.sequence && end.sequence > before;
    if (isMoreToCome) continue;
    if (sequence !== end.sequence || chain !== end.chain) tell({ sequence, fault: 'newest' });
    return;
  }
}

async function verifyCheckpoint(
  checkpoint: StoredCheckpoint,
  { reads, keys }: Log,
  done: Verified,
  tell: Tell,
  file?: string,
): Promise<void> {
  done.checkpoints++;
  if ((await fitOf(checkpoint, reads, keys)) === 'holds') return;
  tell({
    sequence: checkpoint.sequence,
    fault: 'checkpoint',
    ...(file === undefined ? {} : { where: file }),
  });
}
