import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { openSite } from './site.ts';
import { createWorld, openPage } from './world.ts';

/** Serves the example as another site would: from an origin that is not the receiver's. */
async function serveExample(receiver: string): Promise<string> {
  const example = await readFile(new URL('../../examples/script-tag/index.html', import.meta.url), 'utf8');
  return serve(example.replaceAll('http://127.0.0.1:8080', receiver));
}

async function serve(page: string): Promise<string> {
  const server = createServer((_, response) => response.end(page)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  // Another name for the same machine is another origin to a browser.
  return `http://localhost:${address.port}/`;
}

test('the example of one script tag works on a page of another origin', async () => {
  const world = await createWorld();
  const page = await world.visit('/');
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(await serveExample(new URL(world.demo.url).origin));
  await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).click();
  await page.getByRole('heading', { name: 'Je opzegging is ontvangen' }).waitFor();
  expect(world.kept('cancellation.requested')[0]?.message.data).toMatchObject({
    subscription: { id: 'sub_123', plan: 'Weekblad' },
    expected: { ruleIds: ['nl.bw.6-236-q'] },
  });
  expect(complaints).toEqual([]);
});

test('a form of the page around the element gets the button that was pressed, where nothing can be fetched', async () => {
  const world = await createWorld();
  const page = await world.visit('/');
  let lost = 0;
  await page.route(/\/cancel\.js/, (route) => {
    lost += 1;
    return route.abort();
  });
  const tag = `${new URL(world.demo.url).origin}/fairwell.js`;
  const address = await serve(`<!doctype html><script type="module" src="${tag}"></script>
    <form><fairwell-cancel><button name="do" value="leave">Opzeggen</button></fairwell-cancel></form>`);
  await page.goto(address);
  await page.getByRole('button', { name: 'Opzeggen' }).click();
  await page.waitForURL(`${address}?do=leave`);
  expect(lost).toBeGreaterThan(0);
});

test('in a frame that may submit no forms whoever builds the page is told why the button does nothing', async () => {
  const body = `<!doctype html><fairwell-cancel endpoint="https://leave.example/v1/messages"><form action="/cancel">
    <button>Opzeggen</button></form></fairwell-cancel><script type="module" src="/fairwell/fairwell.js"></script>`;
  const site = await openSite(({ pathname, searchParams }) => ({
    body:
      pathname === '/frame' ? body : `<iframe sandbox="${searchParams.get('allow')}" src="/frame"></iframe>`,
  }));
  const page = await openPage(`${site}/?allow=allow-scripts`);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.frameLocator('iframe').getByRole('button').hover();
  await expect.poll(() => said.join()).toMatch(/FW105.*allow-forms/);
});

test.each([
  ['an address that is not a full one', '{"endpoint": "/v1/messages"}', ['FW101', 'FW202']],
  ['JSON that cannot be read', '{"endpoint": ', ['FW101', 'FW103']],
])('with %s whoever builds the page is told before its form leaves it', async (_, config, codes) => {
  const body = `<!doctype html><title>De Zaterdag</title><fairwell-cancel><form action="/cancel">
    <input type="hidden" name="config" value='${config}'><button>Opzeggen</button></form></fairwell-cancel>
    <script type="module" src="/fairwell/fairwell.js"></script>`;
  const page = await openPage(await openSite(() => ({ body })));
  const said: string[] = [];
  page.on('console', (message) => said.push(/FW\d+/.exec(message.text())?.[0] ?? message.text()));
  const button = page.getByRole('button', { name: 'Opzeggen' });
  await button.focus();
  await expect.poll(() => said.toSorted()).toEqual(codes);
  const stays = page.evaluate(
    () => new Promise((resolve) => addEventListener('submit', (event) => resolve(event.defaultPrevented))),
  );
  await button.press('Enter');
  expect(await stays).toBe(true);
  await button.press('Enter');
  await page.waitForURL('**/cancel?config=*');

  // A subscriber is not kept from the page that the form leads to.
  await page.route('https://dezaterdag.example/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = pathname.startsWith('/fairwell/') && join(inject('assets'), pathname.slice(10));
    await route.fulfill(path ? { path } : { body, contentType: 'text/html' });
  });
  await page.goto('https://dezaterdag.example/');
  await page.getByRole('button', { name: 'Opzeggen' }).click();
  await page.waitForURL('https://dezaterdag.example/cancel?config=*');
});
