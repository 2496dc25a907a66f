import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { html } from 'lit';
import { device, focused, heading, json, native, offline } from '../../test/account-page.ts';
import {
  COMPLAINT,
  complain,
  complaint,
  config,
  contact,
  message,
  QUESTION,
  received,
  receivedBy,
  refused,
  send,
} from '../../test/contact-page.ts';

describe('a question or a complaint', () => {
  test('is promised its answer before it is sent, and on the proof', async () => {
    const { outbox, sent } = device(received);
    const { element, button } = contact({}, outbox);
    const events: string[] = [];
    for (const name of ['opened', 'received', 'closed'] as const)
      element.addEventListener(`fairwell-contact-${name}`, () => events.push(name));
    await button.click();
    await expect.element(page.getByText('(antwoord uiterlijk op 24 november 2026 om 17:00)')).toBeVisible();
    await complaint().click();
    await expect
      .element(page.getByText('Je krijgt uiterlijk op 27 november 2026 om 17:00 antwoord.'))
      .toBeVisible();
    await expect.element(page.getByText(/Het spijt ons dat het niet ging/)).toBeVisible();
    await page.getByRole('combobox', { name: /Waar gaat het over/ }).selectOptions('De bezorging');
    await page.getByRole('combobox', { name: /Wat precies/ }).selectOptions('Te laat gekomen');
    await page
      .getByRole('combobox', { name: /Wat precies/ })
      .last()
      .selectOptions('Al vaker');
    await message().fill('De krant komt steeds op maandag.');
    await send().click();
    await expect.element(heading('Je bericht is ontvangen')).toBeVisible();
    await expect.element(page.getByText('7KXM-2QPD-9T4H')).toBeVisible();
    await expect
      .element(page.getByText('Je krijgt uiterlijk op 27 november 2026 om 17:00 antwoord.'))
      .toBeVisible();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      type: 'contact.submitted',
      locale: 'nl-NL',
      data: {
        kind: 'complaint',
        topic: ['delivery', 'late', 'often'],
        message: 'De krant komt steeds op maandag.',
        replyTo: 'sanne@voorbeeld.example',
        answerBy: COMPLAINT,
        subscription: { reference: '4711' },
        customer: { email: 'sanne@voorbeeld.example', number: '4711' },
      },
    });
    expect(events).toEqual(['opened', 'received']);
    expect(native).not.toHaveBeenCalled();
  });

  test('leads to where the answer will be: at the receiver, or on the page of the site', async () => {
    const { outbox, sent } = device(received);
    const { element, button } = contact({}, outbox);
    await button.click();
    await complain();
    const follow = page.getByRole('link', { name: 'Kijk hoe het ermee staat' });
    const id = () => sent[0]!.id;
    await expect.element(follow).toBeVisible();
    expect(follow.element().getAttribute('href')).toBe(
      `https://leave.example/status/7KXM-2QPD-9T4H?receipt=${id()}`,
    );
    element.config = { ...config, status: 'https://courant.example/volgen?taal=nl' };
    // What stands behind # reaches no server.
    await expect
      .element(follow)
      .toHaveAttribute('href', `https://courant.example/volgen?taal=nl#receipt=${id()}`);
  });

  test('says so where the receipt promises later than the page did', async () => {
    const { outbox } = device(receivedBy('2026-12-01T17:00:00+01:00'));
    const { button } = contact({}, outbox);
    await button.click();
    await complain();
    await expect
      .element(page.getByText('Je krijgt uiterlijk op 1 december 2026 om 17:00 antwoord.'))
      .toBeVisible();
    await expect
      .element(page.getByText(/stond hier nog 27 november 2026 om 17:00. Het spijt ons/))
      .toBeVisible();
  });

  test('can be one that wants no answer, and then none is promised', async () => {
    const { outbox, sent } = device(receivedBy(undefined));
    const { button } = contact({}, outbox);
    await button.click();
    await complaint().click();
    await page.getByRole('checkbox', { name: 'Ik hoef geen antwoord' }).click();
    expect(page.getByText(/uiterlijk op/).elements()).toEqual([]);
    expect(page.getByRole('textbox', { name: /E-mailadres/ }).elements()).toEqual([]);
    await message().fill('Jullie mogen het weten.');
    await send().click();
    await expect.element(page.getByText('We lezen je bericht. Je krijgt er geen antwoord op.')).toBeVisible();
    expect(sent[0]?.data).toMatchObject({ replyTo: null, answerBy: null });
  });

  test('is about what the site says it can be, or about nothing', async () => {
    const { outbox } = device(received);
    const topics = [
      {
        code: 'lessons',
        label: 'De <b>lessen</b>',
        topics: [{ code: 'late', label: 'Te laat', reply: 'Sorry!' }],
      },
      { code: 'other', label: 'Iets anders' },
    ];
    const { element, button } = contact({ topics }, outbox);
    await button.click();
    await page.getByRole('combobox').selectOptions('De <b>lessen</b>');
    await page.getByRole('combobox').last().selectOptions('Te laat');
    await expect.element(page.getByText('Sorry!')).toBeVisible();
    // Another choice further up takes back what was chosen below it.
    await page.getByRole('combobox').first().selectOptions('Iets anders');
    expect(page.getByText('Sorry!').elements()).toEqual([]);
    element.config = { ...config, topics: [] };
    await expect.poll(() => page.getByRole('combobox').elements()).toEqual([]);
  });
});

describe('until when it is answered', () => {
  const asked = vi.spyOn(globalThis, 'fetch');
  afterEach(() => {
    asked.mockReset();
  });

  test('is asked of the receiver, next to where messages go', async () => {
    asked.mockResolvedValue(
      json({ question: QUESTION, complaint: COMPLAINT, zone: 'Europe/Amsterdam' }, 200),
    );
    const { button } = contact({ answerBy: undefined }, device(received).outbox);
    await button.click();
    await complaint().click();
    await expect
      .element(page.getByText('Je krijgt uiterlijk op 27 november 2026 om 17:00 antwoord.'))
      .toBeVisible();
    expect(asked.mock.calls.map(([url]) => (url as URL).href)).toEqual([
      'https://leave.example/v1/answer-times',
    ]);
  });

  test.each([
    ['nobody answers', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['there is no such page', () => Promise.resolve(json({ status: 404 }, 404))],
    ['a proxy answers', () => Promise.resolve(new Response('<h1>Welkom</h1>'))],
    ['the answer makes no sense', () => Promise.resolve(json({ question: 'soon', complaint: 7 }, 200))],
  ])('is not made up where %s, and nobody is kept from asking', async (_, answer) => {
    asked.mockImplementation(answer);
    const { outbox, sent } = device(receivedBy(undefined));
    const { button } = contact({ answerBy: undefined }, outbox);
    await button.click();
    await complaint().click();
    await expect
      .element(page.getByText('Wanneer je antwoord krijgt, kunnen we hier nu niet zien.'))
      .toBeVisible();
    await message().fill('Waar blijft hij?');
    await send().click();
    await expect.element(page.getByText(/Vraag het gerust na/)).toBeVisible();
    expect(sent[0]?.data).toMatchObject({ answerBy: null, replyTo: 'sanne@voorbeeld.example' });
  });
});

describe('what is missing', () => {
  test('is named at the top, one press away, and beside its field; what was written stays', async () => {
    const { outbox, sent } = device(received);
    const { button } = contact({ customer: undefined }, outbox);
    await button.click();
    await message().fill('Waar blijft mijn krant?');
    await send().click();
    await expect
      .element(
        heading('Dit is nog niet verstuurd').or(
          page.getByRole('heading', { name: 'Dit is nog niet verstuurd' }),
        ),
      )
      .toBeVisible();
    await expect.poll(() => focused()?.id).toBe('problems');
    const link = page.getByRole('link', { name: /Vul je e-mailadres in, of kruis aan/ });
    await link.click();
    await expect.poll(() => focused()).toBe(page.getByRole('textbox', { name: /E-mailadres/ }).element());
    expect(page.getByRole('textbox', { name: /E-mailadres/ }).element()).toHaveAccessibleDescription(
      /kruis aan/,
    );
    await page.getByRole('link', { name: 'Kies of je een vraag of een klacht hebt.' }).click();
    await expect.poll(() => (focused() as HTMLInputElement).value).toBe('question');
    expect(sent).toEqual([]);
    await userEvent.keyboard(' ');
    await page.getByRole('textbox', { name: /E-mailadres/ }).fill('lezer@voorbeeld');
    await send().click();
    await expect.element(heading('Je bericht is ontvangen')).toBeVisible();
    expect(sent[0]?.data['message']).toBe('Waar blijft mijn krant?');
  });

  test('is mended where the receiver finds it, with everything kept', async () => {
    const { outbox, sent, given } = device(refused);
    const { button } = contact({}, outbox);
    await button.click();
    await complain();
    await expect.element(heading('Je bericht is niet ontvangen')).toBeVisible();
    given.answer = received;
    await page.getByRole('button', { name: 'Terug naar mijn bericht' }).click();
    await expect.element(page.getByRole('link', { name: /Dit e-mailadres klopt nog niet/ })).toBeVisible();
    await expect.element(message()).toHaveValue('De krant komt steeds op maandag.');
    await send().click();
    await expect.element(heading('Je bericht is ontvangen')).toBeVisible();
    expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
  });
});

describe('what did not arrive', () => {
  test('is never called received, is kept on the device, and goes again by itself', async () => {
    const { outbox, given, sent } = device(offline);
    const { element, button } = contact({}, outbox);
    await button.click();
    await complain();
    await expect.element(heading('Nog niet ontvangen')).toBeVisible();
    await expect.element(page.getByText(/bewaard op dit apparaat/)).toBeVisible();
    await expect
      .element(page.getByRole('textbox', { name: 'De tekst van je bericht' }))
      .toHaveValue('De krant komt steeds op maandag.');
    await expect.element(page.getByRole('link', { name: 'lezers@courant.example' })).toBeVisible();
    expect(element.shadowRoot?.textContent).not.toMatch(/is ontvangen/);
    given.answer = received;
    await page.getByRole('button', { name: 'Probeer het nu' }).click();
    await expect.element(heading('Je bericht is ontvangen')).toBeVisible();
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  });

  test('is found again by the next visit of the same person, and of nobody else', async () => {
    const first = device(offline);
    await contact({}, first.outbox).button.click();
    await complain();
    await expect.element(heading('Nog niet ontvangen')).toBeVisible();
    const badge = (element: Element) => element.shadowRoot?.querySelector('.badge span')?.textContent;
    const sams = contact({ customer: { email: 'sam@voorbeeld.example' } }, first.next(offline).outbox);
    const hers = contact({}, first.next(offline).outbox);
    await expect.poll(() => badge(hers.element)).toBe('Je bericht is nog niet ontvangen.');
    expect(badge(sams.element)).toBeUndefined();
  });

  test('is only called sent where nothing proves more', async () => {
    const { outbox } = device(() => new Response(null, { status: 204 }));
    const { element, button } = contact({ acknowledgement: 'status' }, outbox);
    await button.click();
    await complain();
    await expect.element(heading('Je bericht is verstuurd')).toBeVisible();
    expect(element.shadowRoot?.textContent).not.toMatch(/is ontvangen/);
  });
});

describe('a page that does the work itself', () => {
  test('gets the message, and says when it was received', async () => {
    const handleContact = vi.fn<(handed: { id: string; data: object }) => Promise<object>>(async () => ({
      reference: 'CRM-7',
      answerBy: COMPLAINT,
    }));
    const { outbox, sent } = device(received);
    const { button } = contact({}, outbox, { handleContact });
    await button.click();
    await complain();
    await expect.element(page.getByText('CRM-7')).toBeVisible();
    expect(handleContact.mock.calls[0]?.[0]).toMatchObject({ data: { kind: 'complaint' } });
    expect(sent).toEqual([]);
  });

  test('that fails is not taken for one that did', async () => {
    const { outbox } = device(received);
    const handleContact = () => Promise.reject(new Error('no'));
    const { button } = contact({}, outbox, { handleContact });
    await button.click();
    await complain();
    await expect.element(heading('Je bericht is niet ontvangen')).toBeVisible();
  });
});

describe('for everybody', () => {
  test('the keyboard alone leads from the button to the proof, and every step begins at its heading', async () => {
    const { outbox, sent } = device(received);
    contact({}, outbox);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(() => focused()?.textContent).toBe('Waar kunnen we je mee helpen?');
    // The kind, the topic, the message, the address, no answer, and the button.
    await userEvent.keyboard('{Tab}{ArrowDown}{Tab}{Tab}Hij kwam niet.{Tab}{Tab}{Tab}');
    expect(focused()?.textContent?.trim()).toBe('Verstuur mijn bericht');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused()?.textContent).toBe('Je bericht is ontvangen');
    expect(sent[0]?.data).toMatchObject({ kind: 'complaint', message: 'Hij kwam niet.' });
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => focused()?.textContent?.trim()).toBe('Vraag of klacht');
  });

  test('closing loses nothing that was typed', async () => {
    const { outbox } = device(received);
    const { button } = contact({}, outbox);
    await button.click();
    await message().fill('Waar blijft');
    await userEvent.keyboard('{Escape}');
    await button.click();
    await expect.element(message()).toHaveValue('Waar blijft');
  });

  test('without a button of the page it brings its own, or stands in the page', async () => {
    const { outbox } = device(received);
    render(html`<fairwell-contact .config=${config} .outbox=${outbox}></fairwell-contact>`);
    await page.getByRole('button', { name: 'Stel een vraag of meld een klacht' }).click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    document.body.replaceChildren();
    render(
      html`<fairwell-contact
        .config=${{ ...config, display: 'inline' }}
        .outbox=${outbox}
      ></fairwell-contact>`,
    );
    await expect.element(send()).toBeVisible();
    // What came with the page must not take the focus; what the person does may.
    expect(document.activeElement).toBe(document.body);
    await send().click();
    await expect.poll(() => focused()?.id).toBe('problems');
  });
});

test('a preview goes to the proof, marked, and sends, hands over and tells nothing', async () => {
  const { outbox, sent } = device(received);
  const handleContact = vi.fn<() => Promise<object>>(async () => ({}));
  const { element, button } = contact({ preview: true }, outbox, { handleContact });
  const heard = vi.fn<(event: Event) => void>();
  for (const name of ['opened', 'received', 'closed'])
    element.addEventListener(`fairwell-contact-${name}`, heard);
  await button.click();
  const mark = page.getByText('Voorbeeld: er wordt niets verstuurd.', { exact: true }).first();
  await expect.element(mark).toBeVisible();
  await complain();
  await expect.element(heading(/is ontvangen|hebben je bericht/)).toBeVisible();
  await expect.element(mark).toBeVisible();
  expect(sent).toEqual([]);
  expect(handleContact).not.toHaveBeenCalled();
  expect(heard).not.toHaveBeenCalled();
});
