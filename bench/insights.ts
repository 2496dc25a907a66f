/**
 * How long a view of the insights takes over many exits, what it costs to begin, and what the intake feels of it while people look
 * at every view over and over. SQLite is asked over a tenth of the exits too.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startKeptPostgres, startPostgres } from '../packages/receiver/test/postgres-server.ts';
import type { Row } from './bench.ts';
import type { Hammered } from './hammer.ts';
import type { Seen } from './insights-server.ts';
import type { Load } from './load.ts';

const GOAL_MS = 200;
/** Of the intake, for 99 of a hundred, whatever is looked at. */
const INTAKE_GOAL_MS = 30;
/** Declarations a second while people look: a million in an hour and a half. */
const RATE = 200;
const SENDERS = 16;
/** Of which the middle one counts: the slowest hundredth of one round is ten declarations. */
const ROUNDS = 9;
const ROUND_SECONDS = 5;
/** Of fewer, what a receiver needs anyway is most of its memory. */
const LEAST_WEIGHED = 100_000;

interface Kept {
  data: string;
  databaseUrl?: string;
}

export interface Insights {
  exits: number;
  /**
   * Folder in which the databases are kept for the next run; nobody but PostgreSQL has to be able to read it. Default: none
   * are. Each run adds some thousand declarations, later than what is asked about.
   */
  keep: string | undefined;
}

export async function insightsRows({ exits, keep }: Insights): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'fairwell-bench-'));
  const place = (name: string) => join(keep ?? folder, name);
  const server = await (keep === undefined ? startPostgres() : startKeptPostgres(place(`postgres-${exits}`)));
  try {
    const small = await measured({ data: place(`exits-${exits / 10}`) }, exits / 10, 0);
    const large = await measured({ data: place(`exits-${exits}`) }, exits, ROUNDS);
    // One against the other: two servers would share the two processors with each other.
    const other = { data: place(`exits-${exits}-postgres`), databaseUrl: server.url };
    return [
      ...rowsOf('SQLite', exits, large, small.seen),
      ...rowsOf('PostgreSQL', exits, await measured(other, exits, ROUNDS), null),
    ];
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Measured {
  seen: Seen;
  rounds: Round[];
}

/** The intake while nobody looks, and while people do. */
interface Round {
  calm: Load;
  hammered: Load;
  looked: Hammered;
}

/** @param times that the intake is looked at, each time with and without people who look. */
async function measured(kept: Kept, exits: number, times: number): Promise<Measured> {
  await fill(kept, exits);
  const server = forked('insights-server.ts', [kept.data, ...given(kept)]);
  try {
    const [{ url }] = (await once(server, 'message')) as [{ url: string }];
    server.send('ask');
    const [seen] = (await once(server, 'message')) as [Seen];
    const rounds: Round[] = [];
    for (let round = 0; round < times; round++) {
      const calm = await load(url);
      rounds.push({ calm, ...(await hammered(url)) });
    }
    return { seen, rounds };
  } finally {
    server.kill();
    await once(server, 'exit');
  }
}

async function load(url: string): Promise<Load> {
  const child = forked('load.ts', [url, String(SENDERS), String(ROUND_SECONDS), String(RATE)]);
  const [found] = (await once(child, 'message')) as [Load];
  await once(child, 'exit');
  if (found.failed > 0) throw new Error(`${found.failed} of the answers were no receipt`);
  return found;
}

async function hammered(url: string): Promise<Pick<Round, 'hammered' | 'looked'>> {
  const child = forked('hammer.ts', [url]);
  await once(child, 'message');
  const found = await load(url);
  child.send('stop');
  const [looked] = (await once(child, 'message')) as [Hammered];
  return { hammered: found, looked };
}

function rowsOf(name: string, exits: number, { seen, rounds }: Measured, small: Seen | null): Row[] {
  const against = (ours: number, theirs: number | undefined) => ({
    against: theirs === undefined ? '' : `a tenth of the exits: ${theirs.toFixed(1)} ms`,
    ratio: theirs === undefined ? '' : (ours / theirs).toFixed(1),
  });
  const first = (what: string, ours: number, theirs: number | undefined): Row => ({
    what: `${name}, ${what}`,
    ours: `${ours.toFixed(0)} ms`,
    ...against(ours, theirs),
  });
  return [
    first('first question after a start', seen.firstMs, small?.firstMs),
    first('first question for themes', seen.firstThemesMs, small?.firstThemesMs),
    ...Object.entries(seen.views).map(([view, { p95, processor }]) => ({
      what: `${name}, ${view}, p95`,
      ours: `${p95.toFixed(1)} ms (${processor.toFixed(0)} ms of processor time)`,
      ...against(p95, small?.views[view]?.p95),
      budget: `${GOAL_MS} ms`,
      ok: p95 <= GOAL_MS ? ('yes' as const) : ('over' as const),
    })),
    memoryRow(name, exits, seen),
    intakeRow(name, rounds),
  ];
}

function memoryRow(name: string, exits: number, { memory: { rest, counted, themes } }: Seen): Row {
  const mb = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
  const each = ((themes - rest) / exits) * 1_000_000;
  const million = exits < LEAST_WEIGHED ? '' : `; a million exits: ${mb(each)} more`;
  return {
    what: `${name}, memory of the receiver once everything is counted`,
    ours: `${mb(counted)}, with themes ${mb(themes)}`,
    against: `before the first question ${mb(rest)}${million}`,
    ratio: (themes / rest).toFixed(1),
  };
}

function intakeRow(name: string, rounds: Round[]): Row {
  const middle = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
  const said = (which: 'calm' | 'hammered') =>
    `p50 ${middle(rounds.map((round) => round[which].p50))} ms, p99 ${middle(rounds.map((round) => round[which].p99))} ms`;
  const p99 = middle(rounds.map((round) => round.hammered.p99));
  const looked = rounds.map((round) => round.looked.answers).reduce((sum, answers) => sum + answers, 0);
  const viewP95 = middle(rounds.map((round) => round.looked.p95));
  return {
    what: `${name}, intake at ${RATE}/s while the page is hammered (${Math.round(looked / (ROUNDS * ROUND_SECONDS))} views/s, p95 ${viewP95.toFixed(0)} ms)`,
    ours: said('hammered'),
    against: `nobody looks: ${said('calm')}`,
    ratio: (p99 / middle(rounds.map((round) => round.calm.p99))).toFixed(1),
    budget: `p99 ${INTAKE_GOAL_MS} ms`,
    ok: p99 <= INTAKE_GOAL_MS ? 'yes' : 'over',
  };
}

/** Says that a database was filled to its end: filling a million takes longer than many a machine is left alone. */
const markOf = ({ data }: Kept) => join(data, 'filled');

async function fill(kept: Kept, exits: number): Promise<void> {
  const { data } = kept;
  if (existsSync(markOf(kept))) return;
  if (existsSync(data))
    throw new Error(`${data} was not filled to its end. Delete it and what belongs to it.`);
  const child = forked('fill-exits.ts', [String(exits), data, ...given(kept)]);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`Filling ${data} ended with ${code}`);
  await writeFile(markOf(kept), '');
}

const given = ({ databaseUrl }: Kept) => (databaseUrl === undefined ? [] : [databaseUrl]);

const forked = (script: string, args: string[]): ChildProcess =>
  fork(fileURLToPath(new URL(script, import.meta.url)), args, {
    execArgv: ['--conditions=@fairwell/source'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
