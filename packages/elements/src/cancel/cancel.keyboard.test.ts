import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import {
  account,
  device,
  dutch,
  focused,
  heading,
  leftBehind,
  offline,
  received,
  refused,
} from '../../test/account-page.ts';
import { arriveAt, listen, press, slowly, tabTo } from '../../test/keyboard.ts';

const REVIEW = 'De Wekelijkse Courant opzeggen';
const RECEIVED = 'Je opzegging is ontvangen';

/** From the page's own button to the first step. */
async function open(config = dutch, answer = received) {
  const there = device(slowly(answer));
  const { button } = account(config, there.outbox);
  await expect.element(button).toBeVisible();
  const ears = listen();
  await tabTo('Abonnement opzeggen');
  await press('{Enter}');
  await arriveAt(/(Courant|Je abonnement) opzeggen$/);
  return { ...there, button, ...ears };
}

async function backOnThePage(button: { element: () => Element }): Promise<void> {
  await press('{Escape}');
  await expect.poll(() => focused()).toBe(button.element());
}

test('from the page to the proof and back, and both ways are said aloud', async () => {
  const { button, heard, lost } = await open();
  await tabTo('Nu opzeggen');
  await press('{Enter}');
  await arriveAt(RECEIVED);
  await expect
    .poll(() => heard)
    .toEqual([
      REVIEW,
      'We versturen je opzegging',
      'We versturen je opzegging',
      'Je opzegging is ontvangen.',
      RECEIVED,
    ]);
  await tabTo('Bewaar als bestand');
  await backOnThePage(button);
  expect(lost).toEqual([]);
});

test('one of several, chosen and cancelled, and then the other', async () => {
  const { contract, subscription: _, ...shared } = dutch;
  const subscriptions = ['Weekblad', 'Maandblad'].map((plan) => ({
    subscription: { id: plan, plan },
    contract,
  }));
  const { heard, lost } = await open({ ...shared, subscriptions } as unknown as typeof dutch);
  await tabTo('Nu opzeggen');
  await press('{Enter}');
  await expect.poll(() => heard.at(-1)).toMatch(/Kies eerst welk abonnement je wilt opzeggen/);
  await press('{Tab}{ }');
  await expect.element(page.getByRole('radio', { name: 'Weekblad' })).toBeChecked();
  await expect.poll(() => heard.at(-1)).toMatch(/loopt je abonnement nog tot en met/);
  await tabTo('Nu opzeggen: Weekblad');
  await press('{Enter}');
  await arriveAt(RECEIVED);
  await expect.element(page.getByRole('button', { name: 'Nog een abonnement opzeggen' })).toBeVisible();
  await tabTo('Nog een abonnement opzeggen');
  await press('{Enter}');
  await arriveAt('Je abonnement opzeggen');
  expect(lost).toEqual([]);
});

test('no more marketing mail, and then the way back', async () => {
  const { button, heard, lost } = await open();
  await tabTo('Nu opzeggen');
  await press('{Enter}');
  await arriveAt(RECEIVED);
  await expect.element(page.getByRole('button', { name: /geen reclame/ })).toBeVisible();
  await tabTo(/geen reclame/);
  await press('{Enter}');
  await expect.poll(() => heard.at(-1)).toMatch(/reclame/);
  await tabTo('Toch blijven?');
  await press('{Enter}');
  await tabTo('Opzegging intrekken');
  await press('{Enter}');
  await arriveAt('Je intrekking is ontvangen');
  await expect.poll(() => heard).toContain('Je intrekking is ontvangen.');
  await backOnThePage(button);
  expect(lost).toEqual([]);
});

test('what does not arrive can be sent again', async () => {
  const { button, given, heard, lost } = await open(dutch, offline);
  await tabTo('Nu opzeggen');
  await press('{Enter}');
  await arriveAt('Nog niet ontvangen');
  await expect.poll(() => heard).toContain('Je opzegging is nog niet ontvangen.');
  expect(heard).not.toContain('Je opzegging is ontvangen.');
  given.answer = slowly(received);
  await tabTo('Probeer het nu');
  await press('{Enter}');
  await arriveAt(RECEIVED);
  await expect.poll(() => heard.slice(-2)).toEqual(['Je opzegging is ontvangen.', RECEIVED]);
  await backOnThePage(button);
  expect(lost).toEqual([]);
});

test('what is refused can be mended, and only the field that is wrong is said to be', async () => {
  const { button, given, lost } = await open(dutch, refused);
  await tabTo('Nu opzeggen');
  await press('{Enter}');
  await arriveAt('Je opzegging is niet ontvangen');
  given.answer = slowly(received);
  await expect.element(page.getByRole('button', { name: 'Terug naar mijn gegevens' })).toBeVisible();
  await tabTo('Terug naar mijn gegevens');
  await press('{Enter}');
  await arriveAt(REVIEW);
  await tabTo('E-mailadres');
  await press('sanne.de.wit@voorbeeld.example');
  await tabTo('Nu opzeggen');
  await press('{Enter}');
  await arriveAt(RECEIVED);
  await backOnThePage(button);
  expect(lost).toEqual([]);
});

test('where the page does not know who is leaving, the fields say what is missing', async () => {
  const { button, sent, lost } = await open({ ...dutch, subscription: undefined, customer: undefined });
  await tabTo('E-mailadres');
  await press('sanne');
  await tabTo('Nu opzeggen');
  await press('{Enter}');
  const address = page.getByRole('textbox', { name: 'E-mailadres' });
  await expect.poll(() => focused()).toBe(address.element());
  await expect.element(address).toBeInvalid();
  await expect.element(address).toHaveAccessibleDescription(/Dit klopt nog niet helemaal/);
  await press('{End}@voorbeeld.example');
  await tabTo('Nu opzeggen');
  await press('{Enter}');
  await arriveAt(RECEIVED);
  expect(sent[0]?.data).toMatchObject({ customer: { email: 'sanne@voorbeeld.example' } });
  await backOnThePage(button);
  expect(lost).toEqual([]);
});

test('taking it back, too, can be tried again', async () => {
  const { button, given, heard, lost } = await open(dutch, (message, at) =>
    (at === 1 ? received : offline)(message, at),
  );
  await tabTo('Nu opzeggen');
  await press('{Enter}');
  await arriveAt(RECEIVED);
  await tabTo('Toch blijven?');
  await press('{Enter}');
  await tabTo('Opzegging intrekken');
  await press('{Enter}');
  await expect.poll(() => heard.at(-1)).toMatch(/^Het intrekken is nog niet ontvangen/);
  given.answer = slowly(received);
  await tabTo('Probeer het nu');
  await press('{Enter}');
  await arriveAt('Je intrekking is ontvangen');
  await backOnThePage(button);
  expect(lost).toEqual([]);
});

test('what an earlier visit left is found beside the button, and can be thrown away', async () => {
  const { outbox, store } = device(received);
  await store.put(leftBehind('cancellation.requested', { subscription: dutch.subscription }));
  const { button } = account(dutch, outbox);
  await expect.element(page.getByText('Een opzegging van eerder is niet verstuurd.').last()).toBeVisible();
  const { lost } = listen();
  await tabTo('Bekijk');
  await press('{Enter}');
  await arriveAt('Wil je nog opzeggen?');
  await expect.element(page.getByRole('button', { name: 'Nee, niet versturen' })).toBeVisible();
  await tabTo('Nee, niet versturen');
  await press('{Enter}');
  await expect.poll(() => focused()).toBe(button.element());
  await expect.element(heading('Wil je nog opzeggen?')).not.toBeInTheDocument();
  expect(lost).toEqual([]);
});
