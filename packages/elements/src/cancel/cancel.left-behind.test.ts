import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { account, dutch, heading, json, leftBehind } from '../../test/account-page.ts';
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
