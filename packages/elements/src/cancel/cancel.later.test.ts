import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
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

function open(change: object = {}, from = dutch) {
  const opened = device(received);
  const { button, element } = account({ ...from, later: true, ...change }, opened.outbox);
  const text = () => element.shadowRoot?.querySelector('dialog')?.innerText.replaceAll(/\s+/g, ' ') ?? '';
  return { ...opened, button, text };
}
const summary = () => page.getByText(/^Liever op een latere dag/);
const day = () => page.getByLabelText('Tot en met welke dag?');

test('a later day is what is asked for, in the words that are declared', async () => {
  const { button, sent, text } = open();
  await button.click();
  await summary().click();
  await day().fill('2027-01-31');
  await expect.poll(text).toContain('Je abonnement loopt dan door tot en met 31 januari 2027.');
  expect(text()).toContain('Ik wil dat het stopt op 31 januari 2027.');
  await confirm().click();
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  expect(sent[0]?.data).toMatchObject({
    when: { date: '2027-01-31' },
    expected: { endsOn: '2027-01-31' },
  });
  expect(sent[0]?.data.declared.text).toContain('31 januari 2027');
});

test('whoever looks at it and leaves it empty stops as soon as possible', async () => {
  const { button, sent } = open();
  await button.click();
  await summary().click();
  await expect.element(day()).toHaveAttribute('min', '2026-12-22');
  await confirm().click();
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  expect(sent[0]?.data).toMatchObject({ when: 'atPeriodEnd', expected: { endsOn: '2026-12-22' } });
});

test('a day on which it cannot end yet is said, even where it was folded away again', async () => {
  const { button, sent } = open();
  await button.click();
  await summary().click();
  await day().fill('2026-12-01');
  await summary().click();
  await confirm().click();
  await expect.element(page.getByText(/^Kies een dag na 22 december 2026/)).toBeVisible();
  expect(focused()).toHaveAttribute('id', 'endDate');
  expect(sent).toEqual([]);
  await day().fill('');
  await confirm().click();
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  expect(sent[0]?.data).toMatchObject({ when: 'atPeriodEnd' });
});

test('a day that was meant for one subscription is not asked of another', async () => {
  const { contract, subscription: _, ...shared } = dutch;
  const [one, gone] = ['Weekblad', 'Maandblad'].map((plan) => ({
    subscription: { id: plan, plan },
    contract,
  }));
  const canceled = { ...gone, situation: { kind: 'canceled', endsOn: '2026-12-14' } };
  const { button, sent } = open({ subscriptions: [one, canceled] }, shared as typeof dutch);
  await button.click();
  await page.getByRole('radio', { name: 'Weekblad' }).click();
  await summary().click();
  await day().fill('2027-01-31');
  await page.getByRole('radio', { name: /Maandblad/ }).click();
  await expect.element(page.getByText('Je hebt al opgezegd.')).toBeVisible();
  expect(day().elements()).toEqual([]);
  await page.getByRole('button', { name: 'Nu opzeggen: Maandblad' }).click();
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  expect(sent[0]?.data).toMatchObject({ when: 'atPeriodEnd', expected: { endsOn: '2026-12-14' } });
});

test('where the law has a field of its own for it there is only that one', async () => {
  const { button } = open({}, german);
  await button.click();
  await expect.element(page.getByRole('button', { name: 'jetzt kündigen' })).toBeVisible();
  expect(page.getByText(/^Lieber an einem späteren Tag/).elements()).toEqual([]);
  expect(document.querySelector('fairwell-cancel')?.shadowRoot?.querySelectorAll('#endDate')).toHaveLength(1);
});
