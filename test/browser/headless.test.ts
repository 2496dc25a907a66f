/** A page that somebody wrote by hand on the state machine and the outbox, against the real receiver. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { serveExample } from './example.ts';
import { createWorld } from './world.ts';

/** Everything that such a page may download. */
function downloads(): string {
  const assets = fileURLToPath(
    new URL('../../node_modules/.cache/examples/headless/assets/', import.meta.url),
  );
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  return scripts.map((name) => readFileSync(`${assets}${name}`, 'utf8')).join('\n');
}

async function open() {
  const world = await createWorld();
  const address = await serveExample('headless', new URL(world.demo.url).origin);
  const page = await world.visit('/');
  await page.goto(address);
  const heading = (name: string) => page.getByRole('heading', { name, exact: true }).waitFor();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await heading('Weekblad opzeggen');
  return { world, page, heading, press };
}

test('cancels in the very words that were shown, under the button of the law, and takes it back, without Lit', async () => {
  const { world, page, heading, press } = await open();
  const shown = await page.locator('blockquote').textContent();
  await press('Nu opzeggen');
  await heading('Je opzegging is ontvangen');
  const [row] = world.kept('cancellation.requested');
  await page.getByText(`Kenmerk ${row?.reference}.`).waitFor();
  expect(row?.message.data).toMatchObject({
    subscription: { id: 'sub_123', plan: 'Weekblad' },
    declared: { text: shown, buttonLabel: 'Nu opzeggen', locale: 'nl' },
  });
  await press('Opzegging intrekken');
  await heading('Je intrekking is ontvangen');
  const [undone] = world.kept('cancellation.undone');
  expect(undone?.message.data).toMatchObject({ declaration: row?.id });
  expect(downloads()).toContain('indexedDB');
  expect(downloads()).not.toMatch(/litHtmlVersions|attachShadow|customElements|adoptedStyleSheets/);
});

test('says that it is not received as long as it is not, over a reload, and then that it is', async () => {
  const { world, page, heading, press } = await open();
  await world.stop();
  await press('Nu opzeggen');
  await heading('Nog niet ontvangen');
  await page.reload();
  await heading('Nog niet ontvangen');
  await world.restart();
  await press('Nu proberen');
  await heading('Je opzegging is ontvangen');
  expect(world.kept('cancellation.requested')).toHaveLength(1);
});
