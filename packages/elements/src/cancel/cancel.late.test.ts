/** What comes late, while somebody already stands where it goes. */
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { account, confirm, device, dutch, focused, heading, refused } from '../../test/account-page.ts';

const late = vi.hoisted(() => ({ come: (): void => undefined, wait: Promise.resolve() }));
vi.mock('./cancel.trouble.ts', async (original) => {
  await late.wait;
  return original();
});

test('whoever stands on a button that makes room for what was fetched is led to the heading above it', async () => {
  late.wait = new Promise((come) => (late.come = come));
  const { button } = account(dutch, device(refused).outbox);
  await button.click();
  await confirm().click();
  await expect.element(heading('Je opzegging is niet ontvangen')).toBeVisible();
  const retry = page.getByRole('button', { name: 'Probeer het nu' });
  await expect.element(retry).toBeVisible();
  while (focused() !== retry.element()) await userEvent.keyboard('{Tab}');
  late.come();
  await expect.element(page.getByText(/Kijk dit nog na/)).toBeVisible();
  expect(retry.elements()).toEqual([]);
  expect(focused()).toBe(heading('Je opzegging is niet ontvangen').element());
});
