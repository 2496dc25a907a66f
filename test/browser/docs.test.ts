import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { createWorld, type World } from './world.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const docs = read('docs/elements.md') + read('docs/theming.md');
const examples = new Map(
  [...docs.matchAll(/<!-- example (\w+) -->\n```html\n([\s\S]*?)```/g)].map(([, name = '', html = '']) => [
    name,
    html,
  ]),
);

/** What the page's own server is asked in the examples, in order. */
type Asked = { path: string; body: { id: string; data: object } }[];

interface Stage {
  world: World;
  page: Page;
  asked: Asked;
  /** Whether the page's own server is well. */
  server: { works: boolean };
  /** What a visitor's browser sent anywhere. */
  posts: string[];
}

/** Puts an example on a page with the script tag, as its reader would. */
async function stage(example: string): Promise<Stage> {
  const world = await createWorld();
  const receiver = new URL(world.demo.url).origin;
  const asked: Asked = [];
  const own = { works: true };
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8">
    <script type="module" src="${receiver}/fairwell.js"></script>
    ${example.replaceAll('https://leave.example', receiver)}`;
  const server = createServer(async (request, response) => {
    if (request.url?.endsWith('.css'))
      return response.setHeader('Content-Type', 'text/css').end(read(`packages/elements${request.url}`));
    if (request.method !== 'POST') return response.end(html);
    let body = '';
    for await (const chunk of request) body += chunk;
    asked.push({ path: request.url ?? '', body: JSON.parse(body) });
    response.statusCode = own.works ? 200 : 500;
    return response.end(
      JSON.stringify({ reference: `EIGEN-${asked.length}`, receivedAt: '2026-11-22T09:15:30Z' }),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const page = await world.visit('/');
  const posts: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
  await page.goto(`http://localhost:${address.port}/`);
  // A button without a form does nothing before its element is there; one with a form is what fetches it.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')].every(
      (one) => !one.localName.startsWith('fairwell-') || one.shadowRoot || one.querySelector('form'),
    ),
  );
  return { world, page, asked, server: own, posts };
}

async function cancelOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).click();
}

const received = (page: Page) => page.getByRole('heading', { name: 'Je opzegging is ontvangen' });

/** What its reader is promised, by example. */
const promises: Record<string, (on: Stage) => Promise<void>> = {
  async address({ page }) {
    await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
    await page.getByText('Dit versturen we voor u').waitFor();
    // Another language while it stands there.
    await page.locator('fairwell-cancel').evaluate((element) => element.setAttribute('locale', 'fr'));
    await page.getByText('Voici ce que nous envoyons pour vous').waitFor();
  },
  async preview({ page, posts }) {
    await cancelOn(page);
    await received(page).waitFor();
    await page.getByRole('dialog').getByText('Voorbeeld: er wordt niets verstuurd.').first().waitFor();
    expect(posts).toEqual([]);
  },
  async listen({ page, world }) {
    await cancelOn(page);
    await received(page).waitFor();
    const [row] = world.kept('cancellation.requested');
    expect(await page.locator('#said').textContent()).toBe(`Ontvangen: ${row?.reference}`);
  },
  async handle({ page, asked, server, world }) {
    server.works = false;
    await cancelOn(page);
    await page.getByRole('heading', { name: 'Je opzegging is niet ontvangen' }).waitFor();
    server.works = true;
    await page.getByRole('button', { name: 'Probeer het nog een keer' }).click();
    await received(page).waitFor();
    await page.getByText('EIGEN-2').waitFor();
    await page.getByText('Toch blijven?').click();
    await page.getByRole('button', { name: 'Opzegging intrekken' }).click();
    await page.getByRole('heading', { name: 'Je intrekking is ontvangen' }).waitFor();
    expect(asked.map(({ path }) => path)).toEqual([
      '/my-account/cancel',
      '/my-account/cancel',
      '/my-account/undo',
    ]);
    expect(asked[1]?.body).toEqual(asked[0]?.body);
    expect(asked[2]?.body.data).toMatchObject({ declaration: asked[0]?.body.id });
    expect(world.kept('cancellation.requested')).toEqual([]);
  },
  async offers({ page, asked, server, world }) {
    await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
    server.works = false;
    await page.getByRole('button', { name: 'Liever pauzeren' }).click();
    await page.getByText('Dat is niet gelukt. Opzeggen kan nog steeds.').waitFor();
    server.works = true;
    await page.getByRole('button', { name: 'Liever pauzeren' }).click();
    await page.getByText('Dat is geregeld.').waitFor();
    await page.getByText('EIGEN-2').waitFor();
    expect(asked.map(({ path }) => path)).toEqual(['/my-account/offer', '/my-account/offer']);
    expect(asked[1]?.body).toEqual(asked[0]?.body);
    expect(asked[1]?.body.data).toMatchObject({
      offer: { id: 'pause_summer' },
      subscription: { id: 'sub_123' },
    });
    expect(world.kept('cancellation.requested')).toEqual([]);
  },
  async look({ page }) {
    const confirm = page.locator('.primary', { hasText: 'opzeggen' });
    await confirm.waitFor();
    const { backgroundColor, borderRadius } = await confirm.evaluate((button) => getComputedStyle(button));
    expect([backgroundColor, borderRadius]).toEqual(['rgb(122, 31, 92)', '0px']);
  },
  async several({ page, world }) {
    await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
    await page.getByRole('radio', { name: 'Digitaal archief' }).check();
    await page.getByRole('button', { name: 'Nu opzeggen: Digitaal archief' }).click();
    await received(page).waitFor();
    await page.getByRole('button', { name: 'Nog een abonnement opzeggen' }).waitFor();
    expect(world.kept('cancellation.requested')).toMatchObject([
      { message: { data: { subscription: { id: 'sub_2' } } } },
    ]);
  },
  async withdraw({ page, posts }) {
    await page.getByRole('button', { name: 'Hier de overeenkomst herroepen' }).click();
    await page.getByRole('dialog').getByText('Voorbeeld: er wordt niets verstuurd.').first().waitFor();
    await page.locator('dialog .primary').first().click();
    await page
      .getByRole('dialog')
      .getByRole('heading', { name: /ontvangen/ })
      .waitFor();
    expect(posts).toEqual([]);
  },
  async contact({ page, posts }) {
    await page.getByRole('button', { name: 'Stel een vraag' }).click();
    await page.getByRole('dialog').getByText('Voorbeeld: er wordt niets verstuurd.').first().waitFor();
    await page.getByRole('textbox').first().waitFor();
    expect(posts).toEqual([]);
  },
  async status({ page }) {
    await page.getByRole('textbox').first().waitFor();
  },
  async survey({ page, world }) {
    await page.getByRole('radio', { name: 'Het is me te duur' }).check();
    // What follows the reason moves the button.
    await page.getByText('Wat had je wel redelijk gevonden?').waitFor();
    await page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
    await page.getByText('Dank je wel. Je antwoord is binnen.').waitFor();
    expect(await page.locator('#said').textContent()).toBe('too_expensive');
    expect(world.kept('survey.answered')).toHaveLength(1);
  },
  async rights({ page }) {
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.locator('a[href^="https://wetten.overheid.nl/"]').first().waitFor({ state: 'attached' });
  },
  async properties({ page }) {
    const confirm = page.locator('.primary', { hasText: 'opzeggen' });
    await confirm.waitFor();
    const { backgroundColor, borderRadius } = await confirm.evaluate((button) => getComputedStyle(button));
    expect([backgroundColor, borderRadius]).toEqual(['rgb(138, 28, 28)', '0px']);
    const title = await page.locator('h2').evaluate((heading) => getComputedStyle(heading).fontFamily);
    expect(title).toBe('Georgia, serif');
  },
  async preset({ page }) {
    const sheet = page.locator('fairwell-survey .sheet');
    await sheet.waitFor();
    const ground = () => sheet.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground()).toBe('rgba(0, 0, 0, 0)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground()).toBe('rgb(22, 25, 28)');
  },
  async parts({ page }) {
    const confirm = page.locator('.primary', { hasText: 'opzeggen' });
    await confirm.waitFor();
    expect(await confirm.evaluate((button) => getComputedStyle(button).borderRadius)).toBe('32px');
    expect(await page.locator('h2').evaluate((heading) => getComputedStyle(heading).textTransform)).toBe(
      'uppercase',
    );
  },
  async slot({ page, posts }) {
    await cancelOn(page);
    await received(page).waitFor();
    await page.getByRole('button', { name: 'Sluiten' }).click();
    await page.locator('.badge', { hasText: 'Je opzegging is ontvangen' }).waitFor();
    await page.locator('.our-own-button').waitFor();
    expect(posts).toEqual([]);
  },
  async received({ page, posts }) {
    const link = page.getByRole('link', { name: 'Terug naar de krant' });
    await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
    await page.getByRole('button', { name: 'Nu opzeggen' }).waitFor();
    expect(await link.count()).toBe(0);
    await page.getByRole('button', { name: 'Nu opzeggen' }).click();
    await received(page).waitFor();
    await page.getByText('Je login blijft').waitFor();
    await link.click();
    await page.waitForURL('**/vandaag');
    expect(posts).toEqual([]);
  },
  async insights({ page }) {
    await page.getByRole('textbox').first().waitFor();
  },
};

test('every example of docs/elements.md and docs/theming.md is tried', () => {
  expect(new Set(Object.keys(promises))).toEqual(new Set(examples.keys()));
  expect(docs.match(/```html/g)).toHaveLength(examples.size);
});

test.each(Object.entries(promises))('the example “%s” does what it says', async (name, keepsPromise) => {
  await keepsPromise(await stage(examples.get(name) ?? ''));
});
