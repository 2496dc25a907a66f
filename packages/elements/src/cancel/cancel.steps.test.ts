import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { html } from 'lit';
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

test('what is told of a flow: opened, review, received after two activations, and nothing personal', async () => {
  const { outbox, steps } = device(received);
  const { button } = account(dutch, outbox);
  await button.click();
  await expect
    .poll(() => steps.map(({ data }) => data))
    .toEqual([{ step: 'opened' }, { step: 'shown', name: 'review' }]);
  await confirm().click();
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  await expect.poll(() => steps[2]?.data).toEqual({ step: 'shown', name: 'received', activations: 2 });
  expect(new Set(steps.map(({ session }) => session)).size).toBe(1);
  expect(JSON.stringify(steps)).not.toMatch(/Sanne|sanne|4711|sub_1/);
});

test('what stands in the page by itself is opened by whoever turns to it', async () => {
  const { outbox, steps } = device(received);
  const config = { ...dutch, display: 'inline' } as const;
  render(html`<fairwell-cancel .config=${config} .outbox=${outbox}></fairwell-cancel>`);
  await expect.element(confirm()).toBeVisible();
  expect(steps).toEqual([]);
  await confirm().click();
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  await expect
    .poll(() => steps.map(({ data }) => data))
    .toEqual([
      { step: 'opened' },
      { step: 'shown', name: 'review' },
      { step: 'shown', name: 'received', activations: 1 },
    ]);
});

test('looking away is told, and coming back', async () => {
  const { outbox, steps } = device(received);
  const { button } = account(dutch, outbox);
  await button.click();
  await page.getByRole('button', { name: 'Ik houd mijn abonnement' }).click();
  await button.click();
  await expect
    .poll(() => steps.map(({ data }) => data['name'] ?? data['step']))
    .toEqual(['opened', 'review', 'abandoned', 'review']);
});

test('a refusal is told by its code, never by its words', async () => {
  const { outbox, steps } = device(refused);
  const { button } = account(dutch, outbox);
  await button.click();
  await confirm().click();
  await expect.poll(() => steps.at(-1)?.data).toEqual({ step: 'error', problem: 'invalid-message' });
});

test('reasons that were opened count as activations, and what is typed does not', async () => {
  const { outbox, steps } = device(received);
  const { button } = account({ ...german, customer: {}, subscription: {} }, outbox);
  await button.click();
  await expect.poll(() => steps.length).toBe(2);
  await page.getByRole('radio', { name: /außerordentlich/i }).click();
  await page
    .getByRole('radio', { name: /ordentlich/i })
    .first()
    .click();
  await page.getByRole('textbox', { name: /Name/ }).fill('Sanne de Wit');
  await page.getByRole('textbox', { name: /Kundennummer/ }).fill('4711');
  await page.getByRole('textbox', { name: /E-Mail/ }).fill('sanne@beispiel.example');
  await page.getByRole('button', { name: 'jetzt kündigen' }).click();
  await expect.poll(() => steps.at(-1)?.data['activations']).toBe(4);
});

test.each([
  { ...dutch, steps: false },
  { ...dutch, preview: true },
])('nothing is told where the page says so, or in a preview', async (config) => {
  const { outbox, steps } = device(received);
  const { button } = account(config, outbox);
  await button.click();
  await confirm().click();
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  expect(steps).toEqual([]);
});

test('nothing of it stays on the device', async () => {
  const { outbox, steps, store } = device(offline);
  const { button } = account(dutch, outbox);
  await button.click();
  await confirm().click();
  await expect.element(heading(/nog niet ontvangen/i)).toBeVisible();
  expect(steps.length).toBeGreaterThan(0);
  const declared = { message: expect.objectContaining({ type: 'cancellation.requested' }) };
  await expect.poll(() => store.all()).toEqual([expect.objectContaining(declared)]);
});
