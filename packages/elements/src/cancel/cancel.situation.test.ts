import type { CancelConfig } from '@fairwell/schema';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { account, confirm, device, dutch, german, heading, json, received } from '../../test/account-page.ts';

const trial: CancelConfig['contract'] = {
  jurisdiction: 'NL',
  subject: 'digital-service',
  concluded: '2026-11-15',
  interval: 'P1M',
  renewal: { into: 'indefinite' },
  price: { amount: 995, currency: 'EUR' },
  trial: { until: '2026-12-14' },
};
const euros = (amount: number) => ({ amount, currency: 'EUR' });

async function open(change: Partial<CancelConfig>, from = dutch, answer = received) {
  const opened = device(answer);
  const { button, element } = account({ ...from, ...change }, opened.outbox);
  await button.click();
  await expect.element(heading(/opzeggen$|kündigen$/)).toBeVisible();
  return { ...opened, text: () => element.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? '' };
}

/** What a person reads in each situation. Whichever it is, one click cancels. */
test.each<[string, Partial<CancelConfig>, RegExp]>([
  [
    'past due',
    { situation: { kind: 'past-due', owed: euros(1990) } },
    /nog €\s19,90 open\. Opzeggen kan gewoon\. Wat je al moest/,
  ],
  ['past due, unknown how much', { situation: { kind: 'past-due' } }, /Er staat nog iets open\./],
  [
    'at a special price',
    { situation: { kind: 'promotional', until: '2027-02-28', price: euros(495), afterwards: euros(995) } },
    /actieprijs: €\s4,95, tot en met 28 februari 2027\. Daarna zou het €\s9,95 worden\./,
  ],
  [
    'on trial',
    { contract: trial },
    /proefperiode loopt tot en met 14 december 2026\. Als je nu opzegt, betaal je niets\./,
  ],
  [
    'cancelled already',
    { situation: { kind: 'canceled', endsOn: '2026-12-14' } },
    /al opgezegd\. Je abonnement loopt nog tot en met 14 december 2026\./,
  ],
  [
    'bought in an app store',
    { situation: { kind: 'app-store', store: 'apple' } },
    /Je betaalt via Apple\. Daar moet je je abonnement ook stopzetten/,
  ],
])('says so where the subscription is %s, and cancels all the same', async (_, change, said) => {
  const { text, sent } = await open(change);
  await expect.poll(text).toMatch(said);
  await confirm().click();
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  expect(sent).toHaveLength(1);
});

test('where it was cancelled already, the day is the one that was told then, on the page and in the words', async () => {
  const receipt = 'https://leave.example/v1/receipts/1.html';
  const { text, sent } = await open({ situation: { kind: 'canceled', endsOn: '2026-12-14', receipt } });
  await expect
    .element(page.getByRole('link', { name: 'Bekijk je opzegging, of trek die in' }))
    .toHaveAttribute('href', receipt);
  expect(text()).not.toContain('22 december');
  // Nothing here keeps a subscription that was cancelled.
  expect(page.getByRole('button', { name: 'Ik houd mijn abonnement' }).elements()).toEqual([]);
  await confirm().click();
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  expect(sent[0]?.data).toMatchObject({ expected: { endsOn: '2026-12-14' } });
  expect(sent[0]?.data.declared.text).toContain('Volgens deze pagina is 14 december 2026 de laatste dag.');
});

test('once the last day is over it leads to a new beginning, and back no more', async () => {
  const situation = {
    kind: 'canceled',
    endsOn: '2026-11-14',
    receipt: 'https://leave.example/1.html',
  } as const;
  const { text } = await open({ situation, reactivate: 'https://courant.example/opnieuw' });
  await expect.poll(text).toContain('Je abonnement liep tot en met 14 november 2026.');
  await expect
    .element(page.getByRole('link', { name: 'Opnieuw beginnen' }))
    .toHaveAttribute('href', 'https://courant.example/opnieuw');
  expect(text()).not.toMatch(/loopt nog|trek die in/);
});

test.each([
  ['2026-12-22', ['Toch blijven?'], /Na 22 december 2026 kun je opnieuw beginnen wanneer je wilt/],
  ['2026-11-20', ['Opnieuw beginnen'], /Je abonnement liep tot en met 20 november 2026/],
])('the proof of one that ends on %s leads to %s', async (endsOn, ways, said) => {
  const { text } = await open({ reactivate: 'https://courant.example/opnieuw' }, dutch, ({ id }) =>
    json({ id, status: 'received', reference: '7KXM-2QPD-9T4H', endsOn }),
  );
  await confirm().click();
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  await expect.poll(text).toMatch(said);
  const offered = ['Toch blijven?', 'Opnieuw beginnen'].filter((way) => text().includes(way));
  expect(offered).toEqual(ways);
});

test('what an app store still charges is said after the proof too, with the way there', async () => {
  await open({ situation: { kind: 'app-store', store: 'google', package: 'nl.courant', sku: 'week plus' } });
  const link = page.getByRole('link', { name: 'Open je abonnementen bij Google Play' });
  const address = 'https://play.google.com/store/account/subscriptions?sku=week+plus&package=nl.courant';
  await expect.element(link).toHaveAttribute('href', address);
  await confirm().click();
  await expect.element(page.getByText(/Google Play blijft afschrijven tot/)).toBeVisible();
  await expect.element(link).toHaveAttribute('href', address);
});

test('tells what ends with it: in our words where they are the usual ones, else in the words of the site', async () => {
  const { text } = await open({
    consequences: { account: 'separate', data: 'deleted-at-end', credits: 'Je <b>punten</b> vervallen.' },
  });
  await expect.poll(text).toContain('Alleen je account verwijderen is geen opzegging.');
  expect(text()).toContain('wordt na de laatste dag gewist');
  expect(text()).toContain('Je <b>punten</b> vervallen.');
  expect(text()).not.toContain('Anderen');
});

const yearly = {
  ...dutch.contract,
  paid: { from: '2026-09-01', until: '2027-08-31', amount: euros(12_000) },
};

test('what comes back is said with its day and its calculation, and sent as what was told', async () => {
  const refund = { share: 'unused-days', within: 'P14D' } as const;
  const { text, sent } = await open({ contract: yearly, consequences: { refund } });
  await expect.poll(text).toMatch(/Wat je terugkrijgt €\s82,85, uiterlijk op 5 januari 2027/);
  await page.getByText('Hoe is dat berekend?').click();
  await expect.element(page.getByText(/^€\s120,00 × 252 ÷ 365 = €\s82,85, afgerond/)).toBeVisible();
  await confirm().click();
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  expect(sent[0]?.data).toMatchObject({ expected: { endsOn: '2026-12-22', refund: euros(8285) } });
});

test.each<[string, Partial<CancelConfig>, RegExp]>([
  [
    'a sum of the site',
    { consequences: { refund: { amount: euros(500), by: '2027-01-31', calculation: 'Eén nummer.' } } },
    /€\s5,00, uiterlijk op 31 januari 2027 Hoe is dat berekend\? Eén nummer\./,
  ],
  ['nothing', { consequences: { refund: 'none' } }, /Niets\. Wat je al hebt betaald/],
  [
    'not known, where more was paid',
    { contract: yearly },
    /Dat weten we hier niet\. Je hebt betaald tot en met 31/,
  ],
  [
    'not counted yet, where the last day is not known',
    {
      contract: { ...yearly, subject: 'telecom', term: undefined, renewal: undefined } as never,
      consequences: { refund: { share: 'unused-days' } },
    },
    /Dat hangt af van de laatste dag/,
  ],
])('of what comes back it says: %s', async (_, change, said) => {
  const { text } = await open(change);
  await expect.poll(text).toMatch(said);
});

test('who paid for no longer than it lasts reads nothing of money back', async () => {
  const paid = { from: '2026-11-01', until: '2026-11-30', amount: euros(995) };
  const { text } = await open({ contract: { ...yearly, paid } });
  await expect.poll(text).toContain('22 december 2026');
  expect(text()).not.toContain('terugkrijgt');
});

test('where the law keeps the page bare, none of it stands there', async () => {
  const { text } = await open(
    { situation: { kind: 'past-due' }, consequences: { account: 'separate' } },
    german,
  );
  await expect.element(page.getByRole('button', { name: 'jetzt kündigen' })).toBeVisible();
  expect(text()).not.toMatch(/offen|Konto/);
});

test.each([
  { kind: 'gone-fishing' },
  { kind: 'past-due', owed: { amount: 1, currency: 'no currency' } },
  { kind: 'promotional', until: 'soon' },
  { kind: 'app-store', store: 'corner' },
  { kind: 'canceled', endsOn: 'soon', receipt: 'javascript:alert(1)' },
])('facts that make no sense keep nobody from cancelling: %o', async (situation) => {
  const { sent } = await open({ situation } as Partial<CancelConfig>);
  expect(page.getByRole('link', { name: /Bekijk je opzegging/ }).elements()).toEqual([]);
  await confirm().click();
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  expect(sent).toHaveLength(1);
});
