import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eventually } from '../destination.ts';
import { API_KEY, fixture, start, temporaryFolder } from '../kit.ts';
import { sideBySide } from '../side-by-side.ts';
import { attach, launch, serving } from './receiver-process.ts';
import { recordsOf } from './records.ts';
import { Ledger, anyMessage } from './senders.ts';
import { amount, notTried, report } from './size.ts';
import { whyNotTraced } from './trace.ts';

const reason = whyNotTraced();
if (reason !== null) notTried('errors of the disk at every call', reason);

/** The calls that change a database file; the embedded one makes no others. */
const calls = ['pwrite64', 'fsync', 'fdatasync', 'ftruncate'] as const;
type CallName = (typeof calls)[number];

const errors: [call: CallName, error: 'EIO' | 'ENOSPC'][] = [
  ['pwrite64', 'EIO'],
  ['pwrite64', 'ENOSPC'],
  ['fsync', 'EIO'],
  ['ftruncate', 'EIO'],
];

/** Runs at the same time. */
const SIDE_BY_SIDE = 2;

const both = ['fairwell.db', 'fairwell.db-wal'];

/** Requests, five at a time; then, if it still runs, an end in order. Only calls on these files are traced. */
async function script(data: string, inject: string[], { requests = 50, names = both } = {}) {
  const trace = join(temporaryFolder(), 'trace');
  const files = names.flatMap((name) => ['-P', join(data, name)]);
  const under = [
    'strace',
    '-f',
    '-ttt',
    '-y',
    '-o',
    trace,
    ...files,
    '-e',
    `trace=${calls.join()}`,
    ...inject,
  ];
  const started = await launch({ data }, { under });
  const ledger = new Ledger();
  if (started.url !== null) {
    const post = (body: string) => fetch(`${started.url}/v1/messages`, { method: 'POST', body });
    for (let group = 0; group < requests / 5; group++) {
      await Promise.all(Array.from({ length: 5 }, () => ledger.send(anyMessage(), post)));
    }
    if (ledger.pending.size === 0) process.kill(-started.child.pid!, 'SIGTERM');
  }
  const code = started.url === null ? started.code : await started.ended;
  const isStopped = started.url === null || ledger.pending.size > 0;
  return { code, ledger, isStopped, trace: readFileSync(trace, 'utf8') };
}

/** When a traced call happened, in seconds. */
const secondsOf = (line = '') => Number(/^\d+ +(\d+\.\d+)/.exec(line)?.[1]);

interface Outcome {
  code: number | string | null;
  falselyAcknowledged: string[];
  faults: string[];
  /** From the first failed call to the end of the process; `null` where no call failed. */
  secondsToEnd: number | null;
  /** Whether the receiver did not start, or stopped taking messages. Elsewhere only emptying the log failed. */
  isStopped: boolean;
}

async function failing(
  warm: string,
  [call, error]: (typeof errors)[number],
  index: number,
  how: { requests?: number; names?: string[] } = {},
): Promise<Outcome> {
  const data = join(temporaryFolder(), 'data');
  cpSync(warm, data, { recursive: true });
  const inject = ['-e', `inject=${call}:error=${error}:when=${index}`];
  const { code, ledger, isStopped, trace } = await script(data, inject, how);
  const lines = trace.split('\n');
  const failed = lines.find((line) => line.includes('(INJECTED)'));
  const end = lines.findLast((line) => /\+\+\+ (exited with|killed by) /.test(line));
  // A fresh process finds out what is on disk; what is pending is sent again.
  const again = await start({ data });
  const pending = [...ledger.pending.values()];
  await Promise.all(pending.map((message) => ledger.send(message, (body) => again.post(body))));
  await again.receiver.close();
  const records = await recordsOf({ data });
  const { lost, differing } = records.compare(ledger.acknowledged);
  return {
    code,
    falselyAcknowledged: [...lost, ...differing, ...ledger.differing],
    faults: [...records.faults, ...ledger.unexpected, ...ledger.pending.keys()],
    secondsToEnd: failed === undefined ? null : secondsOf(end) - secondsOf(failed),
    isStopped,
  };
}

/** A folder in which a receiver was started before. */
async function warmed(): Promise<string> {
  const { data, receiver } = await start();
  await receiver.close();
  return data;
}

describe.runIf(reason === null)('when the disk fails', () => {
  test('at any call: nothing is acknowledged falsely, the process ends, and the next start is clean', async () => {
    const warm = await warmed();
    const data = join(temporaryFolder(), 'data');
    cpSync(warm, data, { recursive: true });
    const { code, ledger, trace } = await script(data, []);
    expect([code, ledger.acknowledged.size]).toEqual([0, 50]);
    const made = (call: CallName) => trace.split('\n').filter((line) => line.includes(` ${call}(`)).length;
    for (const fault of errors) {
      const [call, error] = fault;
      const total = made(call);
      const tries = Math.min(total, amount('FAULTS_DISK_ERRORS', { short: 1, long: total }));
      // Spread out evenly where not every call is tried.
      const indexes = Array.from({ length: tries }, (_, next) =>
        Math.ceil(((next + 1) * total) / (tries + (tries < total ? 1 : 0))),
      );
      const seconds: number[] = [];
      let reached = 0;
      await sideBySide(indexes, SIDE_BY_SIDE, async (index) => {
        const outcome = await failing(warm, fault, index);
        const where = `${call} ${error} at ${index} of ${total}`;
        expect([outcome.falselyAcknowledged, outcome.faults], where).toEqual([[], []]);
        if (outcome.secondsToEnd !== null) reached++;
        if (!outcome.isStopped) return;
        // Before it listens it ends in words; afterwards it ends itself.
        expect([1, 'SIGKILL'], where).toContain(outcome.code);
        seconds.push(outcome.secondsToEnd ?? 0);
      });
      report(`${error} from ${call}, SQLite`, {
        calls: total,
        tried: tries,
        reached,
        'stopped taking messages': seconds.length,
        'acknowledged falsely': 0,
        'slowest end (s)': Math.max(0, ...seconds).toFixed(2),
        'ends later than 1 s': seconds.filter((taken) => taken > 1).length,
      });
      expect(reached).toBeGreaterThan(0);
    }
  });

  // SQLite then goes on with its log, which holds everything, and tries again later.
  test.each(['pwrite64', 'fsync'] as const)(
    'in %s, while the log is emptied: nothing is lost',
    async (call) => {
      const how = { requests: 250, names: ['fairwell.db'] };
      const outcome = await failing(await warmed(), [call, 'EIO'], 1, how);
      expect(outcome.secondsToEnd).not.toBeNull();
      expect([outcome.falselyAcknowledged, outcome.faults]).toEqual([[], []]);
    },
  );

  test('the process ends also while another of its threads waits for a disk that does not answer', async () => {
    const data = temporaryFolder();
    const { child, url, ended } = await serving({ data });
    const trace = join(temporaryFolder(), 'trace');
    const file = join(data, 'fairwell.db');
    const watched = ['-o', trace, '-P', file, '-P', `${file}-wal`, '-e', 'trace=openat,pwrite64'];
    // Whoever opens the file from now on waits for a minute; the next write fails.
    const faults = ['inject=openat:delay_enter=60s:when=1', 'inject=pwrite64:error=EIO:when=1'];
    const detach = await attach(child, [...watched, ...faults.flatMap((fault) => ['-e', fault])]);
    const headers = { authorization: `Bearer ${API_KEY}` };
    const counted = fetch(`${url}/v1/insights/overview?from=2026-01-01&to=2026-12-31`, { headers });
    counted.catch(() => {});
    await eventually(() => expect(readFileSync(trace, 'utf8')).toContain('openat('));
    const body = JSON.stringify(fixture('cancellation-least'));
    expect((await fetch(`${url}/v1/messages`, { method: 'POST', body })).status).toBe(503);
    await eventually(() => expect(readFileSync(trace, 'utf8')).toContain('+++ killed by SIGKILL +++'));
    // The thread that waits is held by strace, and not by the disk.
    detach();
    expect(await ended).toBe('SIGKILL');
  });

  test('while a disk does not answer, nothing is acknowledged and the receiver says that it is not ready', async () => {
    const data = temporaryFolder();
    const { child, url } = await serving({ data });
    const trace = join(temporaryFolder(), 'trace');
    const watched = ['-o', trace, '-P', join(data, 'fairwell.db-wal'), '-e', 'trace=fsync,fdatasync'];
    await attach(child, [...watched, '-e', 'inject=fsync,fdatasync:delay_enter=5s:when=1']);
    let isAnswered = false;
    const body = JSON.stringify(fixture('cancellation-least'));
    const post = () => fetch(`${url}/v1/messages`, { method: 'POST', body });
    const sent = post().finally(() => (isAnswered = true));
    await eventually(() => expect(readFileSync(trace, 'utf8')).toMatch(/f(data)?sync\(/));
    const ready = await fetch(`${url}/ready`);
    expect([ready.status, await ready.json(), isAnswered]).toEqual([503, { status: 'unreachable' }, false]);
    expect((await fetch(`${url}/health`)).status).toBe(200);
    expect((await sent).status).toBe(201);
    expect([(await post()).status, (await fetch(`${url}/ready`)).status]).toEqual([200, 200]);
  });
});
