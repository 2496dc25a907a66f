import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { device, focused, leftBehind, offline } from '../../test/account-page.ts';
import { config, contact, message, received, refused } from '../../test/contact-page.ts';
import { arriveAt, listen, press, slowly, tabTo } from '../../test/keyboard.ts';

const BUTTON = 'Vraag of klacht';
const FORM = 'Waar kunnen we je mee helpen?';
const RECEIVED = 'Je bericht is ontvangen';
type Answer = Parameters<typeof device>[0];

/** From the page's own button to the form. */
async function open(answer: Answer = received, given = {}) {
  const there = device(slowly(answer));
  const { button } = contact(given, there.outbox);
  await expect.element(button).toBeVisible();
  const ears = listen();
  await tabTo(BUTTON);
  await press('{Enter}');
  await arriveAt(FORM);
  return { ...there, button, ...ears };
}
async function complain(): Promise<void> {
  await tabTo(/^Een vraag/);
  await press('{ArrowDown}');
  await tabTo('Wat is er gebeurd?');
  await press('Hij kwam niet.');
  await send();
}
async function send(): Promise<void> {
  await tabTo('Verstuur mijn bericht');
  await press('{Enter}');
}
async function backOnThePage(button: { element: () => Element }): Promise<void> {
  await press('{Escape}');
  await expect.poll(() => focused()).toBe(button.element());
}

test('from the page to the proof and back, and the promise, the sending and the proof are said aloud', async () => {
  const { button, heard, lost } = await open();
  await complain();
  await arriveAt(RECEIVED);
  await expect
    .poll(() => heard)
    .toEqual([
      FORM,
      'Wat vervelend. Het spijt ons dat het niet ging zoals het hoort.',
      'Je krijgt uiterlijk op 27 november 2026 om 17:00 antwoord.',
      'We versturen je bericht',
      'We versturen je bericht',
      'Je bericht is ontvangen.',
      RECEIVED,
    ]);
  await tabTo('Kijk hoe het ermee staat');
  await backOnThePage(button);
  expect(lost).toEqual([]);
});

test('another message can follow', async () => {
  const { button, lost } = await open();
  await complain();
  await arriveAt(RECEIVED);
  await tabTo('Nog een bericht sturen');
  await press('{Enter}');
  await arriveAt(FORM);
  await backOnThePage(button);
  expect(lost).toEqual([]);
});

test('what is missing is read at the top, and leads to its fields', async () => {
  const { button, heard, lost } = await open(received, { customer: undefined });
  await send();
  await expect.poll(() => heard.at(-1)).toMatch(/^Dit is nog niet verstuurd/);
  await tabTo('Schrijf je bericht.');
  await press('{Enter}');
  await expect.poll(() => focused()).toBe(message().element());
  await expect.element(message()).toBeInvalid();
  await expect.element(message()).toHaveAccessibleDescription('Schrijf je bericht.');
  await press('{Escape}');
  await expect.poll(() => focused()).toBe(button.element());
  expect(lost).toEqual([]);
});

test('what does not arrive can be sent again', async () => {
  const { button, given, heard, lost } = await open(offline);
  await complain();
  await arriveAt('Nog niet ontvangen');
  await expect.poll(() => heard).toContain('Je bericht is nog niet ontvangen.');
  expect(heard).not.toContain('Je bericht is ontvangen.');
  given.answer = slowly(received);
  await tabTo('Probeer het nu');
  await press('{Enter}');
  await arriveAt(RECEIVED);
  await backOnThePage(button);
  expect(lost).toEqual([]);
});

test('what is refused leads back to what has to be mended', async () => {
  const { button, given, heard, lost } = await open(refused);
  await complain();
  await arriveAt('Je bericht is niet ontvangen');
  given.answer = slowly(received);
  await expect.element(page.getByRole('button', { name: 'Terug naar mijn bericht' })).toBeVisible();
  await tabTo('Terug naar mijn bericht');
  await press('{Enter}');
  await expect.poll(() => heard.at(-1)).toMatch(/^(Dit is nog niet verstuurd|Waar kunnen we)/);
  await send();
  await arriveAt(RECEIVED);
  await backOnThePage(button);
  expect(lost).toEqual([]);
});

test('what an earlier visit left is found beside the button, and can be thrown away', async () => {
  const { outbox, store } = device(received);
  const data = { message: 'Waar blijft mijn krant?', replyTo: config.customer?.email };
  await store.put(leftBehind('contact.submitted', data));
  const { button } = contact({}, outbox);
  await expect.element(page.getByText(/van eerder is niet verstuurd/).last()).toBeVisible();
  const { lost } = listen();
  await tabTo('Bekijk');
  await press('{Enter}');
  await arriveAt('Wil je dit nog versturen?');
  await expect.element(page.getByRole('button', { name: 'Nee, gooi het weg' })).toBeVisible();
  await tabTo('Nee, gooi het weg');
  await press('{Enter}');
  await expect.poll(() => focused()).toBe(button.element());
  expect(lost).toEqual([]);
});
