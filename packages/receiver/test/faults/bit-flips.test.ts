import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { receiptCheckHere } from '../../src/audit/check-receipt.ts';
import { checkpointFiles } from '../../src/audit/checkpoint-file.ts';
import { verifyLog } from '../../src/audit/verify.ts';
import { keyFile, readKey, toPublicKey } from '../../src/receipt/keys.ts';
import { openReads } from '../../src/store/reads.ts';
import { fixture, start, temporaryFolder } from '../kit.ts';
import { chance } from './chance.ts';
import { amount, report } from './size.ts';

type Outcome = 'not read' | 'found' | 'held';

/** What a full check says of a database in this folder, and what its records are where it says that they hold. */
async function checked(data: string): Promise<{ outcome: Outcome; rows: string }> {
  try {
    const { reads, close } = await openReads({ data });
    try {
      const keys = (await reads.keys()).map(toPublicKey);
      const check = receiptCheckHere(keys, readKey(keyFile(data)));
      const { wrong } = await verifyLog({ reads, keys, check }, checkpointFiles({ data }), () => {});
      if (wrong > 0) return { outcome: 'found', rows: '' };
      const rows = [await reads.records(0, 1000), keys, await reads.surveys(0, 1000)];
      return { outcome: 'held', rows: JSON.stringify(rows) };
    } finally {
      await close();
    }
  } catch {
    return { outcome: 'not read', rows: '' };
  }
}

test('a bit that falls over anywhere in the file is found, or changed nothing that was received', async () => {
  const running = await start();
  const kinds = ['cancellation-dutch-weekly', 'survey', 'contact-complaint', 'flow-step'];
  for (let index = 0; index < 24; index++) await running.received(fixture(kinds[index % kinds.length] ?? ''));
  await running.receiver.close();
  const whole = await checked(running.data);
  expect(whole.outcome).toBe('held');
  const bytes = readFileSync(join(running.data, 'fairwell.db'));
  const data = temporaryFolder();
  for (const name of ['checkpoints.jsonl', 'signing-key.json']) {
    copyFileSync(join(running.data, name), join(data, name));
  }
  const seed = amount('FAULTS_SEED', { short: Date.now() % 1e9, long: Date.now() % 1e9 });
  const random = chance(seed);
  const flips = amount('FAULTS_BIT_FLIPS', { short: 100, long: 10_000 });
  const count: Record<Outcome, number> = { 'not read': 0, found: 0, held: 0 };
  for (let flip = 0; flip < flips; flip++) {
    const at = Math.floor(random() * bytes.length);
    const bit = 1 << Math.floor(random() * 8);
    const flipped = Buffer.from(bytes);
    flipped[at] = flipped[at]! ^ bit;
    writeFileSync(join(data, 'fairwell.db'), flipped);
    const { outcome, rows } = await checked(data);
    count[outcome]++;
    if (outcome === 'held') expect(rows, `seed ${seed}: bit ${bit} of byte ${at}`).toBe(whole.rows);
  }
  report('a bit that falls over, SQLite', { flips, ...count, seed });
  expect(count.found).toBeGreaterThan(0);
});
