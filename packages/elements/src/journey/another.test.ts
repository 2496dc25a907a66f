/** A page that turns to somebody or something else, in the same element; and one that only tells the same again. */
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CancelConfig, SubscriptionChoice } from '@fairwell/schema';
import {
  account,
  confirm,
  device,
  dutch,
  heading,
  json,
  leftBehind,
  offline,
  received,
} from '../../test/account-page.ts';
import { complain, config as asking, contact, message, receivedBy } from '../../test/contact-page.ts';
import { confirm as withdraw, goods, order } from '../../test/order-page.ts';
import { isAnother } from './another.ts';

const { subscription, customer, ...shared } = dutch;
const archive = { id: 'sub_2', plan: 'Archief', reference: '4712' };
const piet = { name: 'Piet Jansen', email: 'piet@voorbeeld.example' };
const drawn = (element: Element) => element.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
const close = () => page.getByRole('button', { name: 'Sluiten' }).click();

async function cancelled() {
  const opened = device(received);
  const { element, button } = account(dutch, opened.outbox);
  await button.click();
  await confirm().click();
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  return { ...opened, element, button };
}

describe('once a cancellation is received', () => {
  test.each<[string, CancelConfig]>([
    ['another subscription', { ...dutch, subscription: archive }],
    ['another customer', { ...dutch, customer: piet }],
    ['the same names at another site', { ...dutch, site: 'krant' }],
    ['another endpoint', { ...dutch, endpoint: 'https://other.example/v1/messages' }],
  ])('%s can be cancelled too, and sees nothing of the first', async (_, next) => {
    const { element, button, sent } = await cancelled();
    await close();
    element.config = next;
    await button.click();
    await confirm().click();
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    expect(sent).toHaveLength(2);
    expect(sent[1]?.data).toMatchObject({ subscription: next.subscription, customer: next.customer });
    expect(new Set(sent.map(({ session }) => session)).size).toBe(2);
  });

  test('and turned to while it stands open, closes it', async () => {
    const { element } = await cancelled();
    element.config = { ...dutch, subscription: archive, customer: piet };
    await expect.element(heading('Je opzegging is ontvangen')).not.toBeInTheDocument();
    await expect.poll(() => drawn(element)).toContain('Archief');
    expect(drawn(element)).not.toContain('7KXM-2QPD-9T4H');
  });

  test('the same told again, in a new object or by attribute, changes nothing', async () => {
    const { element, button, sent } = await cancelled();
    element.config = structuredClone(dutch);
    element.setAttribute('display', 'dialog');
    element.setAttribute('mode', 'live');
    await element.updateComplete;
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    await close();
    element.config = structuredClone(dutch);
    await button.click();
    await expect.element(page.getByText('7KXM-2QPD-9T4H')).toBeVisible();
    expect(sent).toHaveLength(1);
  });

  test('a page that then knows of no subscription, or a new mailbox of the same customer, takes no proof away', async () => {
    const opened = device(received);
    const known = { ...dutch, customer: { ...customer, id: 'c1' } };
    const { element, button } = account(known, opened.outbox);
    await button.click();
    await confirm().click();
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    element.config = { ...shared, customer: { id: 'c1', email: 'sanne@nieuw.example' } };
    await element.updateComplete;
    await expect.element(page.getByText('7KXM-2QPD-9T4H')).toBeVisible();
    // What it is about next is compared with what it was about last, whatever was told in between.
    element.config = { ...known, subscription: archive };
    await expect.element(heading('Je opzegging is ontvangen')).not.toBeInTheDocument();
  });

  test('nobody who is not logged in sees it beside the button', async () => {
    const { element } = await cancelled();
    await close();
    expect(drawn(element)).toContain('Je opzegging is ontvangen.');
    element.config = shared;
    await expect.poll(() => drawn(element)).not.toContain('Je opzegging is ontvangen.');
  });
});

test('what somebody is typing outlives the same told again, and facts that come late', async () => {
  const { outbox } = device(received);
  const { element, button } = account(shared, outbox);
  await button.click();
  const name = page.getByRole('textbox', { name: /Naam/ });
  await name.fill('Sanne');
  element.config = structuredClone(shared);
  await element.updateComplete;
  await expect.element(name).toHaveValue('Sanne');
  element.config = { ...shared, subscription };
  await expect.poll(() => drawn(element)).toContain('De Wekelijkse Courant opzeggen');
  await expect.element(confirm()).toBeVisible();
});

test('what is on its way goes on while the page is about another, and is there when it comes back', async () => {
  const { outbox, sent, given, events } = device(offline);
  const { element, button } = account(dutch, outbox);
  await button.click();
  await confirm().click();
  await expect.element(page.getByText(/bewaard op dit apparaat/)).toBeVisible();
  element.config = { ...dutch, subscription: archive };
  await expect.poll(() => drawn(element)).not.toContain('Nog niet ontvangen');
  element.config = structuredClone(dutch);
  await expect.poll(() => drawn(element)).toContain('Je opzegging is nog niet ontvangen.');
  element.config = { ...dutch, subscription: archive };
  given.answer = received;
  events.dispatchEvent(new Event('online'));
  await expect.poll(() => outbox.pending()).toEqual([]);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  await button.click();
  await expect.element(heading('Archief opzeggen')).toBeVisible();
  expect(drawn(element)).not.toContain('7KXM-2QPD-9T4H');
});

test('of several, one that the page no longer lists makes room for the others once its proof is read', async () => {
  const one = (given: typeof archive): SubscriptionChoice => ({
    subscription: given,
    contract: dutch.contract,
  });
  const { outbox, sent } = device(received);
  const listed = (...all: SubscriptionChoice[]) => ({ ...shared, customer, subscriptions: all }) as object;
  const { element, button } = account(
    listed(one({ ...archive, id: 'a', plan: 'Weekblad' }), one(archive)),
    outbox,
  );
  await button.click();
  await page.getByRole('radio', { name: /Weekblad/ }).click();
  await page.getByRole('button', { name: 'Nu opzeggen: Weekblad' }).click();
  await expect.element(page.getByText('7KXM-2QPD-9T4H')).toBeVisible();
  element.config = listed(one(archive));
  await element.updateComplete;
  await expect.element(page.getByText('7KXM-2QPD-9T4H')).toBeVisible();
  await close();
  await button.click();
  await page.getByRole('button', { name: 'Nu opzeggen: Archief' }).click();
  await expect.poll(() => sent.map(({ data }) => data['subscription'])).toMatchObject([{ id: 'a' }, archive]);
});

test('another order can be withdrawn from', async () => {
  const { outbox, sent } = device(received);
  const { element, button } = order(goods, outbox);
  await button.click();
  await withdraw().click();
  await expect.poll(() => drawn(element)).toContain('7KXM-2QPD-9T4H');
  await close();
  element.config = { ...goods, order: { id: 'order_2', reference: 'B-9999', name: 'Fiets' } };
  await button.click();
  await withdraw().click();
  await expect
    .poll(() => sent.map(({ data }) => data['contract']))
    .toMatchObject([{ id: 'order_1' }, { id: 'order_2' }]);
});

test('another customer reads nothing of what the first was writing, or was told', async () => {
  const { outbox } = device(receivedBy(undefined));
  const { element, button } = contact({}, outbox);
  await button.click();
  await message().fill('Bel mij op 06 12345678');
  await userEvent.keyboard('{Escape}');
  const other = { ...asking, subscription: undefined, customer: { email: 'piet@voorbeeld.example' } };
  element.config = other;
  await button.click();
  await expect.element(message()).toHaveValue('');
  await complain();
  await expect.element(page.getByText('7KXM-2QPD-9T4H')).toBeVisible();
  element.config = { ...asking };
  await expect.poll(() => drawn(element)).not.toContain('7KXM-2QPD-9T4H');
});

describe('what an earlier visit left is not shown', () => {
  test.each<[string, object, object]>([
    ['a test on a page that counts', { mode: 'test' }, {}],
    ['what counts in a test', { mode: 'live' }, { mode: 'test' }],
    ["another site's", { site: 'krant' }, {}],
  ])('%s', async (_, left, given) => {
    const { outbox, sent, store } = device(() => json({}, 500));
    const entry = leftBehind('cancellation.requested', { subscription, customer });
    await store.put({ ...entry, message: { ...entry.message, ...left } });
    const { element, button } = account({ ...dutch, ...given }, outbox);
    await button.click();
    await expect.element(confirm()).toBeVisible();
    // Everything that was left has been looked at.
    const pending = (await outbox.pending()).map(({ id }) => id);
    expect(pending).toContain(entry.id);
    await element.updateComplete;
    expect(drawn(element)).not.toContain('18 november');
    await expect.element(confirm()).toBeVisible();
    expect(sent).toEqual([]);
  });
});

test.each<[boolean, object, object]>([
  [true, { customer: { id: 'a', email: 'x' } }, { customer: { id: 'b', email: 'x' } }],
  [false, { customer: { id: 'a', email: 'x' } }, { customer: { id: 'a', email: 'y' } }],
  [false, { customer: { email: 'x' } }, { customer: { id: 'a', email: 'x' } }],
  [true, { customer: { email: 'x' } }, { customer: { id: 'a', email: 'y' } }],
  [true, { subscription: { plan: 'x' } }, { subscription: { plan: 'y' } }],
  [false, { subscription: { id: 'a', plan: 'x' } }, { subscription: { id: 'a', plan: 'y' } }],
  [true, { subscription: { reference: 'a' } }, { subscription: { reference: 'b' } }],
  [true, { order: { name: 'x' } }, { order: { name: 'y' } }],
  [false, { subscription: { id: 'a' } }, {}],
  [false, {}, { customer: { id: 'a' } }],
])('another: %s, from %j to %j', (is, was, now) => {
  expect(isAnother(was as never, now as never)).toBe(is);
});
