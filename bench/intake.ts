/**
 * How much of the intake's time is keeping: the receiver on each of its databases against the same server answering
 * without storing, and against what the database alone could commit. Rounds are interleaved, because machines are noisy.
 * `docs/decisions/0017` says where the time goes and where the limit lies.
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
import type { Usage } from './intake-server.ts';
import type { Load } from './load.ts';

const ROUNDS = 3;
const CONNECTIONS = [1, 16, 64, 256];

interface Server {
  name: string;
  child: ChildProcess;
  url: string;
}

/** @param seconds of each round: with 50 every receiver is under load for ten minutes. */
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
    const alone = await databaseAlone();
    for (const receiver of receivers) {
      const bytes = [(await usageOf(receiver)).rss];
      for (const connections of CONNECTIONS) {
        const rounds = await interleaved(receiver, nothing, connections, seconds);
        rows.push(comparison(receiver, connections, rounds));
        if (receiver.name === 'SQLite') rows.push(...againstAlone(connections, rounds, alone));
        bytes.push((await usageOf(receiver)).rss);
      }
      rows.push(memoryRow(receiver, bytes, (CONNECTIONS.length * ROUNDS * seconds) / 60));
    }
    return rows;
  } finally {
    for (const { child } of servers) child.kill();
    await Promise.all(servers.map(({ child }) => once(child, 'exit')));
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What one server did in one round. */
interface Seen extends Load {
  /** Processor time of the server per answer, in microseconds; a database server of its own is not in it. */
  processor: number;
}

interface Round {
  ours: Seen;
  theirs: Seen;
}

async function interleaved(
  receiver: Server,
  nothing: Server,
  connections: number,
  seconds: number,
): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      ours: await seen(receiver, connections, seconds),
      theirs: await seen(nothing, connections, seconds),
    });
  }
  return rounds;
}

function comparison({ name }: Server, connections: number, rounds: Round[]): Row {
  const ratios = rounds
    .map(({ ours, theirs }) => ours.perSecond / theirs.perSecond)
    .toSorted((a, b) => a - b);
  const said = (which: 'ours' | 'theirs') => {
    const of = (what: keyof Seen) => middle(rounds.map((round) => round[which][what])).toFixed();
    return `${of('perSecond')}/s, p50 ${of('p50')} ms, p99 ${of('p99')} ms, ${of('processor')} µs each`;
  };
  return {
    what: `${name}, ${connected(connections)}`,
    ours: said('ours'),
    against: `storing nothing: ${said('theirs')}`,
    ratio: `${middle(ratios).toFixed(2)} (${ratios[0]?.toFixed(2)}–${ratios.at(-1)?.toFixed(2)})`,
  };
}

/** What the database could do in this process if keeping were all there is, in rows per second. */
async function databaseAlone(): Promise<{ one: number; many: number }> {
  const rounds: { one: number; many: number }[] = [];
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({ one: await committed(1), many: await committed(64) });
  return {
    one: middle(rounds.map(({ one }) => one)),
    many: middle(rounds.map(({ many }) => many)),
  };
}

/** One connection can share a commit with nobody; 64 can all share one. */
function againstAlone(connections: number, rounds: Round[], alone: { one: number; many: number }): Row[] {
  const limit = { 1: alone.one, 64: alone.many }[connections];
  if (limit === undefined) return [];
  const ours = middle(rounds.map((round) => round.ours.perSecond));
  return [
    {
      what: `SQLite, ${connected(connections)}`,
      ours: `${ours.toFixed()}/s`,
      against: `the database alone, ${connections} per commit: ${limit.toFixed()} rows/s`,
      ratio: (ours / limit).toFixed(2),
    },
  ];
}

/** @param bytes at rest, and after each number of connections. */
function memoryRow({ name }: Server, bytes: number[], minutes: number): Row {
  const [rest = Number.NaN] = bytes;
  const half = bytes[Math.floor(bytes.length / 2)] ?? Number.NaN;
  const end = bytes.at(-1) ?? Number.NaN;
  const mb = (of: number) => `${Math.round(of / 1_000_000)} MB`;
  return {
    what: `${name}, memory after ${minutes.toFixed(1)} minutes of load`,
    ours: mb(end),
    against: `at rest ${mb(rest)}, halfway ${mb(half)}`,
    ratio: `${(end / rest).toFixed(2)} of rest, ${(end / half).toFixed(2)} of halfway`,
  };
}

const connected = (connections: number) => `${connections} connection${connections === 1 ? '' : 's'}`;

async function startServer(name: string, data: string, databaseUrl?: string): Promise<Server> {
  const child = forked('intake-server.ts', [name, data, ...(databaseUrl === undefined ? [] : [databaseUrl])]);
  child.once('exit', (code) => {
    if (code) throw new Error(`The server on ${name} ended with ${code}`);
  });
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  return { name, child, url };
}

async function seen(server: Server, connections: number, seconds: number): Promise<Seen> {
  const before = await usageOf(server);
  const child = forked('load.ts', [server.url, String(connections), String(seconds)]);
  const [load] = (await once(child, 'message')) as [Load];
  await once(child, 'exit');
  if (load.failed > 0) throw new Error(`${load.failed} of the answers were no receipt`);
  const { processor } = await usageOf(server);
  return { ...load, processor: (processor - before.processor) / (load.perSecond * seconds) };
}

async function usageOf({ child }: Server): Promise<Usage> {
  child.send('usage');
  const [usage] = (await once(child, 'message')) as [Usage];
  return usage;
}

const forked = (script: string, given: string[]) =>
  fork(fileURLToPath(new URL(script, import.meta.url)), given, {
    execArgv: ['--conditions=@fairwell/source'],
    stdio: 'inherit',
  });

function middle(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
