import { expect, test } from 'vitest';
import { serveExample } from './example.ts';
import { createWorld } from './world.ts';

test.each(['react', 'vue', 'svelte'])('the example for %s cancels and hears of it', async (name) => {
  const world = await createWorld();
  const address = await serveExample(name, new URL(world.demo.url).origin);
  const page = await world.visit('/');
  const complaints: string[] = [];
  page.on('console', (message) => {
    // None of the examples has an icon.
    if (!message.location().url.endsWith('/favicon.ico')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address);
  // Before that the page's own form does the work.
  await page.locator('fairwell-cancel:defined').waitFor();
  await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).click();
  await page.getByRole('heading', { name: 'Je opzegging is ontvangen' }).waitFor();
  const [row] = world.kept('cancellation.requested');
  await page.getByText(`Opgezegd, met kenmerk ${row?.reference}.`).waitFor({ state: 'attached' });
  expect(row?.message.data).toMatchObject({ subscription: { id: 'sub_123', plan: 'Weekblad' } });
  expect(complaints).toEqual([]);
});
