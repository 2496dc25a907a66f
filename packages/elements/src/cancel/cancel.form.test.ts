import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CancelConfig } from '@fairwell/schema';
import {
  account,
  confirm,
  device,
  dutch,
  focused,
  german,
  heading,
  received,
} from '../../test/account-page.ts';

test('several fields that are missing are told together, each with the way to it', async () => {
  const { outbox, sent } = device(received);
  const { button } = account({ ...german, subscription: undefined, customer: undefined }, outbox);
  await button.click();
  await page.getByRole('button', { name: 'jetzt kündigen' }).click();
  await expect.poll(() => focused()?.id).toBe('problems');
  const links = page.getByRole('region', { name: 'Das ist noch nicht gesendet' }).getByRole('link');
  expect(links.elements().map(({ textContent }) => textContent)).toEqual([
    'Name: Bitte füllen Sie dieses Feld aus.',
    'Kundennummer oder Vertragsnummer: Bitte füllen Sie dieses Feld aus.',
    'E-Mail-Adresse für die Bestätigung: Bitte füllen Sie dieses Feld aus.',
  ]);
  await links.last().click();
  expect(focused()?.id).toBe('email');
  expect(sent).toEqual([]);
});

describe('a page that does not know who is leaving', () => {
  const unknown: CancelConfig = { ...dutch, subscription: undefined, customer: undefined };

  test('asks for just enough, and keeps what was typed through Escape', async () => {
    const { outbox, sent } = device(received);
    const { button } = account(unknown, outbox);
    await button.click();
    await page.getByRole('textbox', { name: /^Naam/ }).fill('Sam Jansen');
    await confirm().click();
    const number = page.getByRole('textbox', { name: /Klantnummer/ });
    await expect.element(number).toHaveAccessibleDescription(/klantnummer of je e-mailadres/);
    await expect.poll(() => focused()).toBe(number.element());
    expect(sent).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await button.click();
    await expect.element(page.getByRole('textbox', { name: /^Naam/ })).toHaveValue('Sam Jansen');
    await number.fill('4711');
    await confirm().click();
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    expect(sent[0]?.data).toMatchObject({
      subscription: {},
      customer: { name: 'Sam Jansen', number: '4711' },
    });
    expect(sent[0]?.data.declared.text).toContain('4711');
  });

  test.each([
    ['the plan', { subscription: { plan: 'De Wekelijkse Courant' } }],
    ['a name', { customer: { name: 'Sam Jansen' } }],
    ['an id that is no text', { subscription: { id: 4711 as unknown as string } }],
  ])('asks where it knows only %s, and never offers the plan as a number', async (_, known) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { outbox, sent } = device(received);
    const { button } = account({ ...unknown, ...known }, outbox);
    await button.click();
    const number = page.getByRole('textbox', { name: /Klantnummer/ });
    await expect.element(number).toHaveValue('');
    await confirm().click();
    await expect.element(number).toBeInvalid();
    expect(sent).toEqual([]);
    vi.restoreAllMocks();
  });

  test('does not take an e-mail address that cannot be one', async () => {
    const { outbox, sent } = device(received);
    const { button } = account(unknown, outbox);
    await button.click();
    await page.getByRole('textbox', { name: /E-mailadres/ }).fill('sam');
    await confirm().click();
    await expect.element(page.getByText(/Dit klopt nog niet helemaal/)).toBeVisible();
    expect(sent).toEqual([]);
  });
});

describe('the number a person types', () => {
  const number = () => page.getByRole('textbox', { name: 'Kundennummer oder Vertragsnummer' });
  const send = () => page.getByRole('button', { name: 'jetzt kündigen' });

  test('is theirs, and leaves the subscription as the page named it', async () => {
    const { outbox, sent } = device(received);
    const { button } = account(german, outbox);
    await button.click();
    await expect.element(number()).toHaveValue('4711');
    await number().fill('K-99');
    await send().click();
    await expect.element(heading('Ihre Kündigung ist eingegangen')).toBeVisible();
    expect(sent[0]?.data).toMatchObject({
      subscription: { id: 'sub_1', reference: '4711' },
      customer: { number: 'K-99' },
    });
  });

  test('is not made of the reference the page filled in', async () => {
    const { outbox, sent } = device(received);
    const { button } = account(german, outbox);
    await button.click();
    await send().click();
    await expect.element(heading('Ihre Kündigung ist eingegangen')).toBeVisible();
    expect(sent[0]?.data).toMatchObject({ subscription: { reference: '4711' } });
    expect(sent[0]?.data).not.toHaveProperty('customer.number');
  });
});

describe('the German page', () => {
  test('has the fields the law lists, the one button, and nothing else', async () => {
    const { outbox, sent } = device(received);
    const { button } = account(german, outbox);
    await button.click();
    await expect.element(page.getByRole('button', { name: 'jetzt kündigen' })).toBeVisible();
    const dialog = page.getByRole('dialog');
    const names = ['radio', 'textbox'].flatMap((role) =>
      dialog
        .getByRole(role as 'radio')
        .elements()
        .map((field) => (field as HTMLInputElement).labels?.[0]?.innerText.trim().split('\n')[0]),
    );
    expect(names).toEqual([
      'Ordentliche Kündigung',
      'Außerordentliche Kündigung',
      'Grund (nur bei außerordentlicher Kündigung)',
      'Name',
      'Kundennummer oder Vertragsnummer',
      'Vertrag soll enden am',
      'E-Mail-Adresse für die Bestätigung',
    ]);
    expect(
      dialog
        .getByRole('button')
        .elements()
        .map((control) => control.getAttribute('aria-label') ?? control.textContent?.trim()),
    ).toEqual(['Schließen', 'jetzt kündigen']);
    expect(dialog.getByRole('link').elements()).toEqual([]);
    expect(
      dialog
        .getByRole('paragraph')
        .elements()
        .map((text) => text.textContent?.trim())
        .filter(Boolean),
    ).toEqual(['Ohne Angabe: zum frühestmöglichen Zeitpunkt.']);
    await dialog.getByLabelText('Vertrag soll enden am').fill('2027-06-30');
    await page.getByRole('button', { name: 'jetzt kündigen' }).click();
    await expect.element(heading('Ihre Kündigung ist eingegangen')).toBeVisible();
    expect(sent[0]?.data).toMatchObject({ when: { date: '2027-06-30' }, kind: 'ordinary' });
  });

  test('tells the builder of the page which words the law wants on the button', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { element } = account(german, device(received).outbox);
    const manage = element.querySelector('button')!;
    manage.textContent = 'Abo verwalten';
    manage.click();
    await expect.element(page.getByRole('button', { name: 'jetzt kündigen' })).toBeVisible();
    await expect.poll(() => warn.mock.calls.join()).toContain('Abo verwalten');
    expect(warn.mock.calls.join()).toContain('Verträge hier kündigen');
    warn.mockRestore();
  });

  test('asks for a reason only where the law needs one', async () => {
    const { outbox, sent } = device(received);
    const { button } = account(german, outbox);
    await button.click();
    await page.getByRole('radio', { name: 'Außerordentliche Kündigung' }).click();
    await page.getByRole('button', { name: 'jetzt kündigen' }).click();
    await expect.element(page.getByText('Bitte füllen Sie dieses Feld aus.')).toBeVisible();
    await page.getByRole('textbox', { name: /^Grund/ }).fill('Seit drei Wochen keine Leistung.');
    await page.getByRole('button', { name: 'jetzt kündigen' }).click();
    await expect.element(heading('Ihre Kündigung ist eingegangen')).toBeVisible();
    expect(sent[0]?.data).toMatchObject({ kind: 'extraordinary', cause: 'Seit drei Wochen keine Leistung.' });
  });

  test('sends a long reason as far as it is declared, and no further', async () => {
    const { outbox, sent } = device(received);
    const { button } = account(german, outbox);
    await button.click();
    await page.getByRole('radio', { name: 'Außerordentliche Kündigung' }).click();
    const cause = page.getByRole('textbox', { name: /^Grund/ });
    await expect.element(cause).toHaveAttribute('maxlength', '2000');
    await cause.fill('Keine-Leistung!'.repeat(250));
    await page.getByRole('button', { name: 'jetzt kündigen' }).click();
    await expect.element(heading('Ihre Kündigung ist eingegangen')).toBeVisible();
    expect(sent[0]?.data['cause']).toHaveLength(2000);
    expect(sent[0]?.data.declared.text).toContain(sent[0]?.data['cause']);
  });
});
