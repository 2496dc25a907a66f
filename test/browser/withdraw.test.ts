import { expect, test } from 'vitest';
import { type World, createWorld, verifyReceipt } from './world.ts';

const ENTRY = 'Hier de overeenkomst herroepen';
const CONFIRM = 'Herroeping bevestigen';
const RECEIVED = 'Je herroeping is ontvangen';

const onlyOne = async (world: World) => {
  await expect.poll(() => world.kept('withdrawal.requested').length).toBe(1);
  return world.kept('withdrawal.requested')[0]!;
};

test('from the order to the proof in two clicks, and the signed receipt says what stood on the screen', async () => {
  const world = await createWorld();
  const page = await world.visit('/');
  await page.getByRole('button', { name: ENTRY }).click();
  const dialog = page.getByRole('dialog', { name: 'Je overeenkomst herroepen' });
  const shown = await dialog.getByRole('blockquote').textContent();
  await dialog.getByRole('button', { name: CONFIRM }).click();
  await page.getByRole('heading', { name: RECEIVED }).waitFor();
  const row = await onlyOne(world);
  await page.getByText(row.reference).first().waitFor();
  const claims = await verifyReceipt(world, row.answer.receipt);
  expect(claims).toMatchObject({ jti: row.id, content: shown, type: 'withdrawal.requested', endsOn: null });
  expect(row.message.data).toMatchObject({
    contract: { id: 'order-2207', reference: 'DLA-B-2207' },
    customer: { email: 'marijke.deboer@voorbeeld.example' },
    expected: {
      withdrawUntil: expect.any(String),
      refundBy: expect.any(String),
      returnBy: expect.any(String),
    },
  });
  // The shop knows; the subscription goes on.
  await page.reload();
  await page.getByText('Je hebt herroepen.').waitFor();
  expect(await page.getByText('Je hebt opgezegd.').count()).toBe(0);
});

test('one part only, by keyboard alone', async () => {
  const world = await createWorld();
  const page = await world.visit('/');
  await page.getByRole('button', { name: ENTRY }).focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('checkbox', { name: 'Puzzelboek' });
  await box.waitFor();
  while (!(await box.evaluate((element) => element.matches(':focus')))) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const confirm = page.getByRole('button', { name: CONFIRM });
  while (!(await confirm.evaluate((element) => element.matches(':focus')))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: RECEIVED }).waitFor();
  expect((await onlyOne(world)).message.data).toMatchObject({ contract: { items: ['Puzzelboek'] } });
});

test('without a connection it stays on the device, is never called received, and arrives once later', async () => {
  const world = await createWorld();
  const page = await world.visit('/');
  await page.getByRole('button', { name: ENTRY }).click();
  const confirm = page.getByRole('button', { name: CONFIRM });
  await confirm.waitFor();
  await page.context().setOffline(true);
  await confirm.click();
  await page.getByRole('heading', { name: 'Nog niet ontvangen' }).waitFor();
  expect(await page.getByText(RECEIVED).count()).toBe(0);
  await page.context().setOffline(false);
  await page.getByRole('heading', { name: RECEIVED }).waitFor();
  await onlyOne(world);
});

test('with JavaScript off, from the page of the order to the receipt and the status', async () => {
  const world = await createWorld();
  const page = await world.visit('/no-javascript', { javaScriptEnabled: false });
  await page.getByRole('button', { name: ENTRY }).click();
  await page.getByText('Je kunt je nog bedenken tot en met').waitFor();
  await page.getByRole('checkbox', { name: 'Leeslamp' }).check();
  await page.getByRole('button', { name: CONFIRM }).click();
  const row = await onlyOne(world);
  expect(page.url()).toContain(`/v1/receipts/${row.id}`);
  expect(row.message.data).toMatchObject({ contract: { items: ['Leeslamp'] } });
  expect(await page.locator('body').textContent()).toContain(row.reference);
  expect((await verifyReceipt(world, row.answer.receipt))['jti']).toBe(row.id);
  await page.getByRole('link', { name: 'Kijk hoe het ermee staat' }).click();
  await page.getByText('Ontvangen. Of het al verwerkt is, weten we hier nog niet.').waitFor();
});

test('a guest with a link and without JavaScript: name, order, mailbox, and nothing else', async () => {
  const world = await createWorld();
  const page = await world.visit('/withdraw', { javaScriptEnabled: false });
  await page.getByRole('textbox', { name: 'Naam' }).fill('Jan Jansen');
  await page.getByRole('button', { name: CONFIRM }).click();
  // The browser itself asks for the rest.
  expect(world.kept()).toEqual([]);
  await page.getByRole('textbox', { name: /Bestelnummer/ }).fill('DLA-B-2207');
  await page.getByRole('textbox', { name: /E-mailadres/ }).fill('jan@voorbeeld.example');
  await page.getByRole('button', { name: CONFIRM }).dblclick();
  await page.getByRole('heading', { name: RECEIVED }).waitFor();
  expect((await onlyOne(world)).message.data).toMatchObject({
    contract: { reference: 'DLA-B-2207' },
    customer: { name: 'Jan Jansen', email: 'jan@voorbeeld.example' },
    expected: { endsOn: null },
  });
});

test('the button works when the script does not arrive', async () => {
  const world = await createWorld();
  const page = await world.visit('/no-javascript');
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(world.demo.url);
  await page.getByRole('button', { name: ENTRY }).click();
  await page.getByRole('button', { name: CONFIRM }).click();
  await onlyOne(world);
});

test('the same in German, with the words of the law', async () => {
  const world = await createWorld();
  const page = await world.visit('/de');
  await page.getByRole('button', { name: 'Vertrag widerrufen' }).click();
  await page.getByRole('button', { name: 'Widerruf bestätigen' }).click();
  await page.getByRole('heading', { name: 'Ihr Widerruf ist eingegangen' }).waitFor();
  expect((await onlyOne(world)).message.data).toMatchObject({
    declared: { buttonLabel: 'Widerruf bestätigen' },
  });
});
