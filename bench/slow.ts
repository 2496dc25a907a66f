/**
 * The same button on a page that arrives over slow 4G, at a quarter of this machine's speed: what the page itself loses by it,
 * and how long somebody waits who presses it before anything of it was fetched.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import type { Row } from './bench.ts';
import { clickToLaidOut, settle, THROTTLE, throttle } from './page-click.ts';
import { VISITOR, withSite } from './page-site.ts';
import { own, pageWith, type Variant } from './page-variants.ts';
import { median, shuffled } from './statistics.ts';

/** Milliseconds there and back. */
const ROUND_TRIP = 150;
/** Bytes a second: 1.6 Mbit/s down, 750 kbit/s up. */
const DOWN = 200_000;
const UP = 93_750;
/** Pixels a side of the picture on top of the page, the largest thing that is painted: 64 by 64 in full colour are 12 kB. */
const PICTURE = 64;
/** A task longer than that keeps a finger waiting. */
const LONG_TASK = 50;

/** Milliseconds. */
interface Sample {
  /** Until the largest thing on the page was painted. */
  painted: number;
  /** What long tasks took beyond what nobody notices, until nothing happens any more. */
  blocked: number;
  /** From the click to the review, with nothing of it there yet; undefined where there is no button. */
  cold: number | undefined;
}

const bare: Variant = { name: 'bare', markup: '', script: undefined, heading: '' };
const variants = [bare, ...own];

/** Where the script is named in the page, as sites do it. */
const pageOf = ({ markup, script }: Variant): string => {
  const page = pageWith(`<img src="/built/picture.bmp" width="640" height="640" alt="">${markup}`);
  return script ? page.replace('<title>', `<script type="module" src="${script}"></script><title>`) : page;
};

/** Noise, which nothing can pack, as a picture. */
function picture(): Buffer {
  const pixels = PICTURE * PICTURE * 3;
  const file = Buffer.alloc(54 + pixels);
  file.write('BM');
  for (const [at, value] of [
    [2, file.length],
    [10, 54],
    [14, 40],
    [18, PICTURE],
    [22, PICTURE],
    [34, pixels],
  ] as const)
    file.writeUInt32LE(value, at);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  crypto.getRandomValues(file.subarray(54));
  return file;
}

async function sample(browser: Browser, origin: string, variant: Variant): Promise<Sample> {
  const context = await browser.newContext({ ...VISITOR, viewport: { width: 1000, height: 1200 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: ROUND_TRIP,
      downloadThroughput: DOWN,
      uploadThroughput: UP,
    });
    await page.addInitScript((least) => {
      const seen = { painted: 0, blocked: 0 };
      Object.assign(window, { seen });
      const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
        new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
      watch('largest-contentful-paint', ({ startTime }) => (seen.painted = startTime));
      watch('longtask', ({ duration }) => (seen.blocked += duration - least));
    }, LONG_TASK);
    await throttle(session, THROTTLE);
    await page.goto(`${origin}/${variant.name}`, { waitUntil: 'load' });
    await settle(page, 1000);
    const { painted, blocked } = await page.evaluate(
      () => (window as unknown as { seen: Pick<Sample, 'painted' | 'blocked'> }).seen,
    );
    const cold = variant === bare ? undefined : await clickToLaidOut(page, variant, false);
    return { painted, blocked, cold };
  } finally {
    await context.close();
  }
}

export async function slowRows(rounds: number): Promise<Row[]> {
  const samples = new Map<string, Sample[]>(variants.map(({ name }) => [name, []]));
  const pages = new Map(variants.map((variant) => [`/${variant.name}`, pageOf(variant)]));
  await withSite(pages, false, async (browser, origin, folder) => {
    await writeFile(join(folder, 'picture.bmp'), picture());
    for (let round = 0; round < rounds; round++)
      for (const variant of shuffled(variants))
        samples.get(variant.name)?.push(await sample(browser, origin, variant));
  });
  const of = (name: string, measure: keyof Sample): number =>
    median((samples.get(name) ?? []).map((one) => one[measure] ?? Number.NaN));
  const row = (what: string, gate: number, figure: (name: string) => number): Row => ({
    what,
    ours: figure('ours').toFixed(0),
    against: `${figure('vanilla').toFixed(0)} vanilla`,
    floor: figure('floor').toFixed(0),
    ratio: '',
    budget: `≤ ${gate}`,
    ok: figure('ours') <= gate ? 'yes' : 'over',
  });
  const later = (name: string) => of(name, 'painted') - of('bare', 'painted');
  return [
    row('largest paint of the page, later by (ms)', 30, later),
    row('long tasks while it loads, beyond 50 ms (ms)', 0, (name) => of(name, 'blocked')),
    row('click → laid out, nothing fetched yet (ms)', ROUND_TRIP + 130, (name) => of(name, 'cold')),
  ];
}
