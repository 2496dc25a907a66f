import type { SubscriptionChoice } from '@fairwell/schema';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { account, device, dutch, focused, german, heading, received } from '../../test/account-page.ts';

const { contract, subscription: _, ...shared } = dutch;
const weekly: SubscriptionChoice = {
  subscription: { id: 'a', plan: 'Weekblad', reference: '4711' },
  contract,
};
const monthly: SubscriptionChoice = {
  subscription: { id: 'b', plan: 'Maandblad', reference: '4712' },
  contract: { ...contract, lessThanMonthly: true },
  consequences: { data: 'kept' },
};
const gone: SubscriptionChoice = {
  subscription: { id: 'c', plan: 'Archief' },
  contract,
  situation: { kind: 'canceled', endsOn: '2026-12-14' },
};

function open(subscriptions: unknown, from: object = shared) {
  const opened = device(received);
  const { button, element } = account({ ...from, subscriptions } as object, opened.outbox);
  const text = () => element.shadowRoot?.querySelector('dialog')?.innerText.replaceAll(/\s+/g, ' ') ?? '';
  return { ...opened, button, element, text };
}
const round = (name: string | RegExp) => page.getByRole('radio', { name });
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();

test('nothing is chosen at first, and nothing is said or sent before', async () => {
  const { button, sent, text } = open([weekly, monthly, gone]);
  await button.click();
  await expect.element(heading('Je abonnement opzeggen')).toBeVisible();
  for (const one of page.getByRole('radio').elements()) expect(one).not.toBeChecked();
  expect(text()).not.toMatch(/loopt je abonnement nog|Dit versturen we voor je/);
  await expect.element(round(/Archief Al opgezegd, loopt nog tot en met 14 december 2026/)).toBeVisible();

  await press('Nu opzeggen');
  await expect.element(page.getByText('Kies eerst welk abonnement je wilt opzeggen.')).toBeVisible();
  expect(focused()).toHaveAccessibleDescription('Kies eerst welk abonnement je wilt opzeggen.');
  expect(sent).toEqual([]);
});

test('what is chosen is what everything is about, and what is sent', async () => {
  const { button, sent, text } = open([weekly, monthly]);
  await button.click();
  await round(/Weekblad/).click();
  await expect.poll(text).toMatch(/loopt je abonnement nog tot en met 22 december 2026/);
  await expect.element(heading('Weekblad opzeggen')).toBeVisible();
  await round(/Maandblad/).click();
  await expect.poll(text).toMatch(/loopt je abonnement nog tot en met 22 februari 2027/);
  expect(text()).toContain('Wat je hebt opgeslagen, blijft bewaard.');
  expect(text()).toMatch(/mijn abonnement op Maandblad op\. Volgens deze pagina is 22 februari 2027/);
  await press('Nu opzeggen: Maandblad');
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.data).toMatchObject({
    subscription: { id: 'b', reference: '4712' },
    customer: { email: 'sanne@voorbeeld.example' },
    expected: { endsOn: '2027-02-22' },
    declared: { buttonLabel: 'Nu opzeggen: Maandblad' },
  });
});

test('no day of one is declared of another, however quickly somebody is', async () => {
  const { button, element, sent, text } = open([weekly, monthly]);
  await button.click();
  await round(/Weekblad/).click();
  await expect.poll(text).toMatch(/22 december 2026/);
  // Before the law of the other can have been read.
  element.shadowRoot?.querySelectorAll<HTMLInputElement>('[name="which"]')[1]?.click();
  element.shadowRoot?.querySelector<HTMLElement>('.decide .primary')?.click();
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  expect(sent[0]?.data).toMatchObject({
    subscription: { id: 'b' },
    expected: { endsOn: null, ruleIds: [] },
    when: 'atPeriodEnd',
  });
  expect(sent[0]?.data.declared.text).not.toContain('december');
});

test('a page that tells its facts anew takes no choice away', async () => {
  const { button, element, text } = open([weekly, monthly]);
  await button.click();
  await round(/Maandblad/).click();
  await expect.poll(text).toMatch(/22 februari 2027/);
  element.config = structuredClone({ ...element.config });
  await expect.element(round(/Maandblad/)).toBeChecked();
  await expect.poll(text).toMatch(/22 februari 2027/);
});

test('the next one follows after the proof, and the first stands there as cancelled', async () => {
  const { button, sent, steps } = open([weekly, monthly]);
  await button.click();
  await round(/Weekblad/).click();
  await press('Nu opzeggen: Weekblad');
  await expect.element(page.getByText('Je hebt nu alleen Weekblad opgezegd.')).toBeVisible();
  await press('Nog een abonnement opzeggen');
  await expect.element(heading('Je abonnement opzeggen')).toBeVisible();
  expect(focused()).toHaveTextContent('Je abonnement opzeggen');
  await expect.element(round(/Weekblad.*Al opgezegd/)).not.toBeChecked();
  await round(/Maandblad/).click();
  await press('Nu opzeggen: Maandblad');
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  expect(sent.map(({ data }) => data['subscription'])).toMatchObject([{ id: 'a' }, { id: 'b' }]);
  expect(new Set(sent.map(({ session }) => session)).size).toBe(2);
  const told = () => steps.filter(({ session }) => session === sent[1]?.session).map(({ data }) => data);
  await expect.poll(told).toContainEqual({ step: 'shown', name: 'received', activations: 3 });
  expect(told()).toContainEqual({ step: 'opened' });
  // Both are gone: there is nothing left to choose.
  expect(page.getByRole('button', { name: 'Nog een abonnement opzeggen' }).elements()).toEqual([]);
});

test('where the law lists fields it stands in the place of the number, and the button keeps its words', async () => {
  const { contract: facts, subscription: __, ...from } = german;
  const { button, sent } = open(
    [
      { ...weekly, contract: facts },
      { ...monthly, contract: facts },
    ],
    from,
  );
  await button.click();
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toBeVisible();
  expect(page.getByRole('textbox', { name: /nummer/ }).elements()).toEqual([]);
  await round(/Maandblad/).click();
  await press('jetzt kündigen');
  await expect.element(heading('Ihre Kündigung ist eingegangen')).toBeVisible();
  expect(sent[0]?.data).toMatchObject({
    subscription: { id: 'b' },
    declared: { buttonLabel: 'jetzt kündigen' },
  });
  expect(sent[0]?.data.declared.text).toContain('4712');
});

test.each([[[]], [[null, 'x', {}, { subscription: { plan: 'Weekblad' } }]]])(
  'a list that makes no sense keeps nobody from cancelling: %o',
  async (subscriptions) => {
    const { button, sent } = open(subscriptions);
    await button.click();
    await press('Nu opzeggen');
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    expect(sent).toHaveLength(1);
  },
);

test('one alone is no choice', async () => {
  const { button, sent } = open([monthly]);
  await button.click();
  await press('Nu opzeggen: Maandblad');
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  expect(sent[0]?.data).toMatchObject({ subscription: { id: 'b' }, expected: { endsOn: '2027-02-22' } });
});
