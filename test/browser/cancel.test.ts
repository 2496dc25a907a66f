import { expect, test } from 'vitest';
import { dayIn } from '../../packages/receiver/src/receipt/moment.ts';
import { createWorld, verifyReceipt } from './world.ts';

/** A month after today, where the contract is: late in the evening that is a day on from what the machine may say. */
const inAMonth = () => {
  const [year = 0, month = 0, day = 0] = dayIn('Europe/Amsterdam', Date.now()).split('-').map(Number);
  const last = new Date(year, month + 1, 0).getDate();
  return new Date(year, month, Math.min(day, last));
};
const long = (day: Date) => day.toLocaleDateString('nl-NL', { dateStyle: 'long' });

test('with the mouse: two activations, a row, a receipt that verifies, the reason one click away', async () => {
  const world = await createWorld();
  const page = await world.visit('/');
  const expectedEnd = long(inAMonth());

  await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(expectedEnd).first().waitFor();
  await dialog.getByText('Waarom deze datum?').click();
  expect(await dialog.getByRole('link', { name: /6:236 q/ }).getAttribute('href')).toContain(
    'wetten.overheid.nl',
  );
  await dialog.getByRole('button', { name: 'Nu opzeggen' }).click();
  await dialog.getByRole('heading', { name: 'Je opzegging is ontvangen' }).waitFor();

  const [row, ...others] = world.kept();
  expect(others).toEqual([]);
  expect(row).toMatchObject({ type: 'cancellation.requested' });
  expect(await dialog.textContent()).toContain(row!.reference);
  const claims = await verifyReceipt(world, row!.answer.receipt);
  expect(claims).toMatchObject({ jti: row!.id, reference: row!.reference, ruleIds: ['nl.bw.6-236-q'] });
  const { declared, expected } = row!.message.data as {
    declared: { text: string };
    expected: { endsOn: string };
  };
  expect(claims['content']).toBe(declared.text);
  expect(declared.text).toContain('Ik zeg mijn abonnement op');
  expect(long(new Date(`${expected.endsOn}T12:00:00`))).toBe(expectedEnd);
});

test('with the keyboard alone, from the button to received, the survey and the way back', async () => {
  const world = await createWorld();
  const page = await world.visit('/');
  const focused = () =>
    page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.textContent?.trim() ?? '';
    });
  const tabTo = async (name: string | RegExp) => {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      const text = await focused();
      if (typeof name === 'string' ? text === name : name.test(text)) return;
    }
    throw new Error(`Tab never reached ${String(name)}; the focus is on “${await focused()}”`);
  };

  await tabTo('Abonnement beëindigen');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'De Lange Adem op papier opzeggen' }).waitFor();
  await tabTo('Nu opzeggen');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Je opzegging is ontvangen' }).waitFor();
  expect(await focused()).toBe('Je opzegging is ontvangen');

  await tabTo('Toch blijven?');
  await page.keyboard.press('Enter');
  await tabTo('Opzegging intrekken');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Je intrekking is ontvangen' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await focused()).toContain('Abonnement beëindigen');

  expect(world.kept().map(({ type }) => type)).toEqual(['cancellation.requested', 'cancellation.undone']);
});

test('the answer to why arrives with the declaration it is about', async () => {
  const world = await createWorld();
  const page = await world.visit('/');
  await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).click();
  await page.getByRole('radio', { name: 'Ik voelde me als klant niet gewaardeerd' }).click();
  await page.getByRole('textbox').fill('Elf jaar lid en nooit een bedankje.');
  await page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
  await page.getByText('Je antwoord is binnen').waitFor();

  const [cancellation, survey] = world.kept();
  expect(survey?.message.data).toMatchObject({
    about: cancellation!.id,
    reasons: [{ code: 'not_valued', category: 'appreciation' }],
    comment: 'Elf jaar lid en nooit een bedankje.',
  });
});

test('Escape keeps the subscription and sends nothing', async () => {
  const world = await createWorld();
  const page = await world.visit('/');
  await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(world.kept()).toEqual([]);
});

test('a double click makes one record', async () => {
  const world = await createWorld();
  const page = await world.visit('/');
  await page.getByRole('button', { name: 'Abonnement beëindigen' }).dblclick();
  await page.getByRole('button', { name: 'Nu opzeggen' }).dblclick();
  await page.getByRole('heading', { name: 'Je opzegging is ontvangen' }).waitFor();
  expect(world.kept('cancellation.requested')).toHaveLength(1);
});

test('the German page carries the mandated words, the listed fields and nothing else', async () => {
  const world = await createWorld();
  const page = await world.visit('/de', { locale: 'de-DE' });
  await page.getByRole('button', { name: 'Verträge hier kündigen', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: 'jetzt kündigen', exact: true });
  await confirm.waitFor();
  const labels = await dialog.locator('label, legend').allTextContents();
  expect(labels.map((label) => label.trim())).toEqual([
    'Art der Kündigung',
    'Ordentliche Kündigung',
    'Außerordentliche Kündigung',
    'Grund (nur bei außerordentlicher Kündigung)',
    'Name',
    'Kundennummer oder Vertragsnummer',
    'Vertrag soll enden am',
    'E-Mail-Adresse für die Bestätigung',
  ]);
  expect(await dialog.getByRole('link').count()).toBe(0);
  expect(await dialog.locator('summary').count()).toBe(0);
  await confirm.click();
  await dialog.getByRole('heading', { name: 'Ihre Kündigung ist eingegangen' }).waitFor();
  const [row] = world.kept();
  expect(row?.message.data).toMatchObject({
    kind: 'ordinary',
    jurisdiction: 'DE',
    customer: { name: 'Katrin Vogel' },
  });
  expect((await verifyReceipt(world, row!.answer.receipt))['jti']).toBe(row!.id);
});
