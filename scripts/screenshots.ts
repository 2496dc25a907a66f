/** `pnpm screenshots`: makes the pictures of the README and the docs from the running demo, so that they never show what is not there. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { buildElements } from '../examples/demo/build-elements.ts';
import { seed } from '../examples/demo/seed.ts';
import { startDemo } from '../examples/demo/server.ts';
import { launchOptions } from './browser.ts';

const phone = { width: 360, height: 720 };
const picture = 'docs/flow.png';
const answers = 'docs/insights';
/** The same day each time, so that a picture only changes when the page does. */
const NOW = new Date('2026-11-28T10:15:30+01:00');
/** Questions of the insights page by the id of their heading. */
const questions = ['why', 'since', 'who', 'cost', 'waiting', 'topics', 'ease'];

const data = await mkdtemp(join(tmpdir(), 'fairwell-screenshots-'));
await seed(data, NOW);
const assets = await buildElements(join(data, 'elements'));
const demo = await startDemo({ data, assets, port: 0, now: () => NOW });
const browser = await chromium.launch(launchOptions());
try {
  await compose(browser, await takeSteps(browser));
  await takeAnswers(browser);
  console.log(`Wrote ${picture} and ${answers}/`);
} finally {
  await browser.close();
  await demo.close();
  await rm(data, { recursive: true });
}

/** What a product team sees of each question, and all of them in short. */
async function takeAnswers(from: Browser): Promise<void> {
  await mkdir(answers, { recursive: true });
  const context = await from.newContext({
    viewport: { width: 1000, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.goto(`${demo.url}/demo/insights`);
  const insights = page.locator('fairwell-insights');
  await insights.evaluate((element) => element.setAttribute('lang', 'en'));
  await insights.evaluate((element) => Object.assign(element, { config: { locale: 'en' } }));
  await page.getByText('The numbers are up to date').waitFor({ state: 'attached' });
  await insights.locator('.summary').screenshot({ path: `${answers}/in-short.png` });
  for (const name of questions) {
    const section = insights.locator(`section[aria-labelledby=${name}]`);
    await section.screenshot({ path: `${answers}/${name}.png` });
  }
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
  await page.clock.setFixedTime(NOW);
  const steps: Buffer[] = [];
  const take = async () => {
    // Away from what would look pressed.
    await page.mouse.move(0, 0);
    steps.push(await page.screenshot());
  };

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
