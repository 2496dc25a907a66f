import { expect, test } from 'vitest';
import { createWorld } from './world.ts';

test('what a subscriber said is on the product team’s page, live and test apart', async () => {
  const world = await createWorld();
  const page = await world.visit('/');
  await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).click();
  await page.getByRole('radio', { name: 'Ik kreeg geen antwoord, of te laat' }).click();
  await page.getByRole('textbox').fill('Drie keer gemaild, <b>geen</b> antwoord.');
  await page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
  await page.getByText('Je antwoord is binnen').waitFor();

  const team = await world.visit('/demo/insights');
  // The demo opens on its made-up test data, of which this world has none.
  await team
    .getByText(/Testgegevens/)
    .first()
    .waitFor();
  expect(await team.getByText('Drie keer gemaild').count()).toBe(0);

  await team.getByRole('radio', { name: 'Echt' }).check();
  await team.getByText('Drie keer gemaild, <b>geen</b> antwoord.').waitFor();
  await team.getByRole('heading', { name: 'De redenen' }).waitFor();
  expect(await team.getByText('kwam één opzegging binnen').count()).toBe(1);
  expect(await team.getByText('Ik kreeg geen antwoord, of te laat').count()).toBeGreaterThan(0);
});

test('a wrong key shows nothing and asks for a better one', async () => {
  const world = await createWorld();
  const page = await world.visit('/demo/insights');
  await page.route('**/v1/insights/**', (route) =>
    route.continue({
      headers: { ...route.request().headers(), authorization: 'Bearer a-key-of-somebody-else' },
    }),
  );
  await page.reload();
  await page.getByLabel(/sleutel/i).waitFor();
  expect(await page.getByRole('heading', { name: 'De redenen' }).count()).toBe(0);
});
