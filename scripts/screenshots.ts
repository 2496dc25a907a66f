/** `pnpm screenshots`: makes the README's picture from the running demo, so that it never shows what is not there. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { buildElements } from '../examples/demo/build-elements.ts';
import { startDemo } from '../examples/demo/server.ts';
import { launchOptions } from './browser.ts';

const phone = { width: 360, height: 720 };
const picture = 'docs/flow.png';

const data = await mkdtemp(join(tmpdir(), 'fairwell-screenshots-'));
const demo = await startDemo({ data, assets: await buildElements(join(data, 'elements')), port: 0 });
const browser = await chromium.launch(launchOptions());
try {
  await compose(browser, await takeSteps(browser));
  console.log(`Wrote ${picture}`);
} finally {
  await browser.close();
  await demo.close();
  await rm(data, { recursive: true });
}

/** The flow as a subscriber sees it on a phone, as PNG images in order. */
async function takeSteps(from: Browser): Promise<Buffer[]> {
  const context = await from.newContext({
    viewport: phone,
    deviceScaleFactor: 2,
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const steps: Buffer[] = [];
  const take = async () => steps.push(await page.screenshot());

  await page.goto(demo.url);
  const open = page.getByRole('button', { name: 'Abonnement beëindigen' });
  await open.scrollIntoViewIfNeeded();
  await take();
  await open.click();
  const confirm = page.getByRole('button', { name: 'Nu opzeggen' });
  await confirm.waitFor();
  await take();
  await confirm.click();
  await page.getByRole('heading', { name: 'Je opzegging is ontvangen' }).waitFor();
  await take();
  await page.getByRole('radio').first().scrollIntoViewIfNeeded();
  await page.getByRole('radio', { name: /niet gewaardeerd/ }).check();
  await take();
  return steps;
}

async function compose(from: Browser, steps: Buffer[]): Promise<void> {
  const page = await from.newPage({ viewport: { width: steps.length * 300 + 24, height: 640 } });
  const images = steps.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}" alt="">`);
  await page.setContent(`<style>
    body { display: flex; gap: 24px; margin: 24px; background: #e9e6df }
    img { inline-size: 276px; border-radius: 12px; box-shadow: 0 1px 4px #0003 }
  </style>${images.join('')}`);
  await page.screenshot({ path: picture, fullPage: true });
}
