import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { type World, createWorld, verifyReceipt } from './world.ts';

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
  await page.getByRole('button', { name: 'Opzegging intrekken' }).click();
  await expect.poll(() => world.kept('cancellation.undone').length).toBe(1);
  const [undone] = world.kept('cancellation.undone');
  expect(undone?.message.data).toMatchObject({ declaration: row!.id });
  expect(undone?.case_id).toBe(row!.case_id);

  // Back from the page that says so, not from one that is still on its way.
  await page.getByRole('heading', { level: 1, name: /ingetrokken|intrekking/ }).waitFor();
  await page.goBack();
  await page.getByRole('link', { name: 'Kijk hoe het ermee staat' }).click();
  await page.getByText('Je intrekking is ontvangen.').waitFor();
  expect(await page.getByRole('button').count()).toBe(0);
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

/** Opens a saved receipt without any network and says what it finds about itself. */
async function offlineReader(world: World): Promise<(content: string) => Promise<string | undefined>> {
  const folder = await mkdtemp(join(tmpdir(), 'fairwell-receipt-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return async (content) => {
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
}

test('the saved receipt verifies itself offline, and says so when a word was changed', async () => {
  const world = await createWorld();
  const page = await world.visit('/no-javascript', { javaScriptEnabled: false });
  await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).click();
  const html = await (await page.request.get(page.url())).text();

  const open = await offlineReader(world);
  expect(await open(html)).toBe('genuine');

  /** One place in the page that somebody changes. */
  const changed = (from: string | RegExp, to: string) => {
    const other = html.replace(from, to);
    expect(other, `${from} stands on the page`).not.toBe(html);
    return other;
  };
  expect(await open(changed('De Lange Adem op papier', 'De Korte Adem op papier'))).toBe('altered');
  // What only a person reads counts as much as what a program reads.
  expect(await open(changed(/(data-claim="endsOn">)\d+ [a-z]+/, '$11 januari'))).toBe('altered');
  expect(await open(changed(/(data-claim="receivedAt">)\d+ [a-z]+/, '$11 januari'))).toBe('altered');
  expect(await open(changed('Je opzegging is ontvangen</h1>', 'Je abonnement loopt door</h1>'))).toBe(
    'altered',
  );
  expect(await open(changed('<p class="lead">', '<p class="lead" hidden>'))).toBe('altered');
  expect(await open(changed('</dl>', '<div><dt>Betaald</dt></div></dl>'))).toBe('altered');
  // Programs that save a page may write its white space otherwise.
  expect(await open(changed(/<\/div>\s+<div>/, '</div><div>'))).toBe('genuine');
});

test('whatever somebody typed, an untouched receipt is genuine', async () => {
  const world = await createWorld();
  const odd =
    'Größe "XL" <b>&amp; niet\u00a0hier</b>\u200b \u202e\u00ad\ufeff \f\u0001\u0085 👩‍👩‍👧 \r\n\n  it\'s\tover';
  const id = crypto.randomUUID();
  const response = await fetch(`${world.demo.url}/v1/messages`, {
    method: 'POST',
    body: JSON.stringify({
      v: 1,
      id,
      type: 'contact.submitted',
      locale: 'nl-NL',
      occurredAt: new Date().toISOString(),
      data: {
        kind: 'question',
        topic: ['other'],
        message: odd,
        replyTo: 'lezer@voorbeeld.example',
        answerBy: '2026-12-01T17:00:00+01:00',
      },
    }),
  });
  expect(await response.text()).toContain('"received"');
  const page = await fetch(`${world.demo.url}/v1/receipts/${id}.html?save=1`);
  expect(await (await offlineReader(world))(await page.text())).toBe('genuine');
});
