/** What was half written when the page was loaded again. */
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { device, heading } from '../../test/account-page.ts';
import { complaint, config, contact, message, received, send } from '../../test/contact-page.ts';
import { keepQuestion } from './contact.draft.ts';
import { asking } from './contact.journey.ts';

afterEach(() => sessionStorage.clear());

test('a complaint half written is there again on the next page, for whoever wrote it, until it is sent', async () => {
  const { outbox } = device(received);
  const first = contact({ customer: { number: '4711' } }, outbox);
  await first.button.click();
  await complaint().click();
  await page.getByRole('combobox', { name: /Waar gaat het over/ }).selectOptions('De bezorging');
  await message().fill('De krant komt steeds op ma');
  await page.getByRole('textbox', { name: /E-mailadres/ }).fill('sanne@thuis.example');
  await expect.poll(() => sessionStorage.getItem('fairwell-drafts')).toContain('steeds op ma');
  // An address is for sending, not for keeping.
  expect(sessionStorage.getItem('fairwell-drafts')).not.toContain('sanne@thuis');
  first.element.remove();

  const other = contact({ customer: { number: '4712' } }, outbox);
  await other.button.click();
  await expect.element(message()).toHaveValue('');
  other.element.remove();

  const second = contact({ customer: { number: '4711' } }, outbox);
  await second.button.click();
  await expect.element(message()).toHaveValue('De krant komt steeds op ma');
  await expect.element(complaint()).toBeChecked();
  await expect.element(page.getByRole('combobox', { name: /Waar gaat het over/ })).toHaveValue('delivery');
  await page.getByRole('textbox', { name: /E-mailadres/ }).fill('sanne@thuis.example');
  await send().click();
  await expect.element(heading('Je bericht is ontvangen')).toBeVisible();
  await expect.poll(() => sessionStorage.getItem('fairwell-drafts')).toBeNull();
  second.element.remove();

  const third = contact({ customer: { number: '4711' } }, outbox);
  await third.button.click();
  await expect.element(message()).toHaveValue('');
});

test('nothing of a preview is kept', async () => {
  const { button } = contact({ ...config, preview: true }, device(received).outbox);
  await button.click();
  await message().fill('Alleen om te kijken');
  await send().click();
  expect(sessionStorage.getItem('fairwell-drafts')).toBeNull();
});

test('whoever the page turns to before its words came reads nothing of it', async () => {
  const [first, second] = [{ customer: { number: '4711' } }, { customer: { number: '4712' } }];
  const { element } = contact(first, device(received).outbox);
  const [kind, text] = ['complaint', 'Bel mij op 06 12345678'] as const;
  keepQuestion(first, { kind, topic: [], message: text, email: '', noAnswer: false }, element.clock());
  const journey = asking(element);
  await journey.loadWords('nl', first);
  expect(journey.begin(second).message).toBe('');
  expect(journey.begin(first).message).toBe(text);
});
