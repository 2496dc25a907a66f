import { setTimeout as wait } from 'node:timers/promises';
import { createLocalJWKSet, compactVerify } from 'jose';
import { expect, test } from 'vitest';
import { temporaryDatabase } from '../database.ts';
import { start, temporaryFolder } from '../kit.ts';
import { serving } from './receiver-process.ts';
import type { Place } from './receiver-process.ts';
import { Records, recordsOf } from './records.ts';
import { Ledger, keepSending } from './senders.ts';
import { amount, report } from './size.ts';

const SENDERS = 32;

/** A receiver under load, killed at a moment of no one's choosing. */
async function killOnce(place: Place, ledger: Ledger, thread: boolean): Promise<void> {
  const { child, url, ended } = await serving(place, { thread });
  const sending = keepSending(ledger, { senders: SENDERS, url: () => url, until: () => child.killed });
  // Counted in answers, because how much happens in a second differs from machine to machine.
  const enough = ledger.acknowledged.size + Math.floor(Math.random() * 100);
  while (ledger.acknowledged.size < enough) await wait(1);
  await wait(Math.random() * 20);
  child.kill('SIGKILL');
  await sending;
  expect(await ended).toBe('SIGKILL');
}

/** As after any outage: what is pending is sent until it is acknowledged. */
async function lastSends(place: Place, ledger: Ledger): Promise<void> {
  const running = await start(place);
  const post = (body: string) => running.post(body);
  while (ledger.pending.size > 0) {
    await Promise.all([...ledger.pending.values()].map((message) => ledger.send(message, post)));
  }
  const keys = createLocalJWKSet(running.receiver.publicKeys);
  const answers = [...ledger.acknowledged.values()];
  // A sample: verifying takes longer than signing.
  for (let index = 0; index < answers.length; index += Math.ceil(answers.length / 500)) {
    const { receipt } = JSON.parse(answers[index] ?? '') as { receipt: string };
    await compactVerify(receipt, keys);
  }
  await running.receiver.close();
}

const embedded = (): Promise<Place> => Promise.resolve({ data: temporaryFolder() });
const server = async (): Promise<Place> => ({
  data: temporaryFolder(),
  databaseUrl: await temporaryDatabase(),
});

test.each([
  ['SQLite', 'FAULTS_KILLS_SQLITE', { short: 5, long: 1000 }, embedded, true],
  ['SQLite without threads', 'FAULTS_KILLS_UNTHREADED', { short: 2, long: 200 }, embedded, false],
  ['PostgreSQL', 'FAULTS_KILLS_POSTGRESQL', { short: 5, long: 200 }, server, true],
] as const)('killed over and over, on %s: nothing is lost, nothing is there twice', async (...row) => {
  const [name, variable, sizes, made, thread] = row;
  const cycles = amount(variable, sizes);
  const place = await made();
  const ledger = new Ledger();
  const records = new Records();
  for (let cycle = 0; cycle < cycles; cycle++) {
    await killOnce(place, ledger, thread);
    await records.read(place);
    expect(records.compare(ledger.acknowledged), `cycle ${cycle}`).toEqual({ lost: [], differing: [] });
  }
  await lastSends(place, ledger);
  const after = await recordsOf(place);
  const found = after.compare(ledger.acknowledged);
  report(`kill -9, ${name}`, {
    cycles,
    acknowledged: ledger.acknowledged.size,
    'without an answer, then sent again': ledger.unanswered,
    replays: ledger.replays,
    lost: found.lost.length,
    'there twice or out of the chain': after.faults.length,
    'receipts that differ': found.differing.length + ledger.differing.length,
  });
  expect(found).toEqual({ lost: [], differing: [] });
  expect([after.faults, ledger.differing, ledger.unexpected]).toEqual([[], [], []]);
  // Everything that was ever sent was acknowledged in the end, and nothing else is there.
  expect(after.answers.size).toBe(ledger.acknowledged.size);
  expect(ledger.unanswered).toBeGreaterThan(0);
});
