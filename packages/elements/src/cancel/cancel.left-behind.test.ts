import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import {
  account,
  confirm,
  device,
  dutch,
  heading,
  json,
  leftBehind,
  offline,
  received,
} from '../../test/account-page.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { pageOutbox } from '../outbox/page.ts';
import { deviceStore } from '../outbox/store.ts';

test('what arrived before the button was there is told beside it, with the proof, and only once', async () => {
  const left = leftBehind('cancellation.requested', { subscription: dutch.subscription });
  const store = deviceStore(indexedDB);
  await store.put({ ...left, queuedAt: Date.now() });
  vi.spyOn(window, 'fetch').mockImplementation(() =>
    Promise.resolve(json({ id: left.id, status: 'received', reference: '7KXM-2QPD-9T4H' })),
  );
  await pageOutbox().pending();
  await expect.poll(() => store.all()).toEqual([]);

  const first = account(dutch, undefined);
  await expect.element(page.getByText('Je opzegging is ontvangen.').last()).toBeVisible();
  await page.getByRole('button', { name: 'Bekijk' }).click();
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  await expect.element(page.getByText('7KXM-2QPD-9T4H')).toBeVisible();
  first.screen.unmount();

  // Whoever comes back to the page within the same visit can cancel again.
  const { button } = account(dutch, undefined);
  await button.click();
  await expect.element(heading(/opzeggen$/)).toBeVisible();
});

test.each<[string, (shown: ReturnType<typeof account>, outbox: Outbox) => () => unknown]>([
  [
    'off the page',
    ({ screen }, outbox) => {
      screen.unmount();
      return () => account(dutch, outbox);
    },
  ],
  [
    'about another subscription',
    ({ element }) => {
      element.config = { ...dutch, subscription: { id: 'sub_2', plan: 'Archief', reference: '4712' } };
      return () => (element.config = structuredClone(dutch));
    },
  ],
])('what arrives while the element is %s is told, with the proof, when it is back', async (_, turnAway) => {
  const { outbox, given, events } = device(offline);
  const shown = account(dutch, outbox);
  await shown.button.click();
  await confirm().click();
  await expect.element(heading('Nog niet ontvangen')).toBeVisible();
  const turnBack = turnAway(shown, outbox);
  given.answer = received;
  events.dispatchEvent(new Event('online'));
  await expect.poll(() => outbox.pending()).toEqual([]);
  turnBack();
  await expect.element(page.getByText('Je opzegging is ontvangen.').last()).toBeVisible();
  await page.getByRole('button', { name: 'Bekijk' }).click();
  await expect.element(page.getByText('7KXM-2QPD-9T4H')).toBeVisible();
});

test.each<[string, (shown: ReturnType<typeof account>, outbox: Outbox) => unknown]>([
  [
    'the element was about another subscription meanwhile',
    async ({ element }) => {
      element.config = { ...dutch, subscription: { id: 'sub_2', plan: 'Archief', reference: '4712' } };
      await element.updateComplete;
      element.config = structuredClone(dutch);
    },
  ],
  [
    'another element about the same comes',
    async (_, outbox) => {
      await page.getByRole('button', { name: 'Sluiten' }).click();
      account(dutch, outbox);
    },
  ],
])('what is on its way while the element is moved is told once, also where %s', async (_, goOn) => {
  const { outbox, given, events } = device(offline);
  const told: string[] = [];
  const stop = new AbortController();
  document.body.addEventListener(
    'fairwell-received',
    ({ detail }) => told.push(detail.acknowledgement.id),
    stop,
  );
  const shown = account(dutch, outbox);
  await shown.button.click();
  await confirm().click();
  await expect.element(heading('Nog niet ontvangen')).toBeVisible();
  const [{ id } = { id: '' }] = await outbox.pending();
  const elsewhere = document.createElement('section');
  document.body.append(elsewhere);
  onTestFinished(() => {
    stop.abort();
    elsewhere.remove();
  });
  elsewhere.append(shown.element);
  given.answer = received;
  events.dispatchEvent(new Event('online'));
  await expect.poll(() => told).toEqual([id]);
  await goOn(shown, outbox);
  // What would be told once more is told before the step that follows is drawn.
  await page.getByRole('button', { name: 'Abonnement opzeggen' }).last().click();
  await expect.element(heading(/opzeggen$/)).toBeVisible();
  expect(told).toEqual([id]);
});

test('a flow that is open while its element is moved stays before the page, and closes as always', async () => {
  const { element, button } = account(dutch, device(received).outbox);
  await button.click();
  await expect.element(heading(/opzeggen$/)).toBeVisible();
  const dialog = element.renderRoot.querySelector('dialog');
  element.parentElement!.append(element);
  await element.updateComplete;
  expect(dialog?.matches(':modal')).toBe(true);
  await page.getByRole('button', { name: 'Sluiten' }).click();
  await expect.element(button).toHaveFocus();
  expect(dialog?.open).toBe(false);
});
