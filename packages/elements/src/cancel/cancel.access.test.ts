import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { paint, violations } from '../../test/access.ts';
import {
  account,
  confirm,
  device,
  dutch,
  german,
  heading,
  offline,
  received,
  refused,
} from '../../test/account-page.ts';

const cancel = async (config = dutch, answer = received): Promise<void> => {
  const { button } = account(config, device(answer).outbox);
  await button.click();
};

/** Leads a person to every step. */
const steps: Record<string, () => Promise<void>> = {
  review: async () => {
    await cancel();
    await page.getByText('Waarom deze datum?').click();
  },
  'review that asks who you are': async () => {
    await cancel({ ...dutch, subscription: undefined, customer: undefined });
    await confirm().click();
    await expect.element(page.getByText(/Dan is duidelijk/)).toBeVisible();
  },
  'the German page': async () => {
    await cancel(german);
    await expect.element(page.getByRole('button', { name: 'jetzt kündigen' })).toBeVisible();
  },
  sending: async () => {
    await cancel(dutch, () => new Promise(() => undefined));
    await confirm().click();
    await expect.element(heading('We versturen je opzegging')).toBeVisible();
  },
  waiting: async () => {
    await cancel(dutch, offline);
    await confirm().click();
    await expect.element(heading('Nog niet ontvangen')).toBeVisible();
  },
  attention: async () => {
    await cancel(dutch, refused);
    await confirm().click();
    await expect.element(heading('Je opzegging is niet ontvangen')).toBeVisible();
  },
  sent: async () => {
    await cancel({ ...dutch, acknowledgement: 'status' }, () => new Response(null, { status: 204 }));
    await confirm().click();
    await expect.element(heading('Je opzegging is verstuurd')).toBeVisible();
  },
  'received, with the question why': async () => {
    await cancel({ ...dutch, survey: true });
    await confirm().click();
    await expect.element(heading('Wil je vertellen waarom?')).toBeVisible();
    await page.getByText('Toch blijven?').click();
  },
  undone: async () => {
    await cancel();
    await confirm().click();
    await page.getByText('Toch blijven?').click();
    await page.getByRole('button', { name: 'Opzegging intrekken' }).click();
    await expect.element(heading('Je intrekking is ontvangen')).toBeVisible();
  },
};

describe.each(['light', 'dark'])('in %s colours', (scheme) => {
  test.each(Object.entries(steps))('%s can be used by everybody', async (_, lead) => {
    paint(scheme, 'Mijn abonnement');
    await lead();
    expect(await violations()).toEqual([]);
  });
});

test('every control is at least 44 pixels high, and nothing is wider than a narrow phone', async () => {
  await page.viewport(320, 640);
  await cancel({ ...dutch, survey: true });
  const small = (): string[] =>
    page
      .getByRole('button')
      .elements()
      .filter((control) => control.getBoundingClientRect().height < 44)
      .map((control) => control.outerHTML);
  await expect.element(confirm()).toBeVisible();
  const inDialog = () => small().filter((control) => !control.includes('Abonnement opzeggen'));
  expect(inDialog()).toEqual([]);
  await confirm().click();
  await expect.element(heading('Wil je vertellen waarom?')).toBeVisible();
  expect(inDialog()).toEqual([]);
  const dialog = page.getByRole('dialog').element();
  expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
  await page.viewport(800, 900);
});
