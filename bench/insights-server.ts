/**
 * A receiver on a filled database: `insights-server.ts <data folder> [database url]`. Says where it is reached, and asks itself
 * every view when it is told to: whoever reads sits in the same process then, so nothing but the work is measured.
 */
import { createReceiver } from '@fairwell/receiver';
import { serve } from '@fairwell/receiver/node';
import { API_KEY, headers, p95, views } from './insight-views.ts';

/** Each view is asked so often. */
const ASKED = 40;

/** Times in milliseconds, memory of the process in bytes. */
export interface Seen {
  firstMs: number;
  firstThemesMs: number;
  /** By the name of the view: 95 in a hundred, and the processor time of all threads of the receiver for one of them. */
  views: Record<string, { p95: number; processor: number }>;
  /** Before the first question; with everything in memory that is counted; and with what people wrote. */
  memory: { rest: number; counted: number; themes: number };
}

const [data = '', databaseUrl] = process.argv.slice(2);
const receiver = await createReceiver({
  data,
  databaseUrl,
  thread: true,
  apiKey: API_KEY,
  timer: () => () => {},
  // What was filled in stays as it is: a sweep beside the questions would be measured with them, and only once.
  retention: { 'survey.answered': null },
});
const server = await serve(receiver, { port: 0, ownsProcess: true });

process.on('message', async () => process.send?.(await seen()));
process.on('SIGTERM', async () => {
  await server.close();
  process.exit();
});
process.send?.({ url: server.url });

async function seen(): Promise<Seen> {
  const rest = process.memoryUsage.rss();
  const firstMs = await ask(views['overview, three years']);
  const counted = process.memoryUsage.rss();
  const firstThemesMs = await ask(views['themes, a quarter']);
  const themes = process.memoryUsage.rss();
  const times: Seen['views'] = {};
  for (const [view, path] of Object.entries(views)) {
    const each: number[] = [];
    const before = process.cpuUsage();
    for (let time = 0; time < ASKED; time++) each.push(await ask(path));
    const { user, system } = process.cpuUsage(before);
    times[view] = { p95: p95(each), processor: (user + system) / 1000 / ASKED };
  }
  return { firstMs, firstThemesMs, views: times, memory: { rest, counted, themes } };
}

async function ask(path: string): Promise<number> {
  const begun = performance.now();
  const request = new Request(`http://receiver.invalid/v1/insights/${path}`, { headers });
  const response = await receiver.fetch(request);
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  return performance.now() - begun;
}
