import { cpSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { temporaryDatabase } from '../database.ts';
import { fixture, start, temporaryFolder } from '../kit.ts';
import { serving } from './receiver-process.ts';
import type { Place } from './receiver-process.ts';
import { recordsOf } from './records.ts';
import { Ledger, keepSending } from './senders.ts';
import { amount, report } from './size.ts';

const none = { lost: [], differing: [] };

/** Everything that was acknowledged is there once, and nothing else but what is still pending. */
async function check(place: Place, ledger: Ledger) {
  const records = await recordsOf(place);
  expect([records.compare(ledger.acknowledged), records.faults, ledger.differing, ledger.unexpected]).toEqual(
    [none, [], [], []],
  );
  const more = [...records.answers.keys()].filter((id) => !ledger.acknowledged.has(id));
  expect(more.filter((id) => !ledger.pending.has(id))).toEqual([]);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return address !== null && typeof address === 'object' ? address.port : 0;
}

test('restarts in order, one after the other under load: the process ends with 0 and nothing is lost', async () => {
  const restarts = amount('FAULTS_RESTARTS', { short: 4, long: 100 });
  const place = { data: temporaryFolder() };
  const port = await freePort();
  const ledger = new Ledger();
  let receiver = await serving(place, { port });
  let isOver = false;
  const sending = keepSending(ledger, { senders: 16, url: () => receiver.url, until: () => isOver });
  let slowest = 0;
  for (let restart = 0; restart < restarts; restart++) {
    const enough = ledger.acknowledged.size + 20;
    while (ledger.acknowledged.size < enough) await wait(5);
    const begun = performance.now();
    receiver.child.kill('SIGTERM');
    expect(await receiver.ended).toBe(0);
    slowest = Math.max(slowest, performance.now() - begun);
    receiver = await serving(place, { port });
  }
  isOver = true;
  await sending;
  receiver.child.kill('SIGTERM');
  expect(await receiver.ended).toBe(0);
  await check(place, ledger);
  report('SIGTERM under load, SQLite', {
    restarts,
    acknowledged: ledger.acknowledged.size,
    'without an answer, then sent again': ledger.unanswered,
    'slowest end (s)': (slowest / 1000).toFixed(2),
    lost: 0,
    'there twice': 0,
  });
});

test('two receivers on one PostgreSQL, restarted in turn under load: nothing is lost, nothing is there twice', async () => {
  const restarts = amount('FAULTS_ROLLING_RESTARTS', { short: 4, long: 100 });
  const databaseUrl = await temporaryDatabase();
  const places = [temporaryFolder()].map((data) => ({ data, databaseUrl }));
  const ports = [await freePort(), await freePort()];
  const receivers = [await serving(places[0]!, { port: ports[0]! })];
  // They share the key as they share the database.
  const data = temporaryFolder();
  cpSync(`${places[0]!.data}/signing-key.json`, `${data}/signing-key.json`);
  places.push({ data, databaseUrl });
  receivers.push(await serving(places[1]!, { port: ports[1]! }));
  const ledger = new Ledger();
  let isOver = false;
  let turn = 0;
  const url = () => receivers[turn++ % 2]!.url;
  const sending = keepSending(ledger, { senders: 16, url, until: () => isOver });
  for (let restart = 0; restart < restarts; restart++) {
    const enough = ledger.acknowledged.size + 20;
    while (ledger.acknowledged.size < enough) await wait(5);
    const which = restart % 2;
    const { child, ended } = receivers[which]!;
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    receivers[which] = await serving(places[which]!, { port: ports[which]! });
  }
  isOver = true;
  await sending;
  for (const { child, ended } of receivers) {
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  }
  await check(places[0]!, ledger);
  report('rolling restarts, two receivers on PostgreSQL', {
    restarts,
    acknowledged: ledger.acknowledged.size,
    'without an answer, then sent again': ledger.unanswered,
    lost: 0,
    'there twice or with a gap': 0,
  });
});

test('two receivers on one PostgreSQL, told the same at the same moment, make one record of it', async () => {
  const pairs = amount('FAULTS_PAIRS', { short: 100, long: 5000 });
  const databaseUrl = await temporaryDatabase();
  const one = await start({ databaseUrl, publicUrl: 'https://leave.example' });
  const data = temporaryFolder();
  cpSync(`${one.data}/signing-key.json`, `${data}/signing-key.json`);
  const other = await start({ data, databaseUrl, publicUrl: 'https://leave.example' });
  const answers = new Map<string, string>();
  for (let sent = 0; sent < pairs; sent += 20) {
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        const message = fixture('cancellation-least');
        const both = await Promise.all([one.post(message), other.post(message)]);
        expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 201]));
        const [text, again] = await Promise.all(both.map((response) => response.text()));
        expect(again).toBe(text);
        answers.set(message.id, text!);
      }),
    );
  }
  const records = await recordsOf({ data, databaseUrl });
  report('the same to two receivers, PostgreSQL', { pairs, records: records.answers.size });
  expect([records.compare(answers), records.faults]).toEqual([none, []]);
  expect(records.answers.size).toBe(answers.size);
});
