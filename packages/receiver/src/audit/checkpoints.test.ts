import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { clockAt } from '../../test/clock.ts';
import { eventually } from '../../test/destination.ts';
import { fixture, restart, start, temporaryFolder } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';
import { intruder, verified } from '../../test/tampering.ts';
import { readCheckpoint } from './statements.ts';

const HOUR = 3_600_000;
const fileIn = ({ data }: Running) => join(data, 'checkpoints.jsonl');

/** What the checkpoints in a file state, each verified against the published keys. */
function statedIn(file: string, { receiver }: Running): unknown[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => readCheckpoint(JSON.parse(line).statement, receiver.publicKeys.keys));
}

test('every hour in which something came in, and at the end, it is stated how far the log came', async () => {
  const { now, timer, pass } = clockAt('2026-11-22T09:00:00Z');
  const publicUrl = 'https://leave.example';
  const running = await start({ now, timer, publicUrl });
  await running.received(fixture('survey'));
  await running.received(fixture('survey'));
  pass(HOUR);
  const file = fileIn(running);
  const first = { iss: publicUrl, iat: 1795341600, sequence: 2, chain: expect.stringMatching(/^[\w-]{43}$/) };
  await eventually(() => expect(statedIn(file, running)).toEqual([first]));
  // Each waits for the one before, so that time may go on.
  await new Promise((resolve) => setTimeout(resolve, 50));
  pass(HOUR);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(statedIn(file, running)).toHaveLength(1);
  await running.received(fixture('survey'));
  await running.receiver.close();
  expect(statedIn(file, running)).toEqual([first, expect.objectContaining({ sequence: 3 })]);
  const again = await restart(running, { now, timer, publicUrl });
  await again.receiver.close();
  expect(statedIn(file, running)).toHaveLength(2);
});

test('a copy goes to the file that was set, and closing twice adds nothing', async () => {
  const checkpointFile = join(temporaryFolder(), 'elsewhere.jsonl');
  const running = await start({ checkpointFile });
  await running.received(fixture('survey'));
  await running.receiver.close();
  await running.receiver.close();
  expect(readFileSync(checkpointFile, 'utf8')).toBe(readFileSync(fileIn(running), 'utf8'));
  expect(statedIn(checkpointFile, running)).toHaveLength(1);
});

test('what came in before a crash is stated at the next start', async () => {
  const running = await start();
  await running.received(fixture('survey'));
  await running.receiver.close();
  // A crash leaves the record and no checkpoint.
  writeFileSync(fileIn(running), '');
  await (
    await intruder(running)
  )('DELETE FROM checkpoint');
  const again = await restart(running);
  await eventually(() => expect(statedIn(fileIn(again), again)).toMatchObject([{ sequence: 1 }]));
});

test('a line that a crash cut off spoils neither the start nor the next line', async () => {
  const running = await start();
  vi.stubEnv('FAIRWELL_DATABASE_URL', running.databaseUrl);
  onTestFinished(() => void vi.unstubAllEnvs());
  await running.received(fixture('survey'));
  await running.receiver.close();
  appendFileSync(fileIn(running), '{"sequence":2,"statem');
  const again = await restart(running);
  await again.received(fixture('survey'));
  await again.receiver.close();
  const lines = readFileSync(fileIn(running), 'utf8').trimEnd().split('\n');
  expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ sequence: 2, statement: expect.any(String) });
  await restart(again);
  expect(await verified(running)).toEqual({ findings: [], exitCode: 0 });
});

test('where a checkpoint cannot be written, receiving goes on', async () => {
  const log = vi.fn();
  const checkpointFile = join(temporaryFolder(), 'not', 'there', 'checkpoints.jsonl');
  const running = await start({ checkpointFile, log });
  await running.received(fixture('survey'));
  await running.receiver.close();
  expect(log).toHaveBeenCalledWith({ level: 'warn', event: 'checkpoint-failed', error: 'Error' });
});
