import { expect, afterEach } from 'vitest';
import { page } from 'vitest/browser';
import { everybodyCanUse } from '../../test/access.ts';
import { json, outcomes, reasons as given, receiver, show, tidy } from '../../test/insights-page.ts';
import { sampleConfig, sampleContacts } from '../../test/insights-sample.ts';

afterEach(tidy);

/** Nobody left, so that only whoever waits is on the page. */
const nothing = {
  outcomes: () => json({ ...outcomes, now: { ...outcomes.now, cancellations: 0 } }),
  reasons: () => json({ ...given, now: { answers: 0, withReason: 0 } }),
};
const waiting = (answer?: () => Response) =>
  receiver({
    ...(answer && nothing),
    contacts: () => json({ contacts: sampleContacts, total: sampleContacts.length, mailed: true }),
    ...(answer && { answer }),
  }).client;
const reasons = () => page.getByRole('heading', { name: 'Waarom gaan mensen weg?' });
/** Whoever waits for everything waits for this. */
const settled = () => expect.element(page.getByText(/De cijfers zijn bijgewerkt/)).toBeInTheDocument();
const config = { token: 'secret', ...sampleConfig };
const answerLate = async (text: string) => {
  await page.getByText(/Te laat/).click();
  await page.getByRole('textbox', { name: 'Je antwoord' }).first().fill(text);
  await page.getByRole('button', { name: 'Verstuur dit antwoord' }).first().click();
};

everybodyCanUse('Waarom mensen opzeggen', {
  'without a key': async () => {
    show(receiver({ outcomes: () => json({}, 401) }).client, {});
    await expect.element(page.getByRole('button', { name: 'Bekijk de cijfers' })).toBeVisible();
  },
  'with a key that is refused': async () => {
    show(receiver({ outcomes: () => json({}, 401) }).client);
    await expect.element(page.getByRole('textbox', { name: /leutel/ })).toBeInvalid();
  },
  'the figures, the reasons and the board of people who wait': async () => {
    show(waiting(), config);
    await settled();
    await expect.element(reasons()).toBeVisible();
    await expect.element(page.getByText(/Te laat/)).toBeVisible();
  },
  'the charts as tables': async () => {
    show(receiver().client, config);
    await settled();
    for (const button of page.getByRole('button', { name: /^Toon als tabel/ }).all()) await button.click();
  },
  'an answer with nothing in it': async () => {
    show(waiting(() => json({}, 500)));
    await answerLate('');
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'an answer that did not get through': async () => {
    show(waiting(() => json({}, 500)));
    await answerLate('Dat spijt me.');
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'a period without anything': async () => {
    show(receiver(nothing).client);
    await expect.element(page.getByRole('heading', { name: 'Nog niets te lezen' })).toBeVisible();
  },
  'nobody reached': async () => {
    show(receiver({ outcomes: () => json({}, 503) }).client);
    await expect.element(page.getByRole('button', { name: /opnieuw/ })).toBeVisible();
  },
});
