import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { clockAt } from '../../test/clock.ts';
import { eventually } from '../../test/destination.ts';
import { fixture, start, temporaryFolder } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';
import { intruder, verified } from '../../test/tampering.ts';

const HOUR = 3_600_000;

async function kept(count: number): Promise<Running> {
  const running = await start();
  for (let index = 0; index < count; index++) await running.received(fixture('cancellation-least'));
  await running.receiver.close();
  return running;
}

test('an index that would not find a record any more is found, although every record holds', async () => {
  const running = await kept(5);
  const sql = await intruder(running);
  const [index] = await sql("SELECT rootpage FROM sqlite_schema WHERE name = 'event_by_id'");
  const [size] = await sql('PRAGMA page_size');
  await sql('PRAGMA wal_checkpoint(TRUNCATE)');
  const file = join(running.data, 'fairwell.db');
  const bytes = readFileSync(file);
  const page = (Number(index?.['rootpage']) - 1) * Number(size?.['page_size']);
  // One letter of an id, in the index only.
  const last = page + Number(size?.['page_size']) - 10;
  bytes[last] = bytes[last]! ^ 1;
  writeFileSync(file, bytes);
  const { findings, exitCode } = await verified(running);
  expect(exitCode).toBe(1);
  expect(new Set(findings.map(({ fault }) => fault))).toEqual(new Set(['damaged']));
  expect(findings[0]?.where).toContain('event_by_id');
});

test('a database whose log of writes was left behind is refused, once a checkpoint tells of it', async () => {
  const clock = clockAt('2026-11-22T09:15:30Z');
  const { now, timer } = clock;
  const running = await start({ now, timer });
  for (let index = 0; index < 5; index++) await running.received(fixture('cancellation-least'));
  clock.pass(HOUR);
  const exported = join(running.data, 'checkpoints.jsonl');
  await eventually(() => expect(readFileSync(exported, 'utf8')).toContain('"sequence":5'));
  // As somebody copies who does not know of the file beside it; or with one that belongs to another database.
  for (const wal of [null, Buffer.alloc(4096), readFileSync(`${(await kept(2)).data}/fairwell.db`)]) {
    const data = temporaryFolder();
    for (const name of ['fairwell.db', 'checkpoints.jsonl', 'signing-key.json']) {
      copyFileSync(join(running.data, name), join(data, name));
    }
    if (wal) writeFileSync(join(data, 'fairwell.db-wal'), wal);
    await expect(start({ data, now, timer })).rejects.toThrow(/ends before record 5/);
  }
  onTestFinished(() => running.receiver.close());
});
