import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { createReceiver } from '../../src/index.ts';
import { temporaryDatabase } from '../database.ts';
import { fixture, start, temporaryFolder } from '../kit.ts';
import type { Running } from '../kit.ts';
import { startPostgres } from '../postgres-server.ts';
import { proxyTo } from './proxy.ts';
import type { CommitFault } from './proxy.ts';
import { recordsOf } from './records.ts';
import { Ledger, anyMessage } from './senders.ts';
import { amount, report } from './size.ts';

/** A receiver that reaches its database through a proxy. */
async function behindProxy() {
  const databaseUrl = await temporaryDatabase();
  const proxy = await proxyTo(databaseUrl);
  const running = await start({ databaseUrl: proxy.url });
  proxy.commits = 0;
  return { databaseUrl, proxy, running, place: { data: running.data, databaseUrl } };
}

/** Sends until everything is acknowledged, as the elements do. */
async function sendAll(ledger: Ledger, count: number, senders: number, running: Running): Promise<void> {
  const messages = Array.from({ length: count }, anyMessage);
  await Promise.all(
    Array.from({ length: senders }, async () => {
      for (let next = messages.pop(); next; next = messages.pop()) {
        for (;;) {
          await ledger.send(next, (body) => running.post(body));
          if (!ledger.pending.has(next.id)) break;
          await wait(10);
        }
      }
    }),
  );
}

/** The next COMMIT, and no other, meets this. */
const once = (fault: CommitFault) => {
  let isDue = true;
  return () => {
    const now = isDue ? fault : null;
    isDue = false;
    return now;
  };
};

test.each([
  ['is cut before the server hears of the commit', 503, 201, 'cut before'],
  ['is cut after the commit, before anybody hears of it', 201, 200, 'cut after'],
  ['takes its time to commit', 201, 200, 'delay'],
] as const)('a connection that %s: %i, and %i when it comes again', async (_, first, then, fault) => {
  const { proxy, running, place } = await behindProxy();
  proxy.atCommit = once(fault);
  const message = fixture('cancellation-least');
  const answer = await running.post(message);
  expect(answer.status).toBe(first);
  const again = await running.post(message);
  expect(again.status).toBe(then);
  const text = await again.text();
  if (first === 201) expect(await answer.text()).toBe(text);
  const records = await recordsOf(place);
  expect([...records.answers]).toEqual([[message.id, text]]);
  expect(records.faults).toEqual([]);
});

test('a connection that falls silent in a commit is given up, and what became of the commit is found out', async () => {
  const faults = ['silence before', 'silence after'] as const;
  const found = await Promise.all(
    faults.map(async (fault) => {
      const { proxy, running, place } = await behindProxy();
      proxy.atCommit = once(fault);
      const message = fixture('cancellation-least');
      const first = await running.post(message);
      const again = await running.post(message);
      const text = await again.text();
      if (first.status === 201) expect(await first.text()).toBe(text);
      const { answers, faults: wrong } = await recordsOf(place);
      expect([[...answers], wrong]).toEqual([[[message.id, text]], []]);
      return [first.status, again.status];
    }),
  );
  expect(found).toEqual([
    [503, 201],
    [201, 200],
  ]);
});

test('connections that break in commits, at random and under load: nothing is lost, nothing is there twice', async () => {
  const { proxy, running, place } = await behindProxy();
  const ledger = new Ledger();
  const count = { 'cut before': 0, 'cut after': 0, delay: 0, outages: 0 };
  const kinds = ['cut before', 'cut after', 'delay'] as const;
  let struck = 0;
  proxy.atCommit = () => {
    // A few commits may do for all messages, so the first ones bring one of each, and an outage.
    const kind = struck < kinds.length || Math.random() < 0.4 ? kinds[struck % kinds.length] : undefined;
    if (kind === undefined) return null;
    struck++;
    count[kind]++;
    if (count.outages === 0 || Math.random() < 0.3) {
      count.outages++;
      proxy.isDown = true;
      setTimeout(() => (proxy.isDown = false), 50);
    }
    return kind;
  };
  await sendAll(ledger, amount('FAULTS_CUT_MESSAGES', { short: 200, long: 50_000 }), 8, running);
  const records = await recordsOf(place);
  const found = records.compare(ledger.acknowledged);
  report('connections cut in COMMIT, PostgreSQL', {
    commits: proxy.commits,
    ...count,
    acknowledged: ledger.acknowledged.size,
    'asked to come back': ledger.busy,
    replays: ledger.replays,
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
  expect(Math.min(count['cut before'], count['cut after'], ledger.busy)).toBeGreaterThan(0);
});

test('a server that is killed under load: nothing is lost, nothing is there twice', async () => {
  const kills = amount('FAULTS_SERVER_KILLS', { short: 1, long: 25 });
  const server = await startPostgres();
  onTestFinished(() => server.stop());
  const running = await start({ databaseUrl: server.url });
  const ledger = new Ledger();
  for (let kill = 0; kill < kills; kill++) {
    const sending = sendAll(ledger, 200, 16, running);
    const enough = ledger.acknowledged.size + 60;
    while (ledger.acknowledged.size < enough) await wait(1);
    await server.kill();
    await server.startAgain();
    await sending;
  }
  const records = await recordsOf({ data: running.data, databaseUrl: server.url });
  const found = records.compare(ledger.acknowledged);
  report('SIGKILL of the server, PostgreSQL', {
    kills,
    acknowledged: ledger.acknowledged.size,
    'asked to come back': ledger.busy,
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
  expect(ledger.busy).toBeGreaterThan(0);
});

test('a server that would not keep what it acknowledges is refused, also where it became so later', async () => {
  const server = await startPostgres();
  onTestFinished(() => server.stop());
  const apiKey = 'a-key-of-servers-for-tests';
  const careless = new URL(server.url);
  careless.searchParams.set('options', '-c synchronous_commit=off');
  await expect(
    createReceiver({ apiKey, data: temporaryFolder(), databaseUrl: careless.href }),
  ).rejects.toThrow(/would not keep what it acknowledges .*synchronous_commit=off/);
  const running = await start({ databaseUrl: server.url });
  await running.received(fixture('cancellation-least'));
  await server.kill();
  await server.startAgain(['fsync=off']);
  await expect(createReceiver({ apiKey, data: temporaryFolder(), databaseUrl: server.url })).rejects.toThrow(
    /would not keep what it acknowledges .*fsync=off/,
  );
  const statuses = [];
  for (let tries = 0; tries < 3; tries++) statuses.push((await running.post(fixture('survey'))).status);
  expect(statuses).toEqual([503, 503, 503]);
  expect((await running.get('/ready')).status).toBe(503);
});
