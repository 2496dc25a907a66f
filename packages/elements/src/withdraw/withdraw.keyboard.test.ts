import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { device, focused, leftBehind, offline, received, refused } from '../../test/account-page.ts';
import { arriveAt, listen, press, slowly, tabTo } from '../../test/keyboard.ts';
import { field, goods, guest, order } from '../../test/order-page.ts';

const BUTTON = 'Hier de overeenkomst herroepen';
const RECEIVED = 'Je herroeping is ontvangen';

/** From the page's own button to the first step. */
async function open(config = goods, answer = received) {
  const there = device(slowly(answer));
  const { button } = order(config, there.outbox);
  await expect.element(button).toBeVisible();
  const ears = listen();
  await tabTo(BUTTON);
  await press('{Enter}');
  await arriveAt('Je overeenkomst herroepen');
  return { ...there, button, ...ears };
}
async function confirm(): Promise<void> {
  await tabTo('Herroeping bevestigen');
  await press('{Enter}');
}
async function backOnThePage(button: { element: () => Element }): Promise<void> {
  await press('{Escape}');
  await expect.poll(() => focused()).toBe(button.element());
}

test('from the page to the proof and back, with a part chosen, and it is said aloud', async () => {
  const { button, heard, lost, sent } = await open();
  await tabTo('Boek');
  await press(' ');
  await confirm();
  await arriveAt(RECEIVED);
  await expect
    .poll(() => heard.slice(-4))
    .toEqual([
      'We versturen je herroeping',
      'We versturen je herroeping',
      'Je herroeping is ontvangen.',
      RECEIVED,
    ]);
  expect(sent[0]?.data).toMatchObject({ contract: { items: ['Boek'] } });
  await backOnThePage(button);
  expect(lost).toEqual([]);
});

test('a guest is led to each field that is missing, which says what to do', async () => {
  const { button, lost } = await open(guest);
  await confirm();
  await expect.poll(() => focused()?.id).toBe('problems');
  await press('{Tab}{Enter}');
  await expect.poll(() => focused()).toBe(field(/^Naam/).element());
  await expect.element(field(/^Naam/)).toHaveAccessibleDescription('Vul dit nog in.');
  await press('Sanne de Wit');
  await tabTo(/E-mailadres/);
  await press('sanne');
  await confirm();
  await expect.poll(() => focused()?.id).toBe('problems');
  await press('{Tab}{Enter}');
  await expect.poll(() => focused()).toBe(field(/^Bestelnummer/).element());
  await press('B-2207');
  await confirm();
  await expect.poll(() => focused()).toBe(field(/E-mailadres/).element());
  await expect.element(field(/E-mailadres/)).toHaveAccessibleDescription(/klopt nog niet/);
  await press('{End}@voorbeeld.example');
  await confirm();
  await arriveAt(RECEIVED);
  await backOnThePage(button);
  expect(lost).toEqual([]);
});

test('what does not arrive can be sent again', async () => {
  const { button, given, heard, lost } = await open(goods, offline);
  await confirm();
  await arriveAt('Nog niet ontvangen');
  await expect.poll(() => heard).toContain('Je herroeping is nog niet ontvangen.');
  expect(heard).not.toContain('Je herroeping is ontvangen.');
  given.answer = slowly(received);
  await tabTo('Probeer het nu');
  await press('{Enter}');
  await arriveAt(RECEIVED);
  await backOnThePage(button);
  expect(lost).toEqual([]);
});

test('what is refused can be mended', async () => {
  const { button, given, lost } = await open(goods, refused);
  await confirm();
  await arriveAt('Je herroeping is niet ontvangen');
  given.answer = slowly(received);
  await expect.element(page.getByRole('button', { name: 'Terug naar mijn gegevens' })).toBeVisible();
  await tabTo('Terug naar mijn gegevens');
  await press('{Enter}');
  await arriveAt('Je overeenkomst herroepen');
  await confirm();
  await arriveAt(RECEIVED);
  await backOnThePage(button);
  expect(lost).toEqual([]);
});

test('what an earlier visit left is found beside the button, and can be sent after all', async () => {
  const { outbox, store } = device(slowly(received));
  const contract = { id: goods.order?.id, reference: goods.order?.reference };
  await store.put(leftBehind('withdrawal.requested', { contract }));
  const { button } = order(goods, outbox);
  await expect.element(page.getByText(/van eerder is niet verstuurd/).last()).toBeVisible();
  const { heard, lost } = listen();
  await tabTo('Bekijk');
  await press('{Enter}');
  await expect.element(page.getByRole('button', { name: 'Ja, verstuur mijn herroeping' })).toBeVisible();
  await tabTo('Ja, verstuur mijn herroeping');
  await press('{Enter}');
  await arriveAt(RECEIVED);
  await expect.poll(() => heard).toContain('Je herroeping is ontvangen.');
  await backOnThePage(button);
  expect(lost).toEqual([]);
});
