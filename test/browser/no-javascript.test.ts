import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { createWorld, verifyReceipt } from './world.ts';

test('from the first click to the receipt, the reason and the way back', async () => {
  const world = await createWorld();
  const page = await world.visit('/no-javascript', { javaScriptEnabled: false });

  await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).click();
  const [row] = world.kept('cancellation.requested');
  expect(page.url()).toContain(`/v1/receipts/${row!.id}`);
  expect(await page.locator('body').textContent()).toContain(row!.reference);
  expect((await verifyReceipt(world, row!.answer.receipt))['jti']).toBe(row!.id);

  await page.getByRole('radio', { name: /te duur/ }).check();
  await page.getByRole('textbox').fill('Na de prijsverhoging past het niet meer.');
  await page.getByRole('button', { name: /[Vv]erstuur/ }).click();
  expect(world.kept('survey.answered')[0]?.message.data).toMatchObject({
    about: row!.id,
    reasons: [{ code: 'too_expensive' }],
    comment: 'Na de prijsverhoging past het niet meer.',
  });

  await page.getByRole('link', { name: 'Terug naar je ontvangstbewijs' }).click();
  await page.getByRole('link', { name: 'Kijk hoe het ermee staat, of trek je opzegging in' }).click();
  await page.getByRole('button', { name: 'Opzegging intrekken' }).click();
  await expect.poll(() => world.kept('cancellation.undone').length).toBe(1);
  const [undone] = world.kept('cancellation.undone');
  expect(undone?.message.data).toMatchObject({ declaration: row!.id });
  expect(undone?.case_id).toBe(row!.case_id);
});

test('the button works on the page with the script, too, when the script does not arrive', async () => {
  const world = await createWorld();
  const page = await world.visit('/no-javascript');
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(world.demo.url);
  await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).click();
  await expect.poll(() => world.kept('cancellation.requested').length).toBe(1);
});

test('sending the same form twice makes one record', async () => {
  const world = await createWorld();
  const page = await world.visit('/no-javascript');
  await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).dblclick();
  await page
    .getByText(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)
    .first()
    .waitFor();
  expect(world.kept('cancellation.requested')).toHaveLength(1);
});

test('the saved receipt verifies itself offline, and says so when a word was changed', async () => {
  const world = await createWorld();
  const page = await world.visit('/no-javascript', { javaScriptEnabled: false });
  await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).click();
  const html = await (await page.request.get(page.url())).text();

  const folder = await mkdtemp(join(tmpdir(), 'fairwell-receipt-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const open = async (content: string) => {
    const file = join(folder, 'receipt.html');
    await writeFile(file, content);
    const offline = await world.visit('/no-javascript');
    await offline.context().setOffline(true);
    await offline.goto(pathToFileURL(file).href);
    const verdict = () =>
      offline.locator('#verdict').evaluate((element) => {
        const verdicts = Object.entries((element as HTMLElement).dataset);
        return verdicts.find(([, sentence]) => sentence === element.textContent)?.[0];
      });
    await expect.poll(verdict).toBeDefined();
    return verdict();
  };
  expect(await open(html)).toBe('genuine');
  expect(await open(html.replace('De Lange Adem op papier', 'De Korte Adem op papier'))).toBe('altered');
});
