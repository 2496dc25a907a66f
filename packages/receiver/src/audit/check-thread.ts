/** A thread that checks pieces of the log, on a connection of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import type { PublicKey } from '@fairwell/schema';
import type { SigningKey } from '../receipt/keys.ts';
import type { Place } from '../store/open.ts';
import { openReads } from '../store/reads.ts';
import { number, textOrNull } from '../store/rows.ts';
import { BEGINNING } from './check-link.ts';
import { receiptCheckHere } from './check-receipt.ts';
import { checkRecords } from './check-records.ts';
import type { CheckedPage } from './check-records.ts';
import { MOST_DAMAGE } from './verify.ts';

/** What the thread is started with. */
export interface ThreadData {
  place: Place;
  keys: PublicKey[];
  signing: SigningKey | null;
}

/** Records after the first number, up to and including the second. */
export type Piece = [after: number, until: number];

const { place, keys, signing }: ThreadData = workerData;
const { reads, close } = await openReads(place);
const log = { reads, keys, check: receiptCheckHere(keys, signing) };

parentPort?.on('message', (piece: Piece | 'damage' | 'end') => {
  if (piece === 'end') void close().then(() => parentPort?.close());
  else if (piece === 'damage') void reads.damage(MOST_DAMAGE).then((found) => parentPort?.postMessage(found));
  else void check(piece).then((checked) => parentPort?.postMessage(checked));
});

/** A failure ends the thread, and with it the whole check: half of it would prove nothing. */
async function check([after, until]: Piece): Promise<CheckedPage> {
  const row = await reads.upTo(after);
  const from = row ? { sequence: number(row, 'sequence'), chain: textOrNull(row, 'chain') } : BEGINNING;
  const whole: CheckedPage = { findings: [], size: 0, last: from };
  for await (const { findings, size, last } of checkRecords(log, from, until)) {
    whole.findings.push(...findings);
    whole.size += size;
    whole.last = last;
  }
  return whole;
}
