/**
 * How long a view of the insights takes. Many exits against a tenth of them, over three years and over the last quarter;
 * and what it costs to begin. Whoever reads sits in the same process, so nothing but the work is measured.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createReceiver } from '@fairwell/receiver';
import { startPostgres } from '../packages/receiver/test/postgres-server.ts';
import type { Row } from './bench.ts';

const KEY = 'a-key-of-servers-for-the-bench';
/** Each view is asked so often. */
const ASKED = 40;
const GOAL_MS = 200;

const whole = 'from=2023-11-01&to=2026-10-31';
const quarter = 'from=2026-08-01&to=2026-10-31';
const views = {
  'overview, three years': `overview?${whole}&interval=month`,
  'overview, a quarter by day': `overview?${quarter}&interval=day`,
  'outcomes, three years': `outcomes?${whole}&interval=month`,
  'reasons, three years': `reasons?${whole}`,
  'reasons, a quarter against the one before': `reasons?${quarter}`,
  'reasons of one plan below one reason': `reasons?${whole}&plan=Weekend&reason=price`,
  'outcomes of those who gave one reason': `outcomes?${whole}&reason=price&interval=month`,
  'reasons by tenure, three years': `groups?${whole}&by=tenure`,
  'reasons by month, three years': `groups?${whole}&by=time`,
  'questions and complaints, a quarter': `contacts?${quarter}`,
  'comments, newest': `comments?${whole}`,
  'themes of what people wrote, three years': `themes?${whole}`,
  'themes, a quarter': `themes?${quarter}`,
};

interface Kept {
  data: string;
  databaseUrl?: string;
}

interface Seen {
  firstMs: number;
  firstThemesMs: number;
  p95: Record<string, number>;
}

export interface Insights {
  exits: number;
  /** Folder in which the embedded databases are kept for the next run. Default: none are. */
  keep: string | undefined;
}

export async function insightsRows({ exits, keep }: Insights): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'fairwell-bench-'));
  const server = await startPostgres();
  try {
    const rows: Row[] = [];
    const embedded = (count: number): Kept => ({ data: join(keep ?? folder, `exits-${count}`) });
    rows.push(
      ...compared('SQLite', await seen(embedded(exits), exits), await seen(embedded(exits / 10), exits / 10)),
    );
    // One against the other: two servers would share the two processors with each other.
    const large = await seen({ data: join(folder, 'postgres'), databaseUrl: server.url }, exits);
    rows.push(...compared('PostgreSQL', large, null));
    return rows;
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function compared(name: string, large: Seen, small: Seen | null): Row[] {
  const row = (what: string, ours: number, theirs: number | undefined, budget?: number): Row => ({
    what: `${name}, ${what}`,
    ours: `${ours.toFixed(1)} ms`,
    against: theirs === undefined ? '' : `a tenth of the exits: ${theirs.toFixed(1)} ms`,
    ratio: theirs === undefined ? '' : (ours / theirs).toFixed(1),
    ...(budget === undefined ? {} : { budget: `${budget} ms`, ok: ours <= budget ? 'yes' : 'over' }),
  });
  return [
    row('first question after a start', large.firstMs, small?.firstMs),
    row('first question for themes', large.firstThemesMs, small?.firstThemesMs),
    ...Object.entries(large.p95).map(([view, ms]) => row(`${view}, p95`, ms, small?.p95[view], GOAL_MS)),
  ];
}

async function seen({ data, databaseUrl }: Kept, exits: number): Promise<Seen> {
  await filled({ data, ...(databaseUrl === undefined ? {} : { databaseUrl }) }, exits);
  const receiver = await createReceiver({
    data,
    databaseUrl,
    thread: true,
    apiKey: KEY,
    timer: () => () => {},
  });
  const ask = async (path: string) => {
    const begun = performance.now();
    const headers = { authorization: `Bearer ${KEY}` };
    const request = new Request(`http://receiver.invalid/v1/insights/${path}`, { headers });
    const response = await receiver.fetch(request);
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
    return performance.now() - begun;
  };
  try {
    const firstMs = await ask(views['overview, three years']);
    const firstThemesMs = await ask(views['themes, a quarter']);
    const p95: Seen['p95'] = {};
    for (const [view, path] of Object.entries(views)) {
      const times: number[] = [];
      for (let time = 0; time < ASKED; time++) times.push(await ask(path));
      p95[view] = times.toSorted((a, b) => a - b)[Math.ceil(0.95 * ASKED) - 1] ?? Number.NaN;
    }
    return { firstMs, firstThemesMs, p95 };
  } finally {
    await receiver.close();
  }
}

async function filled({ data, databaseUrl }: Kept, exits: number): Promise<void> {
  if (existsSync(data)) return;
  const script = fileURLToPath(new URL('fill-exits.ts', import.meta.url));
  const child = fork(script, [String(exits), data, ...(databaseUrl === undefined ? [] : [databaseUrl])], {
    execArgv: ['--conditions=@fairwell/source'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`Filling ${data} ended with ${code}`);
}
