import { loadLaw } from '@fairwell/rights';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { focused } from '../../test/account-page.ts';
import { listen, press, tabTo } from '../../test/keyboard.ts';
import { show, weekly } from '../../test/rights-page.ts';

test('every reason can be opened, read and closed again', async () => {
  const { element } = show(weekly);
  await expect.element(page.getByText('Lees de regels zelf')).toBeVisible();
  const { lost } = listen();
  const reasons = [...element.shadowRoot!.querySelectorAll('details')];
  expect(reasons.length).toBeGreaterThan(3);
  for (const reason of reasons) {
    const summary = reason.querySelector('summary')!;
    await tabTo(summary.textContent.replaceAll(/\s+/g, ' ').trim());
    expect(focused()).toBe(summary);
    await press('{Enter}');
    expect(reason.open).toBe(true);
    await press(' ');
    expect(reason.open).toBe(false);
  }
  expect(lost).toEqual([]);
});

test('rules that could not be fetched can be asked for again, and the reading goes on', async () => {
  let fails = true;
  show(weekly, {
    law: (...asked) => (fails ? Promise.reject(new TypeError('Failed to fetch')) : loadLaw(...asked)),
  });
  const again = page.getByRole('button');
  await expect.element(again).toBeVisible();
  const { lost } = listen();
  fails = false;
  await tabTo(again.element().textContent.trim());
  await press('{Enter}');
  await expect.element(page.getByText('Lees de regels zelf')).toBeVisible();
  await expect.poll(() => focused()?.localName).toBe('h2');
  expect(lost).toEqual([]);
});
