import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { everybodyCanUse } from '../../test/access.ts';
import { device, heading, leftBehind, offline, received, refused } from '../../test/account-page.ts';
import { confirm, goods, guest, late, order } from '../../test/order-page.ts';

const withdraw = async (config = goods, answer = received): Promise<void> => {
  const { button } = order(config, device(answer).outbox);
  await button.click();
};

everybodyCanUse('Mijn bestelling', {
  closed: async () => {
    const { button } = order(goods, device(received).outbox);
    await expect.element(button).toBeVisible();
  },
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
  'not received yet': async () => {
    await withdraw(goods, offline);
    await confirm().click();
    await expect.element(heading('Nog niet ontvangen')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'winkel@courant.example' })).toBeVisible();
  },
  'left behind days ago': async () => {
    const { outbox, store } = device(received);
    const contract = { id: goods.order?.id, reference: goods.order?.reference };
    await store.put(leftBehind('withdrawal.requested', { contract }));
    const { button } = order(goods, outbox);
    await expect.element(page.getByText(/van eerder is niet verstuurd/).last()).toBeVisible();
    await button.click();
    await expect.element(page.getByText(/^Op 18 november 2026/)).toBeVisible();
  },
  refused: async () => {
    await withdraw(goods, refused);
    await confirm().click();
    await expect.element(page.getByText(/Kijk dit nog na/)).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'winkel@courant.example' })).toBeVisible();
  },
  'sent without proof': async () => {
    await withdraw({ ...goods, acknowledgement: 'status' }, () => new Response(null, { status: 204 }));
    await confirm().click();
    await expect.element(page.getByText(/geen bewijs/)).toBeVisible();
  },
  received: async () => {
    await withdraw();
    await confirm().click();
    await expect.element(heading('Je herroeping is ontvangen')).toBeVisible();
  },
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
