/**
 * The demo as one web server: the weekly's own pages, and behind them a whole receiver.
 * A real site would have the two apart; here one address shows everything.
 */
import { readFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { createReceiver } from '@fairwell/receiver';
import { serve } from '@fairwell/receiver/node';
import type { Contacts, Feed } from '@fairwell/schema';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { configOf, contactOf, type Variant } from './contracts.ts';
import { orderOf } from './orders.ts';
import { accountPage } from './pages/account.ts';
import { arrivalsPage } from './pages/arrivals.ts';
import { followPage } from './pages/follow.ts';
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
    const contact = contactOf(config, origin);
    return accountPage({ variant, config, contact, standing, origin, order, script });
  };
  const follow = (request: Request, variant: Variant) => {
    const { origin } = new URL(request.url);
    const { endpoint, site, locale, support } = configOf(variant, now(), origin);
    return followPage(variant, { endpoint, site, locale, support, reactivate: `${origin}/` });
  };
  app.get('/', async (c) => c.html(await account(c.req.raw, 'nl', true)));
  app.get('/de', async (c) => c.html(await account(c.req.raw, 'de', true)));
  app.get('/no-javascript', async (c) => c.html(await account(c.req.raw, 'nl', false)));
  app.get('/follow', (c) => c.html(follow(c.req.raw, 'nl')));
  app.get('/de/follow', (c) => c.html(follow(c.req.raw, 'de')));
  app.get('/arrivals', async (c) => {
    const { contacts }: Contacts = await (await ask('/v1/contacts')).json();
    return c.html(arrivalsPage(contacts));
  });
  app.post('/demo/answer', async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const { id = '', site = '', text = '' } = Object.fromEntries(form);
    const body = JSON.stringify({ text });
    await ask(`/v1/contacts/${id}/answer?site=${site}`, { method: 'POST', body });
    return c.redirect('/arrivals', 303);
  });
  app.get('/demo/insights', (c) =>
    c.html(insightsPage(`${new URL(c.req.url).origin}/v1/insights`, apiKey, now())),
  );

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
    return (await (await ask(`/v1/events?after=${after}&limit=500`)).json()) as Feed;
  }

  /** Asks the receiver with the publisher's own key. */
  function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { authorization: `Bearer ${apiKey}` };
    return receiver.fetch(new Request(`http://demo.invalid${path}`, { ...init, headers }));
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
