/** Why somebody leaves, from the page to the database: in an element, and without JavaScript. */
import { expect, test } from 'vitest';
import { openSite } from './site.ts';
import { createWorld } from './world.ts';

const followUp = { consent: true, address: 'sanne@voorbeeld.example' };
const increase = {
  code: 'price_increase',
  category: 'price',
  label: 'De prijs ging omhoog',
  path: ['too_expensive', 'price_increase'],
};

test('what was being answered survives loading the page again, and is sent once, when the person says so', async () => {
  const world = await createWorld();
  const endpoint = `${new URL(world.demo.url).origin}/v1/messages`;
  const site = await openSite(() => ({
    body: `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Waarom</title>
<fairwell-survey endpoint="${endpoint}"></fairwell-survey>
<script type="module" src="/fairwell/fairwell.js"></script>`,
  }));
  const page = await world.visit('/');
  await page.goto(site);
  await page.getByRole('radio', { name: 'Het is me te duur' }).check();
  await page.getByRole('radio', { name: 'De prijs ging omhoog' }).check();
  await page.getByRole('textbox', { name: /Wat had je wel redelijk gevonden\?/ }).fill('Hooguit een tien');
  const order = () =>
    page.getByRole('radio').evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).value));
  const seen = await order();

  await page.reload();
  const text = page.getByRole('textbox', { name: /Wat had je wel redelijk gevonden\?/ });
  expect(await text.inputValue()).toBe('Hooguit een tien');
  expect(await page.getByRole('radio', { name: 'De prijs ging omhoog' }).isChecked()).toBe(true);
  expect(await order()).toEqual(seen);
  expect(world.kept('survey.answered')).toEqual([]);

  await text.fill('Hooguit een tientje.');
  await page.getByRole('checkbox', { name: /Laat het me weten/ }).check();
  await page.getByRole('textbox', { name: 'Je e-mailadres' }).fill(followUp.address);
  await page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
  await page.getByText('Je antwoord is binnen. Als dit verholpen is, hoor je het van ons.').waitFor();
  expect(world.kept('survey.answered').map(({ message }) => message.data)).toEqual([
    { reasons: [increase], comment: 'Hooguit een tientje.', followUp, options: seen },
  ]);

  await page.reload();
  await page.getByRole('radio', { name: 'Het is me te duur' }).waitFor();
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
});

test('inside the cancel flow the broad reason is a whole answer, and the narrower ones are there', async () => {
  const world = await createWorld();
  const page = await world.visit('/');
  await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).click();
  await page.getByRole('radio', { name: 'Ik gebruik het te weinig' }).check();
  await page.getByRole('group', { name: /Wil je het preciezer zeggen/ }).waitFor();
  await page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
  await page.getByText('Dank je wel. Je antwoord is binnen.').waitFor();
  const [cancellation] = world.kept('cancellation.requested');
  expect(world.kept('survey.answered')[0]?.message.data).toMatchObject({
    about: cancellation?.id,
    reasons: [{ code: 'unused', path: ['unused'] }],
  });
});

test('without JavaScript what follows a reason comes with it, and nothing that was typed is lost', async () => {
  const world = await createWorld();
  const page = await world.visit('/no-javascript', { javaScriptEnabled: false });
  await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).click();
  expect(await page.getByRole('radio').count()).toBe(8);
  expect(await page.getByRole('checkbox').count()).toBe(0);

  await page.getByRole('radio', { name: 'Het is me te duur' }).check();
  await page.getByText('Dat begrijpen we. Goed dat je het zegt.').waitFor();
  expect(await page.getByRole('radio').count()).toBe(12);
  await page.getByRole('radio', { name: 'De prijs ging omhoog' }).check();
  // Named by the question that fits, and by no other.
  await page
    .getByRole('textbox', { name: 'Wat had je wel redelijk gevonden? (hoeft niet)', exact: true })
    .fill('Hooguit een tientje.');
  await page.getByRole('checkbox', { name: /Laat het me weten/ }).check();
  await page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();

  const address = page.getByRole('textbox', { name: 'Je e-mailadres' });
  await page.getByText('Vul je e-mailadres in, of haal het vinkje weg.').waitFor();
  expect(world.kept('survey.answered')).toEqual([]);
  await address.fill(followUp.address);
  await page.getByRole('button', { name: 'Verstuur opnieuw' }).click();
  await page.getByText('Als dit verholpen is, hoor je het van ons.').waitFor();
  expect(world.kept('survey.answered')[0]?.message.data).toMatchObject({
    about: world.kept('cancellation.requested')[0]?.id,
    reasons: [increase],
    comment: 'Hooguit een tientje.',
    followUp,
  });
});
