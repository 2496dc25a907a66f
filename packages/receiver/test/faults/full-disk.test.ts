import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { start } from '../kit.ts';
import type { Running } from '../kit.ts';
import { startPostgres } from '../postgres-server.ts';
import { recordsOf } from './records.ts';
import { Ledger, anyMessage } from './senders.ts';
import { amount, notTried, report } from './size.ts';
import { smallDisk } from './small-disk.ts';

/** Enough for an empty server and its log. */
const MEGABYTES = 120;

async function sendPending(ledger: Ledger, running: Running): Promise<void> {
  while (ledger.pending.size > 0) {
    const pending = [...ledger.pending.values()].slice(0, 16);
    await Promise.all(pending.map((message) => ledger.send(message, (body) => running.post(body))));
    await wait(10);
  }
}

test('a disk that is full under PostgreSQL: 503 until there is room again, and nothing is lost', async ({
  skip,
}) => {
  const disk = smallDisk(MEGABYTES);
  if (typeof disk === 'string') {
    notTried('a full disk, PostgreSQL', disk);
    skip();
    return;
  }
  const server = await startPostgres([], disk.folder);
  onTestFinished(() => server.stop());
  const running = await start({ databaseUrl: server.url });
  const ledger = new Ledger();
  const times = amount('FAULTS_FULL_DISKS', { short: 1, long: 20 });
  let restarts = 0;
  for (let time = 0; time < times; time++) {
    const enough = ledger.busy + 32;
    disk.fill();
    for (let round = 0; ledger.busy < enough; round++) {
      // Pages that are there already still take some.
      if (round > 500) throw new Error('The disk is full, and everything was taken');
      const messages = Array.from({ length: 16 }, anyMessage);
      await Promise.all(messages.map((message) => ledger.send(message, (body) => running.post(body))));
    }
    disk.clear();
    if (server.process.exitCode !== null) {
      // Without room for its log it gives up; whoever runs it starts it again.
      restarts++;
      await server.startAgain();
    }
    await sendPending(ledger, running);
  }
  const records = await recordsOf({ data: running.data, databaseUrl: server.url });
  const found = records.compare(ledger.acknowledged);
  report('a full disk, PostgreSQL', {
    times,
    acknowledged: ledger.acknowledged.size,
    'asked to come back': ledger.busy,
    'servers that gave up': restarts,
    lost: found.lost.length,
    'there twice or out of the chain': records.faults.length,
  });
  expect([found, records.faults, ledger.differing, ledger.unexpected]).toEqual([
    { lost: [], differing: [] },
    [],
    [],
    [],
  ]);
  expect(records.answers.size).toBe(ledger.acknowledged.size);
});
