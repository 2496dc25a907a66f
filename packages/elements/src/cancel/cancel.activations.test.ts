/** How many clicks it takes. A step that is added somewhere is counted here. */
import { jurisdictions } from '@fairwell/rights';
import type { CancelConfig } from '@fairwell/schema';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { account, device, dutch, heading, received, refused } from '../../test/account-page.ts';

let clicks = 0;
const count = (): number => clicks++;
beforeEach(() => {
  clicks = 0;
  addEventListener('click', count, { capture: true });
  // What a law wants on the page's own button is told to whoever builds the page.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  removeEventListener('click', count, { capture: true });
  vi.restoreAllMocks();
});

const confirmIn = (element: HTMLElement) => () =>
  element.shadowRoot?.querySelector<HTMLElement>('.decide .primary')?.checkVisibility() ?? false;
const press = (element: HTMLElement, selector: string) =>
  page.elementLocator(element.shadowRoot!.querySelector(selector)!).click();

const euros = (amount: number) => ({ amount, currency: 'EUR' });
const situations: Record<string, Partial<CancelConfig>> = {
  'an ordinary subscription': {},
  'one that was cancelled already': { situation: { kind: 'canceled', endsOn: '2026-12-14' } },
  'one that is past due': { situation: { kind: 'past-due', owed: euros(1990) } },
  'one from an app store': { situation: { kind: 'app-store', store: 'google' } },
  'one with consequences': { consequences: { data: 'deleted-at-end', account: 'separate' } },
};

describe('from the account page to received', () => {
  test.each(jurisdictions)('in %s takes two activations', async (jurisdiction) => {
    const { outbox, sent } = device(received);
    const contract = { ...dutch.contract, jurisdiction, subject: 'digital-service' } as const;
    const { button, element } = account({ ...dutch, contract }, outbox);
    await button.click();
    await expect.poll(confirmIn(element)).toBe(true);
    await press(element, '.decide .primary');
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    expect(clicks).toBe(2);
    expect(sent).toHaveLength(1);
  });

  test.each(Object.entries(situations))('%s takes two activations', async (_, change) => {
    const { button, element } = account({ ...dutch, ...change }, device(received).outbox);
    await button.click();
    await expect.poll(confirmIn(element)).toBe(true);
    await press(element, '.decide .primary');
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    expect(clicks).toBe(2);
  });
});

test.each(jurisdictions)(
  'in %s one, where the site wants that and the law lets it; else two',
  async (jurisdiction) => {
    const { outbox, sent } = device(received);
    const contract = { ...dutch.contract, jurisdiction, subject: 'digital-service' } as const;
    const { button, element } = account({ ...dutch, contract, confirm: false }, outbox);
    await button.click();
    const shown = () => element.shadowRoot?.querySelector('dialog[open] :is(.decide, .undo)')?.className;
    await expect.poll(shown).toBeDefined();
    const isAtOnce = shown() === 'undo';
    if (!isAtOnce) await press(element, '.decide .primary');
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    expect(clicks).toBe(isAtOnce ? 1 : 2);
    expect(sent).toHaveLength(1);
    const wantsMore = ['DE', 'EU', 'FR', 'NETWORK-VISA', 'US', 'US-CA'];
    // Whatever the law lets, nothing goes out unread whose last day cannot be told.
    if (wantsMore.includes(jurisdiction)) expect(isAtOnce).toBe(false);
    if (jurisdiction === 'NL') expect(isAtOnce).toBe(true);
  },
);

test('one of several subscriptions takes a third, which says which', async () => {
  const { contract, subscription: _, ...shared } = dutch;
  const others = ['Weekblad', 'Maandblad'].map((plan) => ({ subscription: { id: plan, plan }, contract }));
  const { outbox, sent } = device(received);
  const { button } = account({ ...shared, subscriptions: others } as object, outbox);
  await button.click();
  await page.getByRole('radio', { name: 'Maandblad' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen: Maandblad' }).click();
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  expect(clicks).toBe(3);
  expect(sent).toHaveLength(1);
});

describe('the control that confirms is one activation away', () => {
  test('from a flow that was closed', async () => {
    const { button, element } = account(dutch, device(received).outbox);
    await button.click();
    await expect.poll(confirmIn(element)).toBe(true);
    await press(element, '.decide .quiet');
    await expect.poll(confirmIn(element)).toBe(false);
    clicks = 0;
    await button.click();
    await expect.poll(confirmIn(element)).toBe(true);
    expect(clicks).toBe(1);
  });

  test('from a cancellation that was refused', async () => {
    const { button, element } = account(dutch, device(refused).outbox);
    await button.click();
    await expect.poll(confirmIn(element)).toBe(true);
    await press(element, '.decide .primary');
    await expect.element(heading('Je opzegging is niet ontvangen')).toBeVisible();
    await expect.poll(() => element.shadowRoot?.querySelector('.actions .primary')).not.toBeNull();
    clicks = 0;
    await press(element, '.actions .primary');
    await expect.poll(confirmIn(element)).toBe(true);
    expect(clicks).toBe(1);
  });
});
