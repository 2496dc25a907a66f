import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { type World, createWorld, verifyReceipt } from './world.ts';

const received = { name: 'Je opzegging is ontvangen' };

/** Somebody confirms at the very moment the receiver is gone. */
async function cancelWhileDown(): Promise<{ world: World; page: Page }> {
  const world = await createWorld();
  const page = await world.visit('/');
  await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).waitFor();
  await world.stop();
  await page.getByRole('button', { name: 'Nu opzeggen' }).click();
  await page.getByRole('heading', { name: 'Nog niet ontvangen' }).waitFor();
  return { world, page };
}

test('with the receiver down nothing is called received; it is kept, delivered later, and stays one', async () => {
  const { world, page } = await cancelWhileDown();
  expect(await page.getByRole('heading', received).count()).toBe(0);
  expect(await page.getByRole('dialog').textContent()).toContain('op dit apparaat');

  await world.restart();
  await page.getByRole('heading', received).waitFor();
  const rows = world.kept();
  expect(rows.map(({ type }) => type)).toEqual(['cancellation.requested']);
  expect((await verifyReceipt(world, rows[0]!.answer.receipt))['jti']).toBe(rows[0]!.id);
});

test.each([
  ['', undefined],
  [', and says so when its words come late', /nl[^/]*\.js/],
])('kept through a closed page: the next visit delivers it%s', async (_, late) => {
  const { world, page } = await cancelWhileDown();
  const context = page.context();
  await page.close();

  await world.restart();
  const later = await context.newPage();
  let release = (): void => undefined;
  const delivered = new Promise<void>((resolve) => (release = resolve));
  if (late) await later.route(late, (route) => delivered.then(() => route.continue()));
  await later.goto(world.demo.url);
  await expect.poll(() => world.kept().length, { timeout: 10_000 }).toBe(1);
  // The page knows as soon as nothing is left on the device.
  await later.waitForFunction(() => !('fairwell-outbox' in localStorage));
  release();
  await later.getByText('Je opzegging is ontvangen').filter({ visible: true }).first().waitFor();
});

test.each([0, 5, 20, 60, 150])('the page closed %i ms after the click loses nothing', async (pause) => {
  const world = await createWorld();
  const page = await world.visit('/');
  const context = page.context();
  await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).waitFor();
  // Without waiting for the click to come back: a person's hand does not wait either.
  const box = await page.getByRole('button', { name: 'Nu opzeggen' }).boundingBox();
  await page.mouse.move(box!.x + 5, box!.y + 5);
  await page.mouse.down();
  await page.mouse.up();
  await new Promise((resolve) => setTimeout(resolve, pause));
  await page.close();

  // Delivered at once, or by the next visit from what was kept on the device.
  const later = await context.newPage();
  await later.goto(world.demo.url);
  await expect.poll(() => world.kept().length, { timeout: 10_000 }).toBe(1);
  expect((await verifyReceipt(world, world.kept()[0]!.answer.receipt))['jti']).toBe(world.kept()[0]!.id);
});

test.each([
  [
    'a captive portal',
    { status: 200, contentType: 'text/html', body: '<h1>Log in to the hotel network</h1>' },
  ],
  ['an empty 200', { status: 200, body: '' }],
  ['a 204', { status: 204, body: '' }],
  [
    'the answer to another message',
    {
      status: 201,
      contentType: 'application/json',
      body: '{"id":"01936f2a-7c10-7abc-8def-0123456789a0","status":"received"}',
    },
  ],
  ['a server error', { status: 500, contentType: 'text/plain', body: 'oops' }],
])('%s in between is never taken for received', async (_, answer) => {
  const world = await createWorld();
  const page = await world.visit('/');
  await page.route('**/v1/messages', (route) =>
    route.fulfill({ ...answer, headers: { 'access-control-allow-origin': '*' } }),
  );
  await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).click();
  await page.getByRole('heading', { name: 'Nog niet ontvangen' }).waitFor();
  expect(world.kept()).toEqual([]);

  await page.unroute('**/v1/messages');
  await page.getByRole('button', { name: 'Probeer het nu' }).click();
  await page.getByRole('heading', received).waitFor();
  expect(world.kept()).toHaveLength(1);
});

test('what reads the law and what follows the proof may never arrive: cancelling is received all the same', async () => {
  const world = await createWorld();
  const page = await world.visit('/');
  const lost: string[] = [];
  await page.route(/\/(law|after|cancel\.after)\.js/, (route) => {
    lost.push(new URL(route.request().url()).pathname);
    return route.abort();
  });
  await page.reload();
  await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Wanneer je abonnement stopt, weten we hier niet zeker.').waitFor();
  await dialog.getByRole('button', { name: 'Abonnement opzeggen' }).click();
  await page.getByRole('heading', received).waitFor();
  expect(world.kept().map(({ type }) => type)).toEqual(['cancellation.requested']);
  expect(await dialog.getByRole('button', { name: 'Bewaar als bestand' }).count()).toBe(0);
  expect(lost.join('\n')).toMatch(/law/);
  expect(lost.join('\n')).toMatch(/after/);
});

test('what takes a cancellation back may not arrive: it says that it was not, and can be tried again', async () => {
  const world = await createWorld();
  const page = await world.visit('/');
  await page.route(/\/cancel\.undo\.js/, (route) => route.abort());
  await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).click();
  await page.getByRole('heading', received).waitFor();
  await page.getByText('Toch blijven?').click();
  const undo = page.getByRole('button', { name: 'Opzegging intrekken' });
  await undo.click();
  await page.getByText('Het intrekken is niet ontvangen. Je opzegging geldt dus nog.').waitFor();
  expect(world.kept().map(({ type }) => type)).toEqual(['cancellation.requested']);

  await page.unroute(/\/cancel\.undo\.js/);
  await undo.click();
  await page.getByRole('heading', { name: 'Je intrekking is ontvangen' }).waitFor();
  expect(world.kept().map(({ type }) => type)).toEqual(['cancellation.requested', 'cancellation.undone']);
});
