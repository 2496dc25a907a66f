/**
 * The demo as one web server: the weekly's own pages, and behind them a whole receiver.
 * A real site would have the two apart; here one address shows everything.
 */
import { readFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { createReceiver } from '@fairwell/receiver';
import { serve } from '@fairwell/receiver/node';
import type { Feed } from '@fairwell/schema';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { configOf, type Variant } from './contracts.ts';
import { orderOf } from './orders.ts';
import { accountPage } from './pages/account.ts';
import { arrivalsPage } from './pages/arrivals.ts';
import { insightsPage } from './pages/insights.ts';
import { Standings } from './standing.ts';

export interface DemoOptions {
  /** Folder for the database and the keys. */
  data: string;
  /** Folder with the built script tag. */
  assets: string;
  port: number;
  /** Where it listens. Default: this machine only, because the insights page carries a key. */
  host?: string;
  now?: () => Date;
}

export interface Demo {
  url: string;
  port: number;
  /** Reads the receiver's feed and insights, as the publisher's systems would. */
  apiKey: string;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};
const FEED_PAUSE_MS = 400;

export async function startDemo({
  data,
  assets,
  port,
  host = '127.0.0.1',
  now = () => new Date(),
}: DemoOptions): Promise<Demo> {
  const apiKey = randomBytes(24).toString('base64url');
  const receiver = await createReceiver({ data, assets, apiKey, now });
  const app = new Hono();
  const closing = new AbortController();

  const standings = new Standings(readFeed);
  const account = async (request: Request, variant: Variant, script: boolean) => {
    const { origin } = new URL(request.url);
    const config = configOf(variant, now(), origin);
    const standing = await standings.of(config.subscription?.id);
    const bought = orderOf(variant, now(), origin);
    const order = {
      config: bought,
      standing: await standings.of(bought.order?.id),
      withdrawAddress: `${origin}/withdraw`,
    };
    return accountPage({ variant, config, standing, cancelAddress: `${origin}/cancel`, order, script });
  };
  app.get('/', async (c) => c.html(await account(c.req.raw, 'nl', true)));
  app.get('/de', async (c) => c.html(await account(c.req.raw, 'de', true)));
  app.get('/no-javascript', async (c) => c.html(await account(c.req.raw, 'nl', false)));
  app.get('/arrivals', (c) => c.html(arrivalsPage()));
  app.get('/demo/insights', (c) => c.html(insightsPage(`${new URL(c.req.url).origin}/v1/insights`, apiKey)));

  app.get('/demo/arrivals', (c) =>
    streamSSE(c, async (stream) => {
      let after = 0;
      await stream.writeSSE({ event: 'reset', data: '' });
      while (!stream.aborted && !closing.signal.aborted) {
        const feed = await readFeed(after);
        for (const event of feed.events) {
          if (event.mode === 'live') await stream.writeSSE({ data: JSON.stringify(event) });
        }
        after = feed.last;
        if (feed.events.length === 0) await stream.sleep(FEED_PAUSE_MS);
      }
    }),
  );

  async function readFeed(after: number): Promise<Feed> {
    const response = await receiver.fetch(
      new Request(`http://demo.invalid/v1/events?after=${after}&limit=500`, {
        headers: { authorization: `Bearer ${apiKey}` },
      }),
    );
    return (await response.json()) as Feed;
  }

  app.get('/demo/:file{[a-z]+\\.(css|js)}', async (c) => {
    const file = c.req.param('file');
    try {
      const content = await readFile(new URL(`public/${file}`, import.meta.url), 'utf8');
      return c.body(content, 200, { 'content-type': types[file.split('.')[1] ?? ''] ?? 'text/plain' });
    } catch {
      return c.notFound();
    }
  });

  // Everything else is the receiver's own: intake, receipts, hosted pages, keys, the script tag.
  app.all('*', (c) => receiver.fetch(c.req.raw));

  const server = await serve({ ...receiver, fetch: async (request) => app.fetch(request) }, { port, host });
  return {
    url: server.url,
    port: server.port,
    apiKey,
    close: async () => {
      closing.abort();
      await server.close();
    },
  };
}
