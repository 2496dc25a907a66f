/** Checks everything there is to check, and tells of all that does not hold. */
import type { StoredCheckpoint } from '../store/audit.ts';
import { fitOf } from './check-checkpoints.ts';
import { BEGINNING } from './check-link.ts';
import type { Previous } from './check-link.ts';
import { checkRecords } from './check-records.ts';
import type { CheckedPage, Log } from './check-records.ts';
import { readCheckpoints } from './checkpoint-file.ts';
import type { Finding } from './finding.ts';

/** So many findings are told; how many there are altogether is counted. */
const MOST_TOLD = 1000;

/** Damage that is told; one page of a file may break a thousand rows. */
export const MOST_DAMAGE = 20;

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

export interface Elsewhere {
  /** The beginning of the log, several pieces at a time. */
  pages: AsyncGenerator<CheckedPage>;
  /** What the database finds wrong with its own pages and indexes. */
  damage: Promise<string[]>;
}

/**
 * @param files where checkpoints are kept outside the database.
 * @param progress told how many records were checked, every now and then.
 * @param elsewhere what is checked in other threads at the same time.
 */
export async function verifyLog(
  log: Log,
  files: string[],
  progress: (records: number) => void,
  elsewhere: Elsewhere | null = null,
): Promise<Verified> {
  const done: Verified = { records: 0, checkpoints: 0, wrong: 0, findings: [] };
  const tell = (...findings: Finding[]) => {
    done.wrong += findings.length;
    done.findings.push(...findings.slice(0, MOST_TOLD - done.findings.length));
  };
  const follow = following(done, tell, progress);
  const before = elsewhere === null ? BEGINNING : await follow(elsewhere.pages, BEGINNING);
  await verifyRest(log, before, follow, tell);
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
  for (const where of await (elsewhere?.damage ?? reads.damage(MOST_DAMAGE))) {
    tell({ sequence: null, fault: 'damaged', where });
  }
  return done;
}

type Tell = (...findings: Finding[]) => void;

/** Looks through pages. @returns the last record, or `from` where there were none. */
type Follow = (pages: AsyncGenerator<CheckedPage>, from: Previous) => Promise<Previous>;

function following(done: Verified, tell: Tell, progress: (records: number) => void): Follow {
  return async (pages, from) => {
    let end = from;
    for await (const { findings, size, last } of pages) {
      tell(...findings);
      done.records += size;
      progress(done.records);
      end = last;
    }
    return end;
  };
}

/** Up to what is the newest record while it is looked at: a receiver may be adding more all the time. */
async function verifyRest(log: Log, from: Previous, follow: Follow, tell: Tell): Promise<void> {
  const reached = await follow(checkRecords(log, from), from);
  const { sequence, chain } = (await log.reads.head()) ?? BEGINNING;
  const end = await follow(checkRecords(log, reached, sequence), reached);
  if (sequence !== end.sequence || chain !== end.chain) tell({ sequence, fault: 'newest' });
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
