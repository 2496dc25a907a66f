import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CancelConfig } from '@fairwell/schema';
import { account, device, dutch, german, heading, offline, received } from '../../test/account-page.ts';

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

function stand(change: Partial<CancelConfig> = {}, answer = received, from = dutch) {
  const opened = device(answer);
  return { ...opened, ...account({ ...from, confirm: false, ...change }, opened.outbox) };
}
const proof = () => heading('Je opzegging is ontvangen');

test('one press of the page’s own button cancels, says what was sent, and holds the way back open', async () => {
  const { button, sent, steps } = stand();
  await button.click();
  await expect.element(proof()).toBeVisible();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.data).toMatchObject({
    subscription: { id: 'sub_1' },
    expected: { endsOn: '2026-12-22' },
    declared: { buttonLabel: 'Abonnement opzeggen' },
  });
  await expect.element(page.getByText('Dit hebben we voor je verstuurd')).toBeVisible();
  await expect.element(page.getByText(/^Ik zeg mijn abonnement op De Wekelijkse Courant op\./)).toBeVisible();
  await expect.element(page.getByText('Waarom deze datum?')).toBeVisible();
  // They may be told in another order: each waits for the same file.
  await expect
    .poll(() => steps.map(({ data }) => data))
    .toContainEqual({ step: 'shown', name: 'received', activations: 1 });
  await page.getByRole('button', { name: 'Opzegging intrekken' }).click();
  await expect.element(heading('Je intrekking is ontvangen')).toBeVisible();
  expect(sent.map(({ type }) => type)).toEqual(['cancellation.requested', 'cancellation.undone']);
});

test('the same from the keyboard, and pressed again it only shows what became of it', async () => {
  const { button, sent } = stand({}, offline);
  await expect.element(button).toBeVisible();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(heading('Nog niet ontvangen')).toBeVisible();
  await page.getByRole('button', { name: 'Sluiten' }).click();
  const before = sent.length;
  await button.click();
  await expect.element(heading('Nog niet ontvangen')).toBeVisible();
  expect(new Set(sent.map(({ type }) => type))).toEqual(new Set(['cancellation.requested']));
  expect(sent).toHaveLength(before);
});

const facts = { ...dutch.contract, subject: 'digital-service' } as const;
const within = (jurisdiction: string) => ({ contract: { ...facts, jurisdiction } });

test.each<[string, Partial<CancelConfig>]>([
  ['the law wants a summary', within('FR')],
  ['not enough of the law was read', within('US-CA')],
  ['only the law of the union is known', within('EU')],
  ['the law is not known', within('BR')],
  ['nobody says whose subscription it is', { subscription: { plan: 'Weekblad' }, customer: {} }],
  ['it was cancelled already', { situation: { kind: 'canceled' } }],
  ['a store goes on charging', { situation: { kind: 'app-store', store: 'apple' } }],
  ['the last day is not known', { contract: { ...dutch.contract, subject: 'telecom' } }],
])('where %s it is confirmed all the same', async (_, change) => {
  const { button, sent } = stand(change);
  await button.click();
  await expect.element(page.getByRole('dialog').getByRole('heading', { level: 2 })).toBeVisible();
  const { shadowRoot } = document.querySelector('fairwell-cancel')!;
  expect(shadowRoot?.querySelector('.decide .primary')).not.toBeNull();
  expect(sent).toEqual([]);
});

test('on the German page it is confirmed, with the words of the law', async () => {
  const { button, sent } = stand({}, received, german);
  await button.click();
  await expect.element(page.getByRole('button', { name: 'jetzt kündigen' })).toBeVisible();
  expect(sent).toEqual([]);
});

test('a script that opens it, or makes up a press, cancels nothing', async () => {
  const { element, sent } = stand();
  await element.open();
  await expect.element(page.getByRole('button', { name: 'Nu opzeggen' })).toBeVisible();
  element.close();
  const made = new SubmitEvent('submit', { bubbles: true, cancelable: true });
  element.querySelector('form')?.dispatchEvent(made);
  await expect.element(page.getByRole('button', { name: 'Nu opzeggen' })).toBeVisible();
  expect(sent).toEqual([]);
});
