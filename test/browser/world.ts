/** What an end-to-end test stands in: the demo on a port of its own, a browser, and a look into the database. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type JWTPayload, createRemoteJWKSet, jwtVerify } from 'jose';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright';
import { inject, onTestFinished } from 'vitest';
import { type Demo, startDemo } from '../../examples/demo/server.ts';
import { launchOptions } from '../../scripts/browser.ts';

/** A record as it lies in the database. */
export interface Row {
  id: string;
  type: string;
  case_id: string | null;
  reference: string;
  message: { data: Record<string, unknown> };
  answer: { receipt: string; reference: string; contentSha256: string };
}

export interface World {
  demo: Demo;
  /** Folder of the receiver's database. */
  data: string;
  /** A fresh page, as another visitor would open it. */
  visit(path: string, options?: BrowserContextOptions): Promise<Page>;
  /**
   * Everything of a kind that was kept, oldest first, read from the file behind the receiver's back. Without a kind
   * everything but steps, which come when they come.
   */
  kept(type?: string): Row[];
  /** Stops the whole server, as a crash or a lost connection would look from outside. */
  stop(): Promise<void>;
  /** Starts it again on the same port and the same data. */
  restart(): Promise<void>;
}

let browser: Browser | undefined;

async function theBrowser(): Promise<Browser> {
  browser ??= await chromium.launch(launchOptions());
  return browser;
}

/** A fresh page, as another visitor would open it. */
export async function openPage(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await (
    await theBrowser()
  ).newContext({ locale: 'nl-NL', reducedMotion: 'reduce', ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/**
 * @param now - The clock of the whole server.
 * @param after - Takes what is to be done when the world is no longer needed. Default: when the test is over.
 */
export async function createWorld(
  now: () => Date = () => new Date(),
  after: (work: () => Promise<void>) => void = onTestFinished,
): Promise<World> {
  const data = await mkdtemp(join(tmpdir(), 'fairwell-e2e-'));
  const assets = inject('assets');
  const world: World = {
    demo: await startDemo({ data, assets, port: 0, now }),
    data,
    visit: (path, options) => openPage(`${world.demo.url}${path}`, options),
    kept(type) {
      const database = new DatabaseSync(join(data, 'fairwell.db'), { readOnly: true });
      try {
        return database
          .prepare('SELECT * FROM event ORDER BY sequence')
          .all()
          .map((row) => ({
            ...row,
            message: JSON.parse(String(row['message'])),
            answer: JSON.parse(String(row['answer'])),
          }))
          .map((row) => row as unknown as Row)
          .filter((row) => (type === undefined ? row.type !== 'flow.step' : row.type === type));
      } finally {
        database.close();
      }
    },
    stop: () => world.demo.close(),
    async restart() {
      const { port } = world.demo;
      world.demo = await startDemo({ data, assets, port, now });
    },
  };
  after(async () => {
    await world.demo.close();
    await rm(data, { recursive: true });
  });
  return world;
}

/** Verifies a receipt the way a stranger would: with `jose`, against the published keys. */
export async function verifyReceipt(world: World, receipt: string): Promise<JWTPayload> {
  const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', world.demo.url));
  const { payload } = await jwtVerify(receipt, keys, { algorithms: ['Ed25519'], typ: 'receipt+jwt' });
  return payload;
}
