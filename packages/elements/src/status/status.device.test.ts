import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { device, dutch, focused, leftBehind, offline, received } from '../../test/account-page.ts';
import { status } from '../../test/status-page.ts';
import { keepDraft } from '../outbox/draft.ts';

const subscription = dutch.subscription!;
const waits = () => heading3('Op dit apparaat');
const heading3 = (name: string) => page.getByRole('heading', { level: 3, name });
const press = (name: string) => page.getByRole('button', { name }).click();

/** A device on which a cancellation of days ago lies. */
async function left(answer = received) {
  const opened = device(answer);
  await opened.store.put(leftBehind('cancellation.requested', { subscription }));
  status({}, { outbox: opened.outbox });
  await expect.element(waits()).toBeVisible();
  return opened;
}

test('what waits is shown with since when, and goes out when the person says so', async () => {
  const { sent, store } = await left();
  await expect.element(page.getByText('Opzegging', { exact: true })).toBeVisible();
  await expect.element(page.getByText('De Wekelijkse Courant')).toBeVisible();
  await expect.element(page.getByText('Van 18 november 2026 om 09:30.')).toBeVisible();
  await expect.element(page.getByText(/We versturen het pas als jij dat zegt/)).toBeVisible();
  expect(sent).toEqual([]);
  await press('Verstuur nu');
  await expect.element(page.getByText('Ontvangen. Kenmerk: 7KXM-2QPD-9T4H.')).toBeVisible();
  expect(sent).toHaveLength(1);
  await expect.poll(() => store.all()).toEqual([]);
  expect(page.getByRole('button', { name: /Verstuur nu|Wis van/ }).elements()).toEqual([]);
});

test('what is deleted is never sent, and that is said before', async () => {
  const { sent, store } = await left();
  await press('Wis van dit apparaat');
  expect(focused()?.textContent).toMatch(/Dan versturen we het niet meer/);
  await press('Nee, laat staan');
  expect(await store.all()).toHaveLength(1);
  await press('Wis van dit apparaat');
  await press('Ja, wis het');
  await expect.element(page.getByText('Gewist.')).toBeVisible();
  expect(focused()?.textContent).toBe('Op dit apparaat');
  await expect.poll(() => store.all()).toEqual([]);
  expect(sent).toEqual([]);
});

test('what is deleted here while another page sends it is said to be received, where it is', async () => {
  const channel = () => new BroadcastChannel('status-device-test');
  let arrive = (): void => undefined;
  const arriving = new Promise<void>((resolve) => (arrive = resolve));
  const there = device(async (message) => (await arriving, received(message, 1)), undefined, {
    channel: channel(),
  });
  await there.store.put(leftBehind('cancellation.requested', { subscription }));
  const here = there.next(offline, { channel: channel() });
  status({}, { outbox: here.outbox });
  await press('Wis van dit apparaat');
  const [sending] = await there.outbox.pending();
  sending?.retry();
  await expect.poll(() => there.sent).toHaveLength(1);
  await press('Ja, wis het');
  await expect.element(page.getByText('We versturen het nu.')).toBeVisible();
  arrive();
  await expect.element(page.getByText('Ontvangen. Kenmerk: 7KXM-2QPD-9T4H.')).toBeVisible();
  await expect.poll(() => here.store.all()).toEqual([]);
  // This page is done with it a moment after the other.
  await navigator.locks.request(`fairwell-${sending!.id}`, () => undefined);
});

test('what still does not arrive says so, and stays', async () => {
  const { store } = await left(offline);
  await press('Verstuur nu');
  await expect.element(page.getByText(/Nog niet ontvangen\. We blijven het proberen/)).toBeVisible();
  expect(await store.all()).toHaveLength(1);
});

test('an answer somebody was writing can be thrown away', async () => {
  keepDraft('why', { comment: 'Te du' }, Date.now());
  status({}, { outbox: device(received).outbox });
  await expect.element(page.getByText(/Een tekst waar je mee bezig was/)).toBeVisible();
  await press('Wis van dit apparaat');
  expect(focused()?.textContent).toBe('Zeker weten? Dan is het weg.');
  await press('Ja, wis het');
  await expect.element(page.getByText('Gewist.')).toBeVisible();
  expect(sessionStorage).toHaveLength(0);
});

test('where nothing waits nothing is said of it', async () => {
  status({}, { outbox: device(received).outbox });
  await expect.element(page.getByRole('textbox')).toBeVisible();
  expect(waits().elements()).toEqual([]);
});
