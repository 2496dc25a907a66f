import type { Contact, Contacts } from '@fairwell/schema';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { contactFigures, focused, json, receiver, show, tidy } from '../../test/insights-page.ts';
import { sampleClient, sampleContacts } from '../../test/insights-sample.ts';

afterEach(tidy);

const [late, reopened, byTelephone] = sampleContacts as [Contact, Contact, Contact];
const waiting = (...contacts: Contact[]): Contacts => ({ contacts, total: contacts.length, mailed: true });
const summaries = (element: Element): (string | undefined)[] =>
  [...element.shadowRoot!.querySelectorAll('.waiting summary')].map((one) =>
    one.textContent?.replaceAll(/\s+/g, ' ').trim(),
  );
const open = async ({ screen }: ReturnType<typeof show>, name: RegExp) => {
  await screen.getByText(name).first().click();
  return screen.getByRole('textbox', { name: 'Je antwoord' }).first();
};

describe('who waits', () => {
  test('is listed, too late first, with what was promised', async () => {
    const { screen, element } = show(sampleClient());
    await expect
      .element(
        screen.getByText('3 vragen en klachten wachten op antwoord. Bij één is de beloofde tijd voorbij.'),
      )
      .toBeVisible();
    expect(summaries(element)).toEqual([
      'Klacht Delivery › Late Te laat: beloofd voor 20 november 2026 om 17:00',
      'Vraag Billing Antwoord beloofd voor 23 november 2026 om 12:00 Het vorige antwoord hielp niet',
      'Vraag Antwoord beloofd voor 24 november 2026 om 17:00',
    ]);
    const overdue = element.shadowRoot!.querySelectorAll('.overdue .by');
    // At once: these people have waited long enough.
    expect(Array.from(overdue, (by) => by.checkVisibility({ visibilityProperty: true }))).toEqual([true]);
  });

  test('asks for what waits in this mode and on this site, with the key', async () => {
    const { client, asked } = receiver();
    const { screen } = show(client, { token: 'secret', site: 'weekblad-nl' });
    await expect.element(screen.getByText('Niemand wacht op antwoord.')).toBeVisible();
    const question = asked.find(({ url }) => url.pathname === '/v1/contacts');
    expect(question?.url.search).toBe('?state=open&mode=live&limit=100&site=weekblad-nl');
    expect(question?.headers.get('Authorization')).toBe('Bearer secret');
  });

  test('is not shown to a key that may not answer, and the numbers are', async () => {
    const { screen } = show(receiver({ contacts: () => json({}, 403) }).client);
    await expect.element(screen.getByText(/Daarvoor is een sleutel nodig die mag antwoorden/)).toBeVisible();
    await expect.element(screen.getByRole('heading', { name: 'Waarom gaan mensen weg?' })).toBeVisible();
  });

  test('that could not be fetched can be asked again', async () => {
    let fails = true;
    const { screen, element } = show(
      receiver({ contacts: () => (fails ? json({}, 503) : json(waiting(late))) }).client,
    );
    await expect.element(screen.getByText(/Het is nu te druk/)).toBeVisible();
    fails = false;
    await screen.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await expect.element(screen.getByText(/Eén vraag of klacht wacht op antwoord/)).toBeVisible();
    await expect.poll(() => focused(element)?.id).toBe('waiting');
  });

  test('has everything that was said, as text', async () => {
    const nasty = '<img src=x onerror=alert(1)> javascript:alert(1)';
    const shown = show(receiver({ contacts: () => json(waiting({ ...reopened, message: nasty })) }).client);
    await open(shown, /Het vorige antwoord/);
    await expect.element(shown.screen.getByText(nasty)).toBeVisible();
    await expect.element(shown.screen.getByText('Dat was voor twee maanden.')).toBeVisible();
    await expect.element(shown.screen.getByText('Maar ik betaal per jaar!')).toBeVisible();
    expect(shown.element.shadowRoot!.querySelectorAll('.waiting blockquote *, .waiting img')).toHaveLength(0);
  });
});

describe('an answer', () => {
  test('goes out, and whoever waited is off the list', async () => {
    const { client, asked } = receiver({
      contacts: () => json(waiting({ ...late, site: 'weekblad-nl' }, byTelephone)),
      answer: () => json({ ...late, site: 'weekblad-nl', state: 'answered' }),
    });
    const shown = show(client);
    const field = await open(shown, /Te laat/);
    await expect.element(field).toHaveAccessibleDescription(/gemaild naar lezer@voorbeeld.example/);
    await field.fill('Dat spijt me. De bezorger is vervangen.');
    await shown.screen.getByRole('button', { name: 'Verstuur dit antwoord' }).click();
    await expect
      .element(shown.screen.getByText(`Je antwoord is verstuurd. ${late.reference} is van de lijst.`))
      .toBeVisible();
    await expect.poll(() => focused(shown.element)?.id).toBe('waiting');
    expect(summaries(shown.element)).toHaveLength(1);
    await expect.element(shown.screen.getByText(/Eén vraag of klacht wacht/)).toBeVisible();
    const sent = asked.filter(({ method }) => method === 'POST');
    expect(sent.map(({ url, body }) => [url.pathname + url.search, body])).toEqual([
      [
        `/v1/contacts/${late.id}/answer?site=weekblad-nl`,
        JSON.stringify({ text: 'Dat spijt me. De bezorger is vervangen.' }),
      ],
    ]);
  });

  test('is counted among the figures at once', async () => {
    let isAnswered = false;
    const { now } = contactFigures;
    const after = { ...now, open: 2, overdue: 0, answered: 6 };
    const shown = show(
      receiver({
        contacts: () => json(waiting(late)),
        figures: () => json({ ...contactFigures, now: isAnswered ? after : now }),
        answer() {
          isAnswered = true;
          return json({ ...late, state: 'answered' });
        },
      }).client,
    );
    const answered = () => {
      const terms = [...shown.element.shadowRoot!.querySelectorAll('[aria-labelledby=waiting] dt')];
      return terms.find(({ textContent }) => textContent === 'Beantwoord')?.nextElementSibling?.textContent;
    };
    await expect.poll(answered).toBe('5');
    await (await open(shown, /Te laat/)).fill('Dat spijt me.');
    await shown.screen.getByRole('button', { name: 'Verstuur dit antwoord' }).click();
    await expect.poll(answered).toBe('6');
  });

  test('that does not get through stays in its field, and can be sent again', async () => {
    let fails = true;
    const shown = show(
      receiver({
        contacts: () => json(waiting(late)),
        answer: () => (fails ? json({}, 503) : json({ ...late, state: 'answered' })),
      }).client,
    );
    const field = await open(shown, /Te laat/);
    await field.fill('Dat spijt me.');
    const send = shown.screen.getByRole('button', { name: 'Verstuur dit antwoord' });
    await send.click();
    await expect
      .element(field)
      .toHaveAccessibleDescription(/Je antwoord is niet verstuurd. Het staat er nog/);
    await expect.element(field).toHaveValue('Dat spijt me.');
    fails = false;
    await send.click();
    await expect.element(shown.screen.getByText('Niemand wacht op antwoord.')).toBeVisible();
  });

  test('is not sent while a blank of ours is in it, and what was typed stays', async () => {
    const { client, asked } = receiver({ contacts: () => json(waiting(late)) });
    const shown = show(client);
    const field = await open(shown, /Te laat/);
    await field.fill('Dag Sanne,');
    await userEvent.selectOptions(shown.screen.getByRole('combobox', { name: 'Begin met' }), 'een excuus');
    await expect.element(field).toHaveValue(expect.stringMatching(/^Dag Sanne,\n\nBeste \[naam\],/));
    await shown.screen.getByRole('button', { name: 'Verstuur dit antwoord' }).click();
    await expect.element(field).toHaveAccessibleDescription(/Vul eerst in .* \[naam\]/);
    await field.fill('Dag Sanne, [sic] het spijt ons.');
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
    await shown.screen.getByRole('button', { name: 'Verstuur dit antwoord' }).click();
    await expect.poll(() => asked.filter(({ method }) => method === 'POST').length).toBe(1);
  });

  test('has to say something', async () => {
    const { client, asked } = receiver({ contacts: () => json(waiting(late)) });
    const shown = show(client);
    const field = await open(shown, /Te laat/);
    await shown.screen.getByRole('button', { name: 'Verstuur dit antwoord' }).click();
    await expect.element(field).toHaveAccessibleDescription(/Schrijf eerst een antwoord/);
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  });

  test.each([
    ['a telephone number', byTelephone, true, /Deze persoon wil antwoord via 06 12 34 56 78/],
    ['a receiver without mail', late, false, /Mailen naar lezer@voorbeeld.example doe je zelf/],
    ['an address that was erased', { ...late, replyTo: null }, true, /op de pagina waar de afzender/],
  ])('says where it goes: %s', async (_, contact, mailed, said) => {
    const shown = show(receiver({ contacts: () => json({ ...waiting(contact), mailed }) }).client);
    const field = await open(shown, /beloofd voor/);
    await expect.element(field).toHaveAccessibleDescription(said);
  });

  test('that is being written survives other days and another language', async () => {
    const shown = show(receiver({ contacts: () => json(waiting(late)) }).client);
    const field = await open(shown, /Te laat/);
    await field.fill('Dat spijt me.');
    await shown.screen.getByRole('radio', { name: '30 dagen' }).click();
    await expect.element(field).toHaveValue('Dat spijt me.');
    shown.element.setAttribute('locale', 'de');
    await expect
      .element(shown.screen.getByRole('textbox', { name: 'Ihre Antwort' }))
      .toHaveValue('Dat spijt me.');
  });
});

describe('the board, for everybody', () => {
  test('nothing to scroll sideways at 320 px', async () => {
    await page.viewport(320, 900);
    const shown = show(sampleClient());
    await open(shown, /Te laat/);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
