/** What a person sees of languages: all of the flow in one, the right way round, and in another as soon as the page is. */
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { CancelConfig } from '@fairwell/schema';
import { account, device, dutch, german, heading, received } from '../../test/account-page.ts';

const { locale: _, ...unspoken } = dutch;
const inFrance: CancelConfig = {
  ...dutch,
  contract: { ...dutch.contract, jurisdiction: 'FR' },
  locale: 'fr-FR',
};
const sheet = (element: Element) => element.shadowRoot!.querySelector('[lang]')!;

afterEach(() => {
  document.documentElement.removeAttribute('lang');
  document.documentElement.removeAttribute('dir');
});

describe('in French', () => {
  test('the whole way from review to proof is, with the words of French law on the button', async () => {
    const { outbox, sent } = device(received);
    const { element, button } = account(inFrance, outbox);
    await button.click();
    await expect.element(heading('Résilier De Wekelijkse Courant')).toBeVisible();
    expect(sheet(element)).toMatchObject({ lang: 'fr', dir: 'ltr' });
    const confirm = element.shadowRoot!.querySelector<HTMLButtonElement>('form .primary')!;
    const label = confirm.textContent.trim();
    expect(confirm.lang).toBe('fr');
    confirm.click();
    await expect.element(heading('Votre résiliation est reçue')).toBeVisible();
    await expect.element(page.getByText('Reçue le 22 novembre 2026 à 10:15.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Enregistrer dans un fichier' })).toBeVisible();
    expect(sent[0]).toMatchObject({
      locale: 'fr-FR',
      data: { declared: { buttonLabel: label, locale: 'fr-FR' } },
    });
    expect(sent[0]?.data.declared.text).toContain('Je résilie mon abonnement à De Wekelijkse Courant.');
  });

  test('what the law room cannot explain in French is marked as English', async () => {
    const { element, button } = account(inFrance, device(received).outbox);
    await button.click();
    await expect.element(heading(/Résilier/)).toBeVisible();
    const inEnglish = [...element.shadowRoot!.querySelectorAll('[lang="en"]')].map((part) => part.localName);
    expect(inEnglish).toContain('li');
    expect(inEnglish).toContain('p');
  });

  test('words of ours stand on a button that no law has French words for', async () => {
    const { button } = account({ ...dutch, locale: 'fr' }, device(received).outbox);
    await button.click();
    await expect.element(page.getByRole('button', { name: 'Résilier mon abonnement' })).toBeVisible();
  });
});

const further = 'ar bg cs da el es et fi fr fy ga hr hu it lt lv mt pl pt ro sk sl sv tr uk'.split(' ');

describe.each(further)('in %s', (tag) => {
  afterEach(() => page.viewport(800, 900));

  test('the way to the proof fits a small phone, and no sentence ends twice or with a hole in it', async () => {
    await page.viewport(320, 900);
    const { outbox } = device(received);
    const { element, button } = account({ ...dutch, locale: tag }, outbox);
    await button.click();
    await expect.poll(() => element.shadowRoot!.querySelector('dialog')?.open).toBe(true);
    const dialog = element.shadowRoot!.querySelector('dialog')!;
    const seen = () => {
      expect(sheet(element).getAttribute('lang')).toBe(tag);
      expect(dialog.textContent).toContain('De Wekelijkse Courant');
      expect(dialog.textContent).not.toMatch(/\.\.|undefined|NaN|\[object|\$\{/);
      expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
    };
    seen();
    dialog.querySelector<HTMLButtonElement>('form .primary')!.click();
    await expect.element(page.getByText('7KXM-2QPD-9T4H')).toBeVisible();
    expect(dialog.textContent).not.toMatch(/\.\.|undefined|NaN|\[object|\$\{/);
    expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
  });
});

describe('in Arabic', () => {
  test('everything runs from right to left, and what is put in keeps its own direction', async () => {
    const { outbox, sent } = device(received);
    const { element, button } = account({ ...dutch, locale: 'ar' }, outbox);
    await button.click();
    await expect.element(heading('إلغاء \u2068De Wekelijkse Courant\u2069')).toBeVisible();
    expect(sheet(element)).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(getComputedStyle(element.shadowRoot!.querySelector('h2')!).direction).toBe('rtl');
    await page.getByRole('button', { name: 'إلغاء الاشتراك' }).click();
    await expect.element(heading('استُلم إلغاء اشتراكك')).toBeVisible();
    expect(element.shadowRoot!.querySelector('dd bdi')?.textContent).toBe('7KXM-2QPD-9T4H');
    expect(sent[0]?.data.declared.text).toContain('\u2068De Wekelijkse Courant\u2069');
  });

  test('the page’s own direction does not turn a flow round that is in another language', async () => {
    Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' });
    const { element, button } = account({ ...unspoken, locale: 'en' }, device(received).outbox);
    await button.click();
    await expect.element(heading('Cancel De Wekelijkse Courant')).toBeVisible();
    expect(getComputedStyle(element.shadowRoot!.querySelector('h2')!).direction).toBe('ltr');
  });
});

test('the law is explained to whoever reads Frisian in Dutch', async () => {
  const { element, button } = account({ ...dutch, locale: 'fy' }, device(received).outbox);
  await button.click();
  await expect.element(heading('De Wekelijkse Courant opsizze')).toBeVisible();
  expect(element.shadowRoot!.querySelector('.steps li')).toMatchObject({ lang: 'nl' });
});

describe('another language', () => {
  test('of the page is the flow’s at once, and nothing typed is lost', async () => {
    document.documentElement.lang = 'nl';
    const { customer: __, subscription: ___, ...anybody } = unspoken;
    const { button } = account(anybody, device(received).outbox);
    await button.click();
    await page.getByLabelText('Klantnummer of contractnummer').fill('4711');
    document.documentElement.lang = 'fy-NL';
    await expect.element(heading('Jo abonnemint opsizze')).toBeVisible();
    await expect.element(page.getByLabelText('Klantnûmer of kontraktnûmer')).toHaveValue('4711');
    document.documentElement.lang = 'ar';
    await expect.element(heading('إلغاء اشتراكك')).toBeVisible();
    document.documentElement.lang = 'nl';
    await expect.element(heading('Je abonnement opzeggen')).toBeVisible();
  });

  test('of an element around it too; and none where the element has its own', async () => {
    const { element, button, screen } = account(unspoken, device(received).outbox);
    screen.container.lang = 'en';
    await button.click();
    await expect.element(heading('Cancel De Wekelijkse Courant')).toBeVisible();
    element.setAttribute('lang', 'fr');
    await expect.element(heading('Résilier De Wekelijkse Courant')).toBeVisible();
    element.setAttribute('locale', 'de');
    await expect.element(heading('De Wekelijkse Courant kündigen')).toBeVisible();
    element.lang = 'ar';
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect.element(heading('De Wekelijkse Courant kündigen')).toBeVisible();
  });

  test('that nobody wrote is English, all of it', async () => {
    document.documentElement.lang = 'nb';
    const { element, button } = account(unspoken, device(received).outbox);
    await button.click();
    await expect.element(heading('Cancel De Wekelijkse Courant')).toBeVisible();
    await expect.element(page.getByText('December 22, 2026', { exact: true }).first()).toBeVisible();
    expect(sheet(element)).toMatchObject({ lang: 'en' });
  });
});

describe('whoever is addressed', () => {
  test('formally in Dutch reads u, and is quoted in the same words', async () => {
    const { outbox, sent } = device(received);
    const { element, button } = account({ ...dutch, address: 'formal' }, outbox);
    await button.click();
    await expect.element(page.getByText(/Als u nu opzegt, loopt uw abonnement nog tot en met/)).toBeVisible();
    // Once the law is here, which gives the reasons and says that it gives no advice.
    await expect.element(page.getByText(/Twijfelt u\? Vraag het na/)).toBeVisible();
    expect(sheet(element).textContent).toMatch(/u mag elk moment opzeggen/);
    expect(sheet(element).textContent).not.toMatch(/\b(je|jij|jouw?)\b/i);
    await page.getByRole('button', { name: 'Nu opzeggen' }).click();
    await expect.element(heading('Uw opzegging is ontvangen')).toBeVisible();
    expect(sent[0]).toMatchObject({ locale: 'nl-NL-x-formal' });
  });

  test.each([
    ['its configuration', '', { ...dutch, address: 'formal' }],
    ['the page', 'nl-x-formal', unspoken],
  ] as const)('formally by %s is asked why formally too', async (_by, lang, config) => {
    document.documentElement.lang = lang;
    const { button } = account({ ...config, survey: true }, device(received).outbox);
    await button.click();
    await page.getByRole('button', { name: 'Nu opzeggen' }).click();
    await expect.element(page.getByRole('group', { name: 'Wilt u vertellen waarom?' })).toBeVisible();
    await page.getByRole('radio', { name: 'Ik kreeg geen antwoord, of te laat' }).click();
    await expect.element(page.getByText(/Het spijt ons dat we u lieten wachten/)).toBeVisible();
    const survey = page.getByRole('group', { name: 'Wilt u vertellen waarom?' }).element().closest('form')!;
    expect(survey.textContent).not.toMatch(/\b(je|jouw?)\b/i);
  });

  test('informally in German reads du, by an attribute', async () => {
    const { element, button } = account(german, device(received).outbox);
    element.setAttribute('address', 'informal');
    await button.click();
    await page.getByRole('button', { name: 'jetzt kündigen' }).click();
    await expect.element(heading('Deine Kündigung ist eingegangen')).toBeVisible();
  });
});
