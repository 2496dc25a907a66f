/** The built elements and what they are compared with, on a site of their own, with a browser to visit it. */
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { buildElements } from '../examples/demo/build-elements.ts';
import { launchOptions } from '../scripts/browser.ts';
import { serve } from './page-server.ts';
import { buildPeers } from './peers.ts';

/** Who visits it. */
export const VISITOR = {
  locale: 'nl-NL',
  timezoneId: 'Europe/Amsterdam',
  reducedMotion: 'reduce',
} as const;

/**
 * @param pages - HTML by path.
 * @param work - Gets the folder too, whose files are under `/built/`.
 */
export async function withSite(
  pages: ReadonlyMap<string, string>,
  withPeers: boolean,
  work: (browser: Browser, origin: string, folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'fairwell-page-'));
  await buildElements(folder);
  const vanilla = fileURLToPath(new URL('vanilla-cancel.js', import.meta.url));
  await copyFile(vanilla, join(folder, 'vanilla-cancel.js'));
  if (withPeers) await buildPeers(folder);
  const site = await serve(folder, pages);
  const options = launchOptions();
  const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), ...site.flags] });
  try {
    await work(browser, site.origin, folder);
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true });
  }
}
