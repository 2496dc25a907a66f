/**
 * How much of the intake's time is keeping: the receiver on each of its databases against the same server answering
 * without storing, and against what the database alone could commit. Rounds are interleaved, because machines are noisy.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '../packages/receiver/test/postgres-server.ts';
import type { Row } from './bench.ts';
import { committed } from './commits.ts';
import type { Load } from './load.ts';

const ROUNDS = 3;
const CONNECTIONS = [1, 16, 64, 256];

interface Server {
  name: string;
  child: ChildProcess;
  url: string;
}

/** @param seconds of each round. */
export async function intakeRows(seconds: number): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'fairwell-bench-'));
  const postgres = await startPostgres();
  const servers = await Promise.all([
    startServer('storing-nothing', join(folder, 'nothing')),
    startServer('SQLite', join(folder, 'sqlite')),
    startServer('PostgreSQL', join(folder, 'postgres'), postgres.url),
  ]);
  const [nothing, ...receivers] = servers;
  try {
    const rows: Row[] = [];
    for (const receiver of receivers) {
      const atRest = await memoryOf(receiver);
      for (const connections of CONNECTIONS) {
        rows.push(await compared(receiver, nothing, connections, seconds));
      }
      rows.push(memoryRow(receiver, atRest, await memoryOf(receiver)));
    }
    return [...rows, ...(await databaseRows())];
  } finally {
    for (const { child } of servers) child.kill();
    await Promise.all(servers.map(({ child }) => once(child, 'exit')));
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function compared(
  receiver: Server,
  nothing: Server,
  connections: number,
  seconds: number,
): Promise<Row> {
  const rounds: { ours: Load; theirs: Load }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      ours: await load(receiver, connections, seconds),
      theirs: await load(nothing, connections, seconds),
    });
  }
  const ratios = rounds
    .map(({ ours, theirs }) => ours.perSecond / theirs.perSecond)
    .toSorted((a, b) => a - b);
  const said = (which: 'ours' | 'theirs') => {
    const of = (what: keyof Load) => middle(rounds.map((round) => round[which][what]));
    return `${of('perSecond')}/s, p50 ${of('p50')} ms, p99 ${of('p99')} ms`;
  };
  return {
    what: `${receiver.name}, ${connections} connection${connections === 1 ? '' : 's'}`,
    ours: said('ours'),
    against: `storing nothing: ${said('theirs')}`,
    ratio: `${middle(ratios, 2)} (${ratios[0]?.toFixed(2)}–${ratios.at(-1)?.toFixed(2)})`,
  };
}

function memoryRow({ name }: Server, before: number, after: number): Row {
  const mb = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
  return {
    what: `${name}, memory after all rounds`,
    ours: mb(after),
    against: `at rest: ${mb(before)}`,
    ratio: (after / before).toFixed(2),
  };
}

async function databaseRows(): Promise<Row[]> {
  const rounds: { one: number; many: number }[] = [];
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({ one: await committed(1), many: await committed(64) });
  const one = middle(rounds.map((round) => round.one));
  const many = middle(rounds.map((round) => round.many));
  return [
    {
      what: 'SQLite alone, 64 rows per commit',
      ours: `${many}/s`,
      against: `one row per commit: ${one}/s`,
      ratio: (Number(many) / Number(one)).toFixed(2),
    },
  ];
}

async function startServer(name: string, data: string, databaseUrl?: string): Promise<Server> {
  const child = forked('intake-server.ts', [name, data, ...(databaseUrl === undefined ? [] : [databaseUrl])]);
  child.once('exit', (code) => {
    if (code) throw new Error(`The server on ${name} ended with ${code}`);
  });
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  return { name, child, url };
}

async function load({ url }: Server, connections: number, seconds: number): Promise<Load> {
  const child = forked('load.ts', [url, String(connections), String(seconds)]);
  const [seen] = (await once(child, 'message')) as [Load];
  await once(child, 'exit');
  if (seen.failed > 0) throw new Error(`${seen.failed} of the answers were no receipt`);
  return seen;
}

async function memoryOf({ child }: Server): Promise<number> {
  child.send('memory');
  const [{ rss }] = (await once(child, 'message')) as [{ rss: number }];
  return rss;
}

const forked = (script: string, given: string[]) =>
  fork(fileURLToPath(new URL(script, import.meta.url)), given, {
    execArgv: ['--conditions=@fairwell/source'],
    stdio: 'inherit',
  });

function middle(values: number[], digits = 0): string {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(digits);
}
