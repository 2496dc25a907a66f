import { expect, test } from 'vitest';
import type { CancelConfig } from '@fairwell/schema';
import { formsOf, linksOf, textOf } from '../../test/html.ts';
import { start } from '../../test/kit.ts';
import { config, kept, now, review, submit } from '../../test/leaving.ts';

const euros = (amount: number) => ({ amount, currency: 'EUR' });

test.each<[CancelConfig['situation'], string]>([
  [{ kind: 'past-due', owed: euros(1990) }, 'Er staat nog € 19,90 open. Opzeggen kan gewoon.'],
  [
    { kind: 'promotional', until: '2027-02-28', price: euros(495), afterwards: euros(995) },
    'Je betaalt nu een actieprijs: € 4,95, tot en met 28 februari 2027. Daarna zou het € 9,95 worden.',
  ],
  [{ kind: 'app-store', store: 'apple' }, 'anders blijft Apple afschrijven.'],
  [
    { kind: 'canceled', endsOn: '2026-12-14' },
    'Je hebt al opgezegd. Je abonnement loopt nog tot en met 14 december 2026.',
  ],
])('%o is said, and cancelling is as easy as ever', async (situation, said) => {
  const running = await start({ now });
  const { html, form } = await review(running, config('NL', { situation }));
  expect(textOf(html)).toContain(said);
  expect(textOf(await submit(running, form))).toContain('Je opzegging is ontvangen');
});

test('once the last day is over, nothing is said to run on', async () => {
  const { html } = await review(
    await start({ now }),
    config('NL', { situation: { kind: 'canceled', endsOn: '2026-11-14' } }),
  );
  expect(textOf(html)).toContain('Je hebt al opgezegd. Je abonnement liep tot en met 14 november 2026.');
});

test('what comes back is said with its calculation, and kept as what was told', async () => {
  const running = await start({ now });
  const paid = { from: '2026-09-01', until: '2027-08-31', amount: euros(12_000) };
  const contract = { ...config('NL').contract, paid };
  const asked = config('NL', {
    contract,
    consequences: { refund: { share: 'unused-days', within: 'P14D' } },
  });
  const { html, form } = await review(running, asked);
  expect(textOf(html)).toContain('Wat je terugkrijgt € 82,85, uiterlijk op 5 januari 2027');
  expect(textOf(html)).toContain('€ 120,00 × 252 ÷ 365 = € 82,85, afgerond op hele centen.');
  await submit(running, form);
  expect(await kept(running)).toMatchObject([{ data: { expected: { refund: euros(8285) } } }]);

  const { html: unsaid } = await review(running, config('NL', { contract }));
  expect(textOf(unsaid)).toContain('Dat weten we hier niet. Je hebt betaald tot en met 31 augustus 2027.');
});

test('a later day may be asked for, and is what is declared', async () => {
  const running = await start({ now });
  const { form } = await review(running, config('NL', { later: true }));
  expect(form.visible).toEqual(['data.when.date']);
  await submit(running, form, { 'data.when.date': '2027-01-31' });
  await submit(running, (await review(running, config('NL', { later: true }))).form);
  const [later, soon] = await kept(running);
  expect(later?.data).toMatchObject({ when: { date: '2027-01-31' }, expected: { endsOn: '2027-01-31' } });
  expect(later?.data).toMatchObject({
    declared: { text: expect.stringContaining('stopt op 31 januari 2027') },
  });
  expect(soon?.data).toMatchObject({ when: 'atPeriodEnd', expected: { endsOn: '2026-12-22' } });
});

test('of several subscriptions one is chosen first, and only that one is cancelled', async () => {
  const running = await start({ now });
  const { contract, subscription, ...shared } = config('NL');
  const subscriptions = [
    { contract, subscription },
    { contract, subscription: { id: 'abo-2', plan: 'Tuin & Zo', reference: 'TZ-2' } },
    { contract, subscription: { id: 'abo-3' }, situation: { kind: 'canceled', endsOn: '2026-12-14' } },
  ];
  const asked = await running.form([['config', JSON.stringify({ ...shared, subscriptions })]], '/cancel');
  const html = await asked.text();
  expect(textOf(html)).toContain(
    'Om welk abonnement gaat het? De Lange Adem DLA-11093 Tuin & Zo TZ-2 abo-3 Je hebt al',
  );
  const second = formsOf(html)[1]!;
  const { form, html: reviewed } = await review(running, JSON.parse(second.sent.get('config')!));
  expect(textOf(reviewed)).toContain('Tuin & Zo opzeggen');
  expect(textOf(await submit(running, form))).toContain('Je opzegging is ontvangen');
  expect(await kept(running)).toMatchObject([{ data: { subscription: { id: 'abo-2' } } }]);
});

test('two subscriptions that cannot be told apart are a mistake of the site, which it is told', async () => {
  const { contract, subscription, ...shared } = config('NL');
  const one = { contract, subscription };
  const running = await start({ now });
  const asked = await running.form(
    [['config', JSON.stringify({ ...shared, subscriptions: [one, one] })]],
    '/cancel',
  );
  expect(asked.status).toBe(400);
  expect(textOf(await asked.text())).toContain('told apart by their id or reference');
});

test('a situation that there is none of is named, with those there are', async () => {
  const running = await start({ now });
  const given = { ...config('NL'), situation: { kind: 'on-holiday' } };
  const asked = await running.form([['config', JSON.stringify(given)]], '/cancel');
  expect(asked.status).toBe(400);
  expect(textOf(await asked.text())).toContain(
    '/situation/kind must be one of canceled, past-due, promotional, app-store',
  );
});

test('a trial is told from the contract', async () => {
  const trial = {
    jurisdiction: 'NL',
    subject: 'digital-service',
    concluded: '2026-11-15',
    interval: 'P1M',
    renewal: { into: 'indefinite' },
    price: euros(995),
    trial: { until: '2026-12-14' },
  } as const;
  const { html } = await review(await start({ now }), config('NL', { contract: trial }));
  expect(textOf(html)).toContain(
    'Je proefperiode loopt tot en met 14 december 2026. Als je nu opzegt, betaal je niets.',
  );
});

test('what was cancelled already ends on the day that was told then', async () => {
  const running = await start({ now });
  const { html, form } = await review(
    running,
    config('NL', { situation: { kind: 'canceled', endsOn: '2026-12-14' } }),
  );
  expect(textOf(html)).not.toContain('22 december');
  await submit(running, form);
  expect((await kept(running))[0]?.data).toMatchObject({
    expected: { endsOn: '2026-12-14' },
    declared: { text: expect.stringContaining('14 december 2026') },
  });
});

test('a link to an earlier receipt leads to this receiver or nowhere', async () => {
  const running = await start({ now, publicUrl: 'https://leave.example' });
  const links = async (receipt: string) =>
    linksOf((await review(running, config('NL', { situation: { kind: 'canceled', receipt } }))).html).filter(
      (link) => link === receipt,
    );
  expect(await links('https://leave.example/v1/receipts/1.html')).toHaveLength(1);
  expect(await links('https://leave.example.elsewhere.example/1.html')).toEqual([]);
});

test('what ends with it is told, but not where the law keeps the page bare', async () => {
  const running = await start({ now });
  const consequences = { account: 'separate', credits: 'Je <b>punten</b> vervallen.' } as const;
  const text = textOf((await review(running, config('NL', { consequences }))).html);
  expect(text).toContain('Alleen je account verwijderen is geen opzegging.');
  expect(text).toContain('Je <b>punten</b> vervallen.');
  expect(textOf((await review(running, config('DE', { consequences }))).html)).not.toContain('Konto');
});
