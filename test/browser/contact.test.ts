import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { type World, createWorld, verifyReceipt } from './world.ts';

/** Asks from the account page, with the mouse, and answers with the row that was kept. */
async function complain(page: Page, world: World) {
  await page.getByRole('button', { name: 'Stel een vraag of meld een klacht' }).click();
  await page.getByRole('radio', { name: /Een klacht/ }).check();
  const promise = await page.getByText(/Je krijgt uiterlijk op .* antwoord\./).textContent();
  await page.getByRole('combobox').first().selectOption('delivery');
  await page.getByRole('combobox').nth(1).selectOption('late');
  await page.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill('De krant komt steeds op maandag.');
  await page.getByRole('button', { name: 'Verstuur mijn bericht' }).click();
  await page.getByRole('heading', { name: 'Je bericht is ontvangen' }).waitFor();
  const [row] = world.kept('contact.submitted');
  return { row: row!, promise: promise!.trim() };
}

/** The team answers with its key, as any system of the company could. */
async function answer(world: World, id: string, text: string): Promise<void> {
  const { url, apiKey } = world.demo;
  const response = await fetch(`${url}/v1/contacts/${id}/answer?site=de-lange-adem`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}` },
    body: JSON.stringify({ text }),
  });
  expect(response.status).toBe(200);
}

test('from the question to the promise, the answer, and that it did not solve it', async () => {
  const world = await createWorld();
  const page = await world.visit('/');
  const { row, promise } = await complain(page, world);
  const dialog = page.getByRole('dialog');
  // What the receipt promises is what stood there before it was sent, and it is signed.
  expect(await dialog.textContent()).toContain(promise);
  expect(await dialog.textContent()).toContain(row.reference);
  const claims = await verifyReceipt(world, row.answer.receipt);
  const { answerBy } = row.message.data as { answerBy: string };
  expect(Date.parse(String(claims['answerBy']))).toBe(Date.parse(answerBy));
  expect(row.message.data).toMatchObject({ kind: 'complaint', topic: ['delivery', 'late'] });

  await page.getByRole('link', { name: 'Kijk hoe het ermee staat' }).click();
  await page.getByText(promise).waitFor();
  expect(page.url()).toBe(`${world.demo.url}/follow#receipt=${row.id}`);
  await answer(world, row.id, 'Het spijt ons. Vanaf zaterdag ligt hij er weer.');
  await page.getByRole('button', { name: 'Kijk opnieuw' }).click();
  await page.getByText('Het spijt ons. Vanaf zaterdag ligt hij er weer.').waitFor();
  await page.getByRole('textbox').fill('Hij lag er weer niet.');
  await page.getByRole('button', { name: 'Nee, nog niet' }).click();
  await page.getByText(/Je liet weten dat het nog niet is opgelost/).waitFor();
  const [reopened] = world.kept('contact.reopened');
  expect(reopened?.message.data).toMatchObject({ contact: row.id, text: 'Hij lag er weer niet.' });

  await answer(world, row.id, 'We brengen hem vandaag zelf.');
  await page.getByRole('button', { name: 'Kijk opnieuw' }).click();
  await page.getByRole('button', { name: 'Ja, opgelost' }).click();
  await page.getByText('Fijn dat het is opgelost.').waitFor();
  expect(world.kept('contact.solved')).toHaveLength(1);
});

test('the team reads who waits, answers on its page, and the answer is where it is followed', async () => {
  const world = await createWorld();
  const page = await world.visit('/');
  const { row } = await complain(page, world);
  await page.getByRole('link', { name: 'Kijk hoe het ermee staat' }).click();

  const team = await world.visit('/demo/insights');
  await team.getByRole('radio', { name: 'Echt' }).check();
  await team.getByText('Eén vraag of klacht wacht op antwoord. Je bent nog overal op tijd.').waitFor();
  await team.getByText(/Antwoord beloofd voor/).click();
  await team.getByText('De krant komt steeds op maandag.').waitFor();
  await team.getByRole('textbox', { name: 'Je antwoord' }).fill('Sorry. Zaterdag ligt hij er weer.');
  await team.getByRole('button', { name: 'Verstuur dit antwoord' }).click();
  await team.getByText(`Je antwoord is verstuurd. ${row.reference} is van de lijst.`).waitFor();
  await team.getByText('Niemand wacht op antwoord.').waitFor();

  await page.getByRole('button', { name: 'Kijk opnieuw' }).click();
  await page.getByText('Sorry. Zaterdag ligt hij er weer.').waitFor();
  expect(world.kept('contact.answered').map(({ message }) => message.data)).toMatchObject([
    { contact: row.id, text: 'Sorry. Zaterdag ligt hij er weer.' },
  ]);
});

test('a promise that was missed is said, with an apology', async () => {
  let days = 0;
  const world = await createWorld(() => new Date(Date.now() + days * 86_400_000));
  const page = await world.visit('/');
  await complain(page, world);
  await page.getByRole('link', { name: 'Kijk hoe het ermee staat' }).click();
  await page.getByText(/Je krijgt uiterlijk op/).waitFor();
  days = 20;
  await page.getByRole('button', { name: 'Kijk opnieuw' }).click();
  await page.getByText(/Dat is niet gelukt, en dat spijt ons/).waitFor();
  await page.getByRole('link', { name: 'lezers@langeadem.example' }).waitFor();
});

test('what cannot be sent is kept, and arrives once the receiver is there again', async () => {
  const world = await createWorld();
  const page = await world.visit('/');
  await page.getByRole('button', { name: 'Stel een vraag of meld een klacht' }).click();
  await page.getByRole('radio', { name: /Een vraag/ }).check();
  await page.getByRole('textbox', { name: 'Wat wil je weten?' }).fill('Waar blijft mijn krant?');
  await world.stop();
  await page.getByRole('button', { name: 'Verstuur mijn bericht' }).click();
  await page.getByText(/bewaard op dit apparaat/).waitFor();
  await world.restart();
  await page.getByRole('button', { name: 'Probeer het nu' }).click();
  await page.getByRole('heading', { name: 'Je bericht is ontvangen' }).waitFor();
  expect(world.kept('contact.submitted')).toHaveLength(1);
});

test('a reference alone shows where it stands, and none of the words', async () => {
  const world = await createWorld();
  const page = await world.visit('/');
  const { row } = await complain(page, world);
  await answer(world, row.id, 'Vanaf zaterdag.');
  const stranger = await world.visit('/follow');
  await stranger.getByRole('textbox', { name: 'Kenmerk of link' }).fill(row.reference.toLowerCase());
  await stranger.getByRole('button', { name: 'Bekijk' }).click();
  await stranger.getByText(/Je bericht is beantwoord/).waitFor();
  expect(await stranger.locator('body').innerText()).not.toMatch(/zaterdag|maandag/);
  // Whoever pastes the link to the receipt holds it.
  await stranger.getByRole('button', { name: 'Iets anders opzoeken' }).click();
  await stranger.getByRole('textbox').fill(`${world.demo.url}/v1/receipts/${row.id}.html`);
  await stranger.getByRole('button', { name: 'Bekijk' }).click();
  await stranger.getByText('Vanaf zaterdag.').waitFor();
});

test('a cancellation is followed, kept, put into the calendar and taken back', async () => {
  const world = await createWorld();
  const page = await world.visit('/');
  await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).click();
  await page.getByRole('heading', { name: 'Je opzegging is ontvangen' }).waitFor();
  const [row] = world.kept('cancellation.requested');
  await page.goto(`${world.demo.url}/follow#receipt=${row!.id}`);

  const saved = async (press: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    const chunks = await (await download.createReadStream()).toArray();
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString() };
  };
  const { expected } = row!.message.data as { expected: { endsOn: string } };
  const calendar = await saved(() => page.getByRole('button', { name: /einddatum in je agenda/ }).click());
  expect(calendar.name).toBe(`einddatum-${row!.reference}.ics`);
  expect(calendar.text).toContain(`DTSTART;VALUE=DATE:${expected.endsOn.replaceAll('-', '')}\r\n`);
  const kept = await saved(() => page.getByRole('link', { name: 'Bewaar ontvangstbewijs' }).click());
  expect(kept.text).toContain(row!.answer.receipt);
  const json = await saved(() => page.getByRole('link', { name: /JSON/ }).click());
  expect(JSON.parse(json.text)).toMatchObject({ id: row!.id, reference: row!.reference });

  await page.getByText('Toch blijven?').click();
  await page.getByRole('button', { name: 'Opzegging intrekken' }).click();
  await page.getByRole('heading', { name: 'Je intrekking is ontvangen' }).waitFor();
  expect(world.kept('cancellation.undone')[0]).toMatchObject({ case_id: row!.case_id });
  await page.getByRole('button', { name: 'Kijk opnieuw' }).click();
  await page.getByText(/Of je abonnement doorloopt, hoor je van je aanbieder/).waitFor();
});

test('without JavaScript: the same question, the same promise, the answer and the judgement', async () => {
  const world = await createWorld();
  const page = await world.visit('/no-javascript', { javaScriptEnabled: false });
  await page.getByRole('button', { name: 'Stel een vraag of meld een klacht' }).click();
  const label = await page
    .getByRole('radio', { name: /Een vraag/ })
    .locator('xpath=..')
    .textContent();
  const [, promise = ''] = /uiterlijk op (.*)\)/.exec(label ?? '') ?? [];
  await page.getByRole('radio', { name: /Een vraag/ }).check();
  // The site told who asks.
  expect(await page.getByRole('textbox', { name: /e-mailadres/ }).inputValue()).toContain(
    '@voorbeeld.example',
  );
  await page.getByRole('textbox', { name: 'Je bericht' }).fill('Waar blijft mijn krant?');
  await page.getByRole('button', { name: 'Verstuur mijn bericht' }).click();
  const [row] = world.kept('contact.submitted');
  expect(await page.locator('body').textContent()).toContain(promise);
  expect(row?.message.data).toMatchObject({ subscription: { reference: 'DLA-11093' } });
  await answer(world, row!.id, 'Morgen ligt hij er.');
  await page.getByRole('link', { name: 'Kijk hoe het ermee staat' }).click();
  await page.getByText('Morgen ligt hij er.').waitFor();
  await page.getByRole('button', { name: 'Nee, nog niet' }).click();
  await page.getByText(/Je liet weten dat het nog niet is opgelost/).waitFor();
});

test('whoever plays the paper in the demo answers from there', async () => {
  const world = await createWorld();
  const page = await world.visit('/');
  await complain(page, world);
  const paper = await world.visit('/arrivals');
  await paper.getByRole('textbox', { name: 'Antwoord' }).fill('Vanaf zaterdag.');
  await paper.getByRole('button', { name: 'Verstuur dit antwoord' }).click();
  await paper.getByText('Nu wacht er niemand.').waitFor();
  await page.getByRole('link', { name: 'Kijk hoe het ermee staat' }).click();
  await page.getByText('Vanaf zaterdag.').waitFor();
});
