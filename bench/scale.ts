/**
 * What becomes slower when much is kept: a start, and checking everything. A database with many records against one with a
 * tenth of them; both were filled by a receiver.
 */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '../packages/receiver/test/postgres-server.ts';
import type { Row } from './bench.ts';
import type { Checked } from './verify.ts';

const STARTS = 5;

interface Kept {
  data: string;
  databaseUrl?: string;
}

export interface Scale {
  records: number;
  /** Folder in which the embedded databases are kept for the next run. Default: none are. */
  keep: string | undefined;
}

export async function scaleRows({ records, keep }: Scale): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'fairwell-bench-'));
  const fewer = Math.ceil(records / 10);
  const embedded = (count: number): Kept => ({ data: join(keep ?? folder, `records-${count}`) });
  // One server for each: the records of a server are all in one log.
  const servers = await Promise.all([startPostgres(), startPostgres()]);
  const [some, all] = servers.map(({ url }, index) => ({
    data: join(folder, `postgres-${index}`),
    databaseUrl: url,
  }));
  try {
    const rows: Row[] = [];
    for (const [name, small, large] of [
      ['SQLite', embedded(fewer), embedded(records)],
      ['PostgreSQL', some, all],
    ] as const) {
      if (small === undefined || large === undefined) continue;
      await filled(small, fewer);
      await filled(large, records);
      rows.push(await startRow(name, large, small), ...(await checkRows(name, large, small)));
    }
    return rows;
  } finally {
    for (const server of servers) await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function startRow(name: string, large: Kept, small: Kept): Promise<Row> {
  const rounds: { ours: number; theirs: number }[] = [];
  for (let start = 0; start < STARTS; start++) {
    rounds.push({ ours: await msToReady(large), theirs: await msToReady(small) });
  }
  const middle = (which: 'ours' | 'theirs') =>
    rounds.map((round) => round[which]).toSorted((a, b) => a - b)[Math.floor(STARTS / 2)] ?? Number.NaN;
  return {
    what: `${name}, from the start of the process to ready`,
    ours: `${middle('ours').toFixed(0)} ms`,
    against: `a tenth of the records: ${middle('theirs').toFixed(0)} ms`,
    ratio: (middle('ours') / middle('theirs')).toFixed(2),
  };
}

async function checkRows(name: string, large: Kept, small: Kept): Promise<Row[]> {
  const [few, many] = [await checked(small), await checked(large)];
  const signatures = many.records * secondsPerSignature();
  const mb = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
  return [
    {
      what: `${name}, checking ${many.records.toLocaleString('en')} records`,
      ours: `${many.seconds.toFixed(1)} s (${many.busySeconds.toFixed(0)} s of processor time)`,
      against: `their signatures alone: ${signatures.toFixed(0)} s of processor time, ${availableParallelism()} processors`,
      ratio: (many.busySeconds / signatures).toFixed(2),
    },
    {
      what: `${name}, most memory of that`,
      ours: mb(many.most),
      against: `a tenth of the records: ${mb(few.most)}`,
      ratio: (many.most / few.most).toFixed(2),
    },
  ];
}

/** Signed again is how a receipt of the present key is checked. */
function secondsPerSignature(): number {
  const { privateKey } = generateKeyPairSync('ed25519');
  const receipt = Buffer.alloc(900, 'x');
  const started = process.cpuUsage();
  const times = 20_000;
  for (let time = 0; time < times; time++) sign(null, receipt, privateKey);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000_000 / times;
}

async function filled({ data, databaseUrl }: Kept, records: number): Promise<void> {
  if (existsSync(data)) return;
  const child = forked('fill.ts', [String(records), data, ...given(databaseUrl)]);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`Filling ${data} ended with ${code}`);
}

async function checked({ data, databaseUrl }: Kept): Promise<Checked> {
  const child = forked('verify.ts', [data, ...given(databaseUrl)]);
  const [seen] = (await once(child, 'message')) as [Checked];
  await once(child, 'exit');
  if (!seen.holds) throw new Error(`The log in ${data} does not hold`);
  return seen;
}

/** As operators start it, program and all. */
async function msToReady({ data, databaseUrl }: Kept): Promise<number> {
  const cli = fileURLToPath(new URL('../packages/receiver/src/cli.ts', import.meta.url));
  const env = {
    ...process.env,
    ...(databaseUrl === undefined ? {} : { FAIRWELL_DATABASE_URL: databaseUrl }),
  };
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--conditions=@fairwell/source', cli, 'serve', '--port', '0', '--data', data],
    { env, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const url = /http:\S+/.exec(String(line))?.[0] ?? '';
  const { status } = await fetch(`${url}/ready`);
  const ms = performance.now() - started;
  child.kill('SIGTERM');
  await once(child, 'exit');
  if (status !== 200) throw new Error(`Started, and not ready: ${status}`);
  return ms;
}

const given = (databaseUrl: string | undefined) => (databaseUrl === undefined ? [] : [databaseUrl]);

const forked = (script: string, args: string[]): ChildProcess =>
  fork(fileURLToPath(new URL(script, import.meta.url)), args, {
    execArgv: ['--conditions=@fairwell/source'],
    stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
  });
