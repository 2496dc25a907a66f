import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { start, temporaryFolder } from '../kit.ts';
import { chance } from './chance.ts';
import { Disk } from './disk.ts';
import { serving } from './receiver-process.ts';
import { recordsOf } from './records.ts';
import { Ledger, anyMessage } from './senders.ts';
import type { Sent } from './senders.ts';
import { amount, notTried, report } from './size.ts';
import { acknowledgedIn, readTrace, recordedTo, whyNotTraced } from './trace.ts';
import type { Call } from './trace.ts';

const reason = whyNotTraced();
if (reason !== null) notTried('power cuts, and the order of writing, flushing and answering', reason);

interface Recording {
  data: string;
  calls: Call[];
  messages: Map<string, Sent>;
  ledger: Ledger;
}

/** A receiver from its first start in an empty folder to its end, with every system call it made on the way. */
async function record(requests: number, thread: boolean): Promise<Recording> {
  const data = temporaryFolder();
  const file = join(temporaryFolder(), 'trace');
  const { child, url, ended } = await serving({ data }, { under: recordedTo(file), thread });
  const ledger = new Ledger();
  const messages = Array.from({ length: requests }, anyMessage);
  const post = (body: string) => fetch(`${url}/v1/messages`, { method: 'POST', body });
  // Alone, and in crowds that share a commit.
  for (let sent = 0; sent < requests;) {
    const crowd = messages.slice(sent, sent + (sent % 3 === 0 ? 1 : 7));
    await Promise.all(crowd.map((message) => ledger.send(message, post)));
    sent += crowd.length;
  }
  process.kill(-child.pid!, 'SIGTERM');
  expect(await ended).toBe(0);
  return { data, calls: readTrace(file), messages: new Map(messages.map((each) => [each.id, each])), ledger };
}

describe.runIf(reason === null)('when the power goes', () => {
  const engines = [
    ['SQLite', true],
    ['SQLite without threads', false],
  ] as const;

  test.each(engines)('on %s, an answer leaves only after the flush that covers it', async (name, thread) => {
    const requests = amount('FAULTS_ORDER_REQUESTS', { short: 50, long: 1000 });
    const { calls, ledger } = await record(requests, thread);
    expect([ledger.acknowledged.size, ledger.unexpected]).toEqual([requests, []]);
    let written = '';
    let flushed = '';
    const answered: string[] = [];
    const early: string[] = [];
    for (const call of calls) {
      if (call.path.endsWith('.db-wal')) {
        if (call.name === 'pwrite64') written += call.bytes.toString('latin1');
        if (call.name === 'fsync' || call.name === 'fdatasync') {
          flushed += written;
          written = '';
        }
      }
      for (const id of acknowledgedIn(call)) {
        answered.push(id);
        if (!flushed.includes(id)) early.push(id);
      }
    }
    report(`answers after their flush, ${name}`, { answers: answered.length, early: early.length });
    expect(answered.toSorted()).toEqual([...ledger.acknowledged.keys()].toSorted());
    expect(early).toEqual([]);
  });

  test.each(engines)(
    'on %s, whatever was flushed by then holds everything acknowledged',
    async (name, thread) => {
      const { data, calls, messages, ledger } = await record(
        amount('FAULTS_POWER_CUT_REQUESTS', { short: 100, long: 250 }),
        thread,
      );
      const moment = Date.now() % 1e9;
      const seed = amount('FAULTS_SEED', { short: moment, long: moment });
      const wanted = amount('FAULTS_POWER_CUT_IMAGES', { short: 40, long: 10_000 });
      const random = chance(seed);
      const disk = new Disk(data);
      const known = new Map<string, string>();
      const count = { moments: 0, images: 0 };
      const wrong: string[] = [];
      const target = temporaryFolder();
      const probe = new Disk(data);
      const perMoment = wanted / calls.filter((call) => probe.apply(call)).length;
      let due = 0;
      for (const [index, call] of calls.entries()) {
        for (const id of acknowledgedIn(call)) known.set(id, ledger.acknowledged.get(id) ?? '');
        if (!disk.apply(call)) continue;
        count.moments++;
        for (due += perMoment; due >= 1; due--) {
          const share = [0, 1, random()][count.images % 3] ?? 0;
          const image = join(target, String(count.images++));
          disk.image(image, () => random() < share);
          const found = await examine(image, known, messages);
          wrong.push(...found.map((fault) => `${fault}, after call ${index} with seed ${seed}`));
          rmSync(image, { recursive: true });
        }
      }
      report(`power cuts, ${name}`, { seed, ...count, 'lost, changed or out of the chain': wrong.length });
      expect(wrong).toEqual([]);
      expect(known.size).toBe(ledger.acknowledged.size);
      expect(count.images).toBeGreaterThanOrEqual(wanted - 1);
    },
  );
});

/** Starts a receiver on what the disk held, and says what is wrong with it. */
async function examine(
  data: string,
  known: Map<string, string>,
  messages: Map<string, Sent>,
): Promise<string[]> {
  const running = await start({ data });
  const [id, answer] = [...known].at(-1) ?? [];
  const replay = id === undefined ? answer : await (await running.post(messages.get(id))).text();
  await running.receiver.close();
  const records = await recordsOf({ data });
  const { lost, differing } = records.compare(known);
  return [
    ...(replay === answer ? [] : [`another answer for ${id}`]),
    ...lost.map((each) => `${each} is lost`),
    ...differing.map((each) => `${each} is not what was answered`),
    ...records.faults,
  ];
}
