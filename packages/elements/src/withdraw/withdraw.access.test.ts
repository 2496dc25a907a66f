import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { paint, violations } from '../../test/access.ts';
import { device, heading, offline, received, refused } from '../../test/account-page.ts';
import { confirm, goods, guest, late, order } from '../../test/order-page.ts';

const withdraw = async (config = goods, answer = received): Promise<void> => {
  const { button } = order(config, device(answer).outbox);
  await button.click();
};

/** Leads a person to every step. */
const steps: Record<string, () => Promise<void>> = {
  review: async () => {
    await withdraw();
    await page.getByText('Waarom deze datum?').click();
  },
  'a guest who left fields empty': async () => {
    await withdraw(guest);
    await confirm().click();
    await expect.element(page.getByText('Vul dit nog in.').first()).toBeVisible();
  },
  'review where we think it is over': async () => {
    await withdraw(late);
    await expect.element(page.getByRole('button', { name: 'Widerruf bestätigen' })).toBeVisible();
  },
  sending: async () => {
    await withdraw(goods, () => new Promise(() => undefined));
    await confirm().click();
    await expect.element(heading('We versturen je herroeping')).toBeVisible();
  },
  waiting: async () => {
    await withdraw(goods, offline);
    await confirm().click();
    await expect.element(heading('Nog niet ontvangen')).toBeVisible();
  },
  attention: async () => {
    await withdraw(goods, refused);
    await confirm().click();
    await expect.element(page.getByText(/Kijk dit nog na/)).toBeVisible();
  },
  sent: async () => {
    await withdraw({ ...goods, acknowledgement: 'status' }, () => new Response(null, { status: 204 }));
    await confirm().click();
    await expect.element(page.getByText(/geen bewijs/)).toBeVisible();
  },
  received: async () => {
    await withdraw();
    await confirm().click();
    await expect.element(heading('Je herroeping is ontvangen')).toBeVisible();
  },
};

describe.each(['light', 'dark'])('in %s colours', (scheme) => {
  test.each(Object.entries(steps))('%s can be used by everybody', async (_, lead) => {
    paint(scheme, 'Mijn bestelling');
    await lead();
    expect(await violations()).toEqual([]);
  });
});

test('every control is at least 44 pixels high, and nothing is wider than a narrow phone', async () => {
  await page.viewport(320, 640);
  await withdraw(guest);
  await expect.element(confirm()).toBeVisible();
  const dialog = page.getByRole('dialog');
  const controls = [...dialog.getByRole('button').elements(), ...dialog.getByRole('textbox').elements()];
  expect(controls).toHaveLength(6);
  for (const control of controls) expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  expect(dialog.element().scrollWidth).toBeLessThanOrEqual(dialog.element().clientWidth);
  await page.viewport(800, 900);
});
