/**
 * Our button on pages that make it hard. Either the whole flow works, or the plain form of the page does; never is a wrong
 * message sent, and never is anything called received that is not.
 */
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright';
import { afterAll, beforeAll, describe, type ExpectStatic, test } from 'vitest';
import { launchOptions } from '../../../scripts/browser.ts';
import { type Road, openRoad } from '../road.ts';
import { cancelButton, configFor, openSite } from '../site.ts';
import { createWorld, type Row, type World } from '../world.ts';
import { globals } from './globals.ts';
import { type Host, NONCE, type Places, TAG } from './host.ts';
import { places as oddPlaces } from './places.ts';
import { policies } from './policies.ts';
import { styles } from './styles.ts';

const hosts = [...policies, ...globals, ...styles, ...oddPlaces];
const afterwards: (() => unknown)[] = [];
let world: World;
let road: Road;
let site: string;
let where: Places;
let browser: Browser;

const inline = (script = ''): string => (script ? `<script nonce="${NONCE}">${script}</script>` : '');
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const idOf = (at: number): string => `sub_${at}`;

function configOf(at: number) {
  const config = configFor(road.under(hosts[at]?.weather ?? 'clear'), idOf(at));
  const { subscription, ...more } = hosts[at]?.config ?? {};
  return {
    ...config,
    support: { company: 'De Courant', email: 'lezers@courant.example' },
    ...more,
    subscription: { ...config.subscription, ...subscription, id: idOf(at) },
  };
}

function documentOf(host: Host, at: number): string {
  const head = `<meta charset="utf-8"><title>Mijn abonnement</title>${host.head ?? ''}${inline(host.before)}${host.tags ?? TAG}`;
  const button = cancelButton(configOf(at), `${world.demo.url}/cancel`);
  const body = `<h1>Mijn abonnement</h1>${host.around?.(button) ?? button}${inline(host.after)}`;
  return (
    host.document?.(head, body) ??
    `<!doctype html><html lang="nl"><head>${head}</head><body>${body}</body></html>`
  );
}

beforeAll(async () => {
  const later = (work: () => unknown): void => void afterwards.push(work);
  world = await createWorld(undefined, later);
  road = await openRoad(() => world.demo.url, later);
  site = await openSite((url) => {
    const file = hosts.map(({ files }) => files?.[url.pathname]).find(Boolean);
    if (file) return { body: file, headers: { 'Content-Type': 'text/javascript' } };
    const at = Number(url.pathname.slice(1));
    const host = hosts[at];
    if (!host) return { body: 'Niets hier' };
    const page = documentOf(host, at);
    if (host.frame && !url.searchParams.has('inside')) {
      const frame = host.frame(`${site}/${at}?inside`, escape(page));
      return { body: `<!doctype html><title>De site eromheen</title>${frame}` };
    }
    return { body: page, headers: host.headers?.(where) ?? {} };
  }, later);
  where = { site, receiver: world.demo.url, road: new URL(road.endpoint).origin };
  browser = await chromium.launch(launchOptions());
  later(() => browser.close());
});
afterAll(async () => {
  for (const work of afterwards.toReversed()) await work();
});

const recordsOf = (at: number): Row[] =>
  world.kept().filter(({ message }) => (message.data['subscription'] as { id?: string })?.id === idOf(at));

/** Exactly one record, with what was on the screen and nothing that the page slipped in. */
async function expectRecord(at: number, expect: ExpectStatic): Promise<void> {
  await expect.poll(() => recordsOf(at).length, { timeout: 10_000 }).toBe(1);
  const [row] = recordsOf(at);
  const { plan } = configOf(at).subscription;
  expect(row?.type).toBe('cancellation.requested');
  expect(Object.keys(row?.message.data ?? {}).toSorted()).toEqual([
    'customer',
    'declared',
    'expected',
    'jurisdiction',
    'kind',
    'subscription',
    'when',
  ]);
  expect(row?.message.data).toMatchObject({
    customer: {},
    subscription: { id: idOf(at), plan },
    kind: 'ordinary',
    when: 'atPeriodEnd',
    jurisdiction: 'NL',
    declared: { text: expect.stringContaining(`Ik zeg mijn abonnement op ${plan} op.`) },
  });
}

type Screen = Page | FrameLocator;
const heading = (screen: Screen, name: string) => screen.getByRole('heading', { name, exact: true });
const received = 'Je opzegging is ontvangen';

async function fillInPlainForm(page: Page, at: number, expect: ExpectStatic): Promise<void> {
  await page.waitForURL(`${world.demo.url}/**`);
  await page.getByRole('button', { name: 'Nu opzeggen' }).click();
  await expectRecord(at, expect);
}

// Side by side, because each of them mostly waits.
describe.concurrent.each(hosts.map((host, at) => [host.name, host, at] as const))('%s', (_, host, at) => {
  test(`comes to: ${host.outcome}`, async ({ expect }) => {
    const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(`${site}/${at}`);
      const screen: Screen = host.frame ? page.frameLocator('iframe') : page;
      if (host.before?.includes('window.ready')) await page.evaluate('window.ready');
      const entry = screen.getByRole('button', { name: 'Abonnement opzeggen' });
      await entry.waitFor();
      if (host.outcome === 'nothing') {
        await entry.click({ force: true });
        await page.waitForTimeout(300);
        expect(recordsOf(at)).toEqual([]);
        return;
      }
      await entry.click();
      if (host.outcome === 'told') {
        await page.waitForURL(`${world.demo.url}/**`);
        await page.getByText('Je kunt hier toch opzeggen.').waitFor();
        await page.getByRole('link', { name: /[Oo]pzeggen/ }).click();
        await page.getByRole('button', { name: 'Nu opzeggen' }).waitFor();
        return;
      }
      if (host.outcome === 'form') return await fillInPlainForm(page, at, expect);

      await screen.getByRole('button', { name: 'Nu opzeggen' }).click();
      if (host.meanwhile) await page.evaluate(host.meanwhile);
      if (host.outcome === 'works') {
        await heading(screen, received).waitFor();
        await expectRecord(at, expect);
        // On the page itself: the plain form has a page of its own with the same words.
        expect(new URL(page.url()).origin).toBe(site);
      } else {
        await heading(screen, 'Nog niet ontvangen').waitFor();
        expect(await heading(screen, received).count()).toBe(0);
        const words = screen.getByRole('textbox', { name: 'De tekst van je opzegging' });
        expect(await words.inputValue()).toContain('Ik zeg mijn abonnement op De Wekelijkse Courant op.');
        expect(await screen.getByRole('link', { name: 'lezers@courant.example' }).count()).toBe(1);
        if (host.weather !== 'deaf') expect(recordsOf(at)).toEqual([]);
        if (host.outcome === 'waits' && host.weather !== 'deaf') {
          await screen.getByRole('button', { name: 'Opzeggen op een gewone pagina' }).click();
          await fillInPlainForm(page, at, expect);
        }
      }
      expect(await page.evaluate('typeof pwned')).toBe('undefined');
      expect(await page.evaluate('({}).pwned')).toBeUndefined();
    } finally {
      await context.close();
    }
  });
});

test('these are at least forty', ({ expect }) => {
  expect(hosts.length).toBeGreaterThanOrEqual(40);
  expect(new Set(hosts.map(({ name }) => name)).size).toBe(hosts.length);
});
