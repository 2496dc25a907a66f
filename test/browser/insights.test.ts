import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import {
  type Asked,
  before,
  exitsOf,
  flowsOf,
  groups,
  outcomes,
  reasons,
  sessions,
} from '../../packages/receiver/test/exits/expected.ts';
import { tell } from '../../packages/receiver/test/exits/tell.ts';
import type { Year } from '../../packages/receiver/test/exits/truth.ts';
import { makeYear } from '../../packages/receiver/test/exits/year.ts';
import { createWorld, type World } from './world.ts';

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
  await team.getByText('Wat je zelf verstuurde, staat onder “Echt”.').waitFor();
  expect(await team.getByText('hieronder werkt echt').count()).toBe(0);

  await team.getByRole('radio', { name: 'Echt' }).check();
  await team.getByText('Drie keer gemaild, <b>geen</b> antwoord.').waitFor();
  await team.getByRole('heading', { name: 'Waarom gaan mensen weg?' }).waitFor();
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
  expect(await page.getByRole('heading', { name: 'Waarom gaan mensen weg?' }).count()).toBe(0);
});

const percent = new Intl.NumberFormat('nl', { style: 'percent', maximumFractionDigits: 0 });
const small = new Intl.NumberFormat('nl', { style: 'percent', maximumFractionDigits: 1 });
/** As a Dutch reader reads it. */
const share = (part: number | null) =>
  part === null ? '–' : (part > 0 && part < 0.0995 ? small : percent).format(part);

/** The rows of the table beneath a question. */
async function rowsOf(page: Page, question: string): Promise<string[][]> {
  const toggle = page.getByRole('button', { name: `Toon als tabel: ${question}` });
  await toggle.click();
  const rows = page.getByRole('table', { name: question }).locator('tbody tr');
  await rows.first().waitFor();
  const texts: string[][] = [];
  for (const row of await rows.all()) texts.push(await row.locator('th, td').allTextContents());
  await page.getByRole('button', { name: `Toon als grafiek: ${question}` }).click();
  return texts;
}

/** A demo to which all that happened. */
async function afterAYear(contracts: number): Promise<{ world: World; year: Year }> {
  const year = makeYear({ seed: 11, contracts });
  let now = 0;
  const world = await createWorld(() => new Date(now));
  const { url, apiKey } = world.demo;
  await tell(
    year,
    (path, init) => fetch(`${url}${path}`, init),
    apiKey,
    (ms) => void (now = ms),
  );
  return { world, year };
}

test('every figure on the page is the one worked out from what happened', { timeout: 120_000 }, async () => {
  const { world, year } = await afterAYear(90);
  const asked: Asked = { from: '2026-01-01', to: '2026-10-31' };
  const page = await world.visit(`/demo/insights#period=custom&from=${asked.from}&to=${asked.to}&mode=live`, {
    timezoneId: 'Europe/Amsterdam',
  });
  await page.getByText(/De cijfers zijn bijgewerkt/).waitFor({ state: 'attached' });

  const became = outcomes(year, asked);
  const earlier = outcomes(year, before(asked));
  const part = (count: number) => share(count / became.cancellations);
  expect(await rowsOf(page, 'Wat werd er van de opzeggingen?')).toEqual([
    ['Opgezegd', String(became.canceled), part(became.canceled), String(earlier.canceled)],
    [
      'Ingetrokken, afloop onbekend',
      String(became.deflected),
      part(became.deflected),
      String(earlier.deflected),
    ],
    ['Gebleven', String(became.saved), part(became.saved), String(earlier.saved)],
    ['Toch weg', String(became.lost), part(became.lost), String(earlier.lost)],
    ['Toch beëindigd', String(became.ended), part(became.ended), String(earlier.ended)],
  ]);

  const given = reasons(year, asked);
  const tops = given.nodes.filter(({ path }) => path.length === 1);
  const why = await rowsOf(page, 'Waarom gaan mensen weg?');
  expect(why.map(([, , answers, of]) => [answers, of])).toEqual(
    tops
      .toSorted((a, b) => b.answers - a.answers)
      .map(({ answers, share: of }) => [String(answers), share(of)]),
  );

  const months = await rowsOf(page, 'Sinds wanneer?');
  expect(months).toHaveLength(10);
  const byMonth = months.map((_, month) => {
    const [from, to] = [Date.UTC(2026, month, 1), Date.UTC(2026, month + 1, 0)].map((ms) =>
      new Date(ms).toISOString().slice(0, 10),
    ) as [string, string];
    return exitsOf(year, { ...asked, from, to }).length;
  });
  expect(months.map(([, cancellations]) => Number(cancellations))).toEqual(byMonth);

  const who = groups(year, asked, 'tenure');
  const heads = await page.locator('.heat thead th .note').allTextContents();
  expect(heads.map((text) => Number.parseInt(text)).toSorted((a, b) => a - b)).toEqual(
    [...who.values()]
      .map((answers) => answers.filter(({ reasons: all }) => all.length > 0).length)
      .toSorted((a, b) => a - b),
  );

  const flows = sessions(flowsOf(year, asked), year.end);
  const ease = new Map((await rowsOf(page, 'Is opzeggen makkelijk?')).map(([step, count]) => [step, count]));
  expect(Object.fromEntries(ease)).toMatchObject({
    Geopend: String(flows.sessions),
    Opgezegd: String(flows.canceled),
    Weggegaan: String(flows.abandoned),
    Vastgelopen: String(flows.error),
  });

  // A reason narrows everything: four levels down, by keyboard, and the address keeps it.
  for (const name of ['Service', 'Delivery', 'Late', 'Omdat: every_saturday']) {
    const step = page.getByRole('button', { name: `${name}: kijk verder` });
    await step.focus();
    await page.keyboard.press('Enter');
    await page.getByText(`Je ziet alleen: Reden: ${name}.`).waitFor();
  }
  expect(decodeURIComponent(new URL(page.url()).hash)).toContain(
    'reason=service/delivery/late/every_saturday',
  );
  const late = exitsOf(year, { ...asked, reason: 'every_saturday' }).length;
  await page.getByText(new RegExp(`kwam(en)? (één|${late}) opzegging(en)? binnen`)).waitFor();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Opzeggingen: CSV, voor een rekenblad' }).click();
  const file = await (await download).createReadStream();
  const text = (await file.toArray()).join('');
  expect(text.trim().split('\r\n')).toHaveLength(late + 1);
});

test('Back shows the view of before, Forward the one after, past what is typed or set in between', async () => {
  const { world } = await afterAYear(12);
  const page = await world.visit('/demo/insights#tab=leaving');
  const isTest = page.getByText('Testgegevens');
  await isTest.waitFor();
  // What a site keeps beside the address is the site's.
  await page.evaluate(() => history.replaceState({ router: 7 }, ''));
  await page.getByRole('radio', { name: 'Echt' }).check();
  await isTest.waitFor({ state: 'detached' });
  await page.goBack();
  await isTest.waitFor();
  expect(page.url()).toContain('#tab=leaving&period=90');
  expect(await page.evaluate(() => history.state)).toEqual({ router: 7 });

  await page.goto(`${world.demo.url}/demo/insights#period=custom&from=2026-01-01&to=2026-10-31&mode=live`);
  await page
    .getByRole('button', { name: /: kijk verder$/ })
    .first()
    .click();
  const narrowed = page.getByText(/^Je ziet alleen: Reden: /);
  await narrowed.waitFor();
  await page.getByRole('radio', { name: 'week', exact: true }).check();
  for (const word of ['duur', 'jammer']) {
    await page.getByRole('searchbox').fill(word);
    await page.getByRole('searchbox').press('Enter');
  }
  await expect.poll(() => page.url()).toContain('search=jammer');
  await page.goBack();
  await narrowed.waitFor({ state: 'detached' });
  expect(await page.getByLabel('Van', { exact: true }).inputValue()).toBe('2026-01-01');
  await page.goForward();
  await narrowed.waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('jammer');
  expect(await page.getByRole('radio', { name: 'week', exact: true }).isChecked()).toBe(true);
});

test('on paper no table lies over its neighbour', async () => {
  const { world } = await afterAYear(12);
  // As wide as A4 on its side.
  const page = await world.visit('/demo/insights#period=custom&from=2026-01-01&to=2026-10-31&mode=live', {
    viewport: { width: 1123, height: 794 },
  });
  await page.getByRole('button', { name: 'Toon als tabel: Waarom gaan mensen weg?' }).click();
  const table = page.getByRole('table', { name: 'Waarom gaan mensen weg?' });
  await table.waitFor();
  await page.emulateMedia({ media: 'print' });
  const [drawn, beside] = await Promise.all([
    table.boundingBox(),
    page.getByRole('region', { name: 'Sinds wanneer?' }).boundingBox(),
  ]);
  if (!drawn || !beside) throw new Error('Not on the page');
  expect(drawn.x + drawn.width <= beside.x || drawn.y + drawn.height <= beside.y).toBe(true);
});
