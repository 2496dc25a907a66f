import { expect, afterEach } from 'vitest';
import { page } from 'vitest/browser';
import { everybodyCanUse } from '../../test/access.ts';
import { json, overview, receiver, show, tidy } from '../../test/insights-page.ts';
import { sampleContacts } from '../../test/insights-sample.ts';

afterEach(tidy);

const waiting = (answer?: () => Response) =>
  receiver({
    contacts: () => json({ contacts: sampleContacts, total: sampleContacts.length, mailed: true }),
    ...(answer && { answer }),
  }).client;
const reasons = () => page.getByRole('heading', { name: 'De redenen' });
const answerLate = async (text: string) => {
  await page.getByText(/Te laat/).click();
  await page.getByRole('textbox', { name: 'Je antwoord' }).first().fill(text);
  await page.getByRole('button', { name: 'Verstuur dit antwoord' }).first().click();
};

everybodyCanUse('Waarom mensen opzeggen', {
  'without a key': async () => {
    show(receiver({ overview: () => json({}, 401) }).client, {});
    await expect.element(page.getByRole('button', { name: 'Bekijk de cijfers' })).toBeVisible();
  },
  'with a key that is refused': async () => {
    show(receiver({ overview: () => json({}, 401) }).client);
    await expect.element(page.getByRole('textbox', { name: /leutel/ })).toBeInvalid();
  },
  'the figures, the reasons and the board of people who wait': async () => {
    show(waiting());
    await expect.element(reasons()).toBeVisible();
    await expect.element(page.getByText(/Te laat/)).toBeVisible();
  },
  'the charts as tables': async () => {
    show(receiver().client);
    for (const name of [/^Toon als tabel/, /^Toon als tabel/])
      await page.getByRole('button', { name }).first().click();
    await expect.element(page.getByRole('table').nth(1)).toBeVisible();
  },
  'an answer with nothing in it': async () => {
    show(waiting());
    await answerLate('');
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'an answer that did not get through': async () => {
    show(waiting(() => json({}, 500)));
    await answerLate('Dat spijt me.');
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'a period without anything': async () => {
    show(
      receiver({
        overview: () => json({ ...overview, totals: { ...overview.totals, cancellations: 0, surveys: 0 } }),
      }).client,
    );
    await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  },
  'nobody reached': async () => {
    show(receiver({ overview: () => json({}, 503) }).client);
    await expect.element(page.getByRole('button', { name: /opnieuw/ })).toBeVisible();
  },
});
