import type { CancelConfig } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { choicesOf, formsOf, linksOf, textOf } from '../../test/html.ts';
import type { Form } from '../../test/html.ts';
import { fixture, start } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';

const now = () => new Date('2026-11-22T09:15:30Z');

const month = { amount: 1295, currency: 'EUR' };

function config(jurisdiction: 'NL' | 'DE', change: Partial<CancelConfig> = {}): CancelConfig {
  return {
    endpoint: 'https://leave.example/v1/messages',
    site: 'de-lange-adem',
    locale: jurisdiction === 'NL' ? 'nl-NL' : 'de-DE',
    contract: {
      jurisdiction,
      subject: 'periodical',
      concluded: '2025-09-01',
      term: 'P1Y',
      renewal: { into: 'indefinite' },
      notice: 'P1M',
      interval: 'P1M',
      price: month,
      paid: { from: '2026-11-01', until: '2026-11-30', amount: month },
    },
    subscription: { id: 'abo-1', plan: 'De Lange Adem', reference: 'DLA-11093' },
    customer: { name: 'M. de Boer', email: 'm@voorbeeld.example' },
    ...change,
  };
}

async function review(running: Running, given: unknown): Promise<{ html: string; form: Form }> {
  const response = await running.form([['config', JSON.stringify(given)]], '/cancel');
  expect(response.status).toBe(200);
  const html = await response.text();
  return { html, form: formsOf(html)[0]! };
}

/** Sends a form and follows to the page it ends on. */
async function submit(running: Running, form: Form, typed: Record<string, string> = {}): Promise<string> {
  const response = await running.form(new Map([...form.sent, ...Object.entries(typed)]), form.action);
  expect(response.status).toBe(303);
  const page = await running.get(response.headers.get('location')!, { accept: 'text/html' });
  expect(page.status).toBe(200);
  return page.text();
}

interface Kept {
  id: string;
  type: string;
  mode: string;
  data: Record<string, unknown>;
}
const kept = async ({ read }: Running) => (await read<{ events: Kept[] }>('/v1/events')).events;

describe('leaving without JavaScript, in Dutch', () => {
  test('goes from the first click to the receipt, the survey and back', async () => {
    const running = await start({ now });
    const { html, form } = await review(running, config('NL'));
    const page = textOf(html);
    expect(page).toContain('De Lange Adem opzeggen');
    expect(page).toContain('loopt je abonnement nog tot en met 22 december 2026.');
    expect(page).toContain('Waarom deze datum?');
    expect(page).toContain('BW 6:236 q');
    expect(form.visible).toEqual([]);
    expect(form.buttons).toHaveLength(1);

    const receipt = await submit(running, form);
    expect(textOf(receipt)).toContain('Je opzegging is ontvangen Ontvangen op 22 november 2026 om 10:15.');
    expect(textOf(receipt)).toContain('22 december 2026 (volgens de pagina waar je opzegde)');
    const declared = form.sent.get('data.declared.text')!;
    expect(declared).toContain('Ik zeg mijn abonnement op De Lange Adem op.');
    expect(page).toContain(declared.replaceAll('\n', ' '));
    expect(textOf(receipt)).toContain(declared.replaceAll('\n', ' '));
    expect(await kept(running)).toMatchObject([
      {
        type: 'cancellation.requested',
        data: {
          subscription: config('NL').subscription,
          customer: config('NL').customer,
          kind: 'ordinary',
          when: 'atPeriodEnd',
          jurisdiction: 'NL',
          declared: { text: declared, buttonLabel: form.buttons[0], locale: 'nl-NL' },
          expected: { endsOn: '2026-12-22', ruleIds: expect.arrayContaining(['nl.bw.6-236-q']) },
        },
      },
    ]);

    const [survey] = formsOf(receipt);
    const reasons = choicesOf(receipt, 'data.reasons[]:json');
    expect(reasons).toHaveLength(8);
    expect(reasons.at(-1)).toContain('"other"');
    expect(survey!.sent.has('data.reasons[]:json')).toBe(false);
    const chosen = reasons.find((reason) => reason.includes('"customer_service"'))!;
    const thanks = await submit(running, survey!, {
      'data.reasons[]:json': chosen,
      'data.comment': 'Na elf jaar\r\ngeen antwoord. <b>Jammer</b> & klaar.',
    });
    expect(textOf(thanks)).toContain('Dank je wel');
    const about = (await kept(running))[0]!;
    expect((await kept(running))[1]).toMatchObject({
      type: 'survey.answered',
      data: {
        about: about.id,
        reasons: [{ code: 'customer_service', category: 'service', path: ['customer_service'] }],
        comment: 'Na elf jaar\ngeen antwoord. <b>Jammer</b> & klaar.',
        plan: 'De Lange Adem',
        jurisdiction: 'NL',
      },
    });

    // Back on the receipt nobody is asked a second time.
    const back = linksOf(thanks).find((link) => link.includes('/v1/receipts/'))!;
    const again = await (await running.get(back)).text();
    const forms = formsOf(again);
    expect(forms.map(({ buttons }) => buttons)).toEqual([['Opzegging intrekken']]);

    const status = linksOf(again).find((link) => link.includes('/status/'))!;
    const standing = await (await running.get(status)).text();
    expect(textOf(standing)).toContain('Ontvangen. Er is nog niet gemeld dat het verwerkt is.');
    const undone = await submit(running, forms[0]!);
    expect(textOf(undone)).toContain(
      'Je intrekking is ontvangen Of je abonnement doorloopt, bevestigt je aanbieder.',
    );
    expect((await kept(running))[2]).toMatchObject({
      type: 'cancellation.undone',
      data: { declaration: about.id },
    });
    const afterwards = await (await running.get(status)).text();
    expect(textOf(afterwards)).toContain('Je intrekking is ontvangen.');
    expect(formsOf(await (await running.get(back)).text())).toEqual([]);
  });

  test('pressing the button twice is one cancellation and one receipt', async () => {
    const running = await start({ now });
    const { form } = await review(running, config('NL'));
    const reference = (page: string) => /Kenmerk (\S+)/.exec(textOf(page))?.[1];
    const first = reference(await submit(running, form));
    expect(first).toMatch(/^[0-9A-Z-]{14}$/);
    expect(reference(await submit(running, form))).toBe(first);
    expect(await kept(running)).toHaveLength(1);
  });

  test('who is not known yet is asked, and what was typed stands in the words', async () => {
    const running = await start({ now });
    const { form } = await review(running, config('NL', { subscription: undefined, customer: undefined }));
    expect(form.visible).toEqual(['data.customer.name', 'data.customer.number', 'data.customer.email']);
    const receipt = await submit(running, form, {
      'data.customer.name': 'Jan & "Zn" <jan>',
      'data.customer.number': ' DLA-1 ',
    });
    expect(textOf(receipt)).toContain('Naam: Jan & "Zn" <jan>. Klantnummer of contractnummer: DLA-1.');
    expect(receipt).not.toContain('<jan>');
    const [event] = await kept(running);
    expect(event!.data).toMatchObject({ subscription: {}, customer: { number: 'DLA-1' } });
  });

  test('the number that was typed is the number of a customer: two cancellations under it are two cases', async () => {
    const running = await start({ now });
    for (const plan of ['Weekblad', 'Maandblad']) {
      const page = await (await running.get('/cancel')).text();
      const [form] = formsOf(page);
      await submit(running, form!, { 'data.customer.number': 'K-77', 'data.subscription.plan': plan });
    }
    const events = await kept(running);
    expect(events.map(({ type }) => type)).toEqual(['cancellation.requested', 'cancellation.requested']);
    expect(events[0]!.data['subscription']).toEqual({ plan: 'Weekblad' });
  });

  test('the words say what the person says, and not what only the site knows', async () => {
    const running = await start({ now });
    const { form } = await review(running, config('NL'));
    expect(form.sent.get('data.declared.text')!.split('\n')).toEqual([
      'Ik zeg mijn abonnement op De Lange Adem op.',
      'Volgens deze pagina is 22 december 2026 de laatste dag.',
      'Klantnummer of contractnummer: DLA-11093.',
    ]);
    const german = await review(running, config('DE'));
    await submit(running, german.form, { 'data.customer.number': 'K-77', 'data.customer.name': '' });
    const [event] = await kept(running);
    expect(event!.data).toMatchObject({
      subscription: config('DE').subscription,
      customer: { number: 'K-77' },
      declared: {
        text: [
          'Ich kündige meinen Vertrag über De Lange Adem.',
          'Zum frühestmöglichen Zeitpunkt.',
          'Kundennummer oder Vertragsnummer: K-77.',
          'E-Mail-Adresse: m@voorbeeld.example.',
        ].join('\n'),
      },
    });
  });

  test('a plan or a name alone names nobody, so the page asks', async () => {
    const running = await start({ now });
    const given = { subscription: { plan: 'De Lange Adem' }, customer: { name: 'M. de Boer' } };
    const { form } = await review(running, config('NL', given));
    expect(form.visible).toEqual(['data.customer.name', 'data.customer.number', 'data.customer.email']);
    expect(form.sent.get('data.customer.name')).toBe('M. de Boer');
  });

  test('a visitor nobody told us about can cancel too', async () => {
    const running = await start({ now, page: { contract: { jurisdiction: 'NL' }, locale: 'nl-NL' } });
    const page = await (await running.get('/cancel')).text();
    expect(textOf(page)).toContain(
      'Wanneer je abonnement stopt, weten we hier niet zeker. Opzeggen kan wel gewoon.',
    );
    const [form] = formsOf(page);
    const receipt = await submit(running, form!, { 'data.customer.email': 'a@b.example' });
    expect(textOf(receipt)).toContain('Dat hoor je nog');
    expect(await kept(running)).toMatchObject([
      {
        data: {
          jurisdiction: 'NL',
          expected: { endsOn: null, ruleIds: [] },
          customer: { email: 'a@b.example' },
        },
      },
    ]);
  });

  test('facts that no subscription can have keep nobody from cancelling', async () => {
    const running = await start({ now });
    const { html, form } = await review(running, {
      ...config('NL'),
      contract: { ...config('NL').contract, concluded: '9999-12-31' },
    });
    expect(textOf(html)).toContain('weten we hier niet zeker');
    await submit(running, form);
    expect(await kept(running)).toMatchObject([{ data: { expected: { endsOn: null } } }]);
  });

  test('a site nobody knows the law of leads to the same end', async () => {
    const running = await start({ now });
    const { html, form } = await review(running, {
      ...config('NL'),
      contract: { ...config('NL').contract, jurisdiction: 'XX' },
    });
    expect(textOf(html)).toContain('Waarom is dat niet bekend?');
    await submit(running, form);
    expect(await kept(running)).toHaveLength(1);
  });
});

describe('leaving in German', () => {
  const fields = [
    'data.kind',
    'data.cause',
    'data.customer.name',
    'data.customer.number',
    'data.when.date',
    'data.customer.email',
  ];

  test('is one page with the fields the law lists, the button it words, and nothing else', async () => {
    const running = await start({ now });
    const { html, form } = await review(running, config('DE'));
    expect(form.visible.toSorted()).toEqual(fields.toSorted());
    expect(form.buttons).toEqual(['jetzt kündigen']);
    expect(form.sent.get('data.kind')).toBe('ordinary');
    expect(form.sent.get('data.cause')).toBe('');
    expect(html).not.toContain('<details');
    expect(linksOf(html)).toEqual([]);
    const receipt = await submit(running, form);
    expect(textOf(receipt)).toContain('Ihre Kündigung ist eingegangen');
    expect(textOf(receipt)).toContain('Ich kündige meinen Vertrag');
    // The page told no day, so nobody is made to say that it did.
    expect(textOf(receipt)).toContain('Zum frühestmöglichen Zeitpunkt.');
    expect(textOf(receipt)).not.toContain('Nach Angabe dieser Seite');
    expect(await kept(running)).toMatchObject([
      { data: { kind: 'ordinary', declared: { buttonLabel: 'jetzt kündigen', locale: 'de-DE' } } },
    ]);
  });

  test('keeps the special reason and the day that was asked for', async () => {
    const running = await start({ now });
    const { form } = await review(running, config('DE'));
    const receipt = await submit(running, form, {
      'data.kind': 'extraordinary',
      'data.cause': 'Umzug ins Ausland',
      'data.when.date': '2027-03-31',
    });
    expect(textOf(receipt)).toContain('Ich kündige außerordentlich. Grund: Umzug ins Ausland');
    expect(textOf(receipt)).toContain('Der Vertrag soll am 31. März 2027 enden.');
    expect(await kept(running)).toMatchObject([
      {
        data: {
          cause: 'Umzug ins Ausland',
          when: { date: '2027-03-31' },
          expected: { endsOn: '2027-03-31' },
        },
      },
    ]);
  });

  test('a special reason is declared also where the choice of kind was left as it stood', async () => {
    const running = await start({ now });
    const { form } = await review(running, config('DE'));
    const receipt = await submit(running, form, { 'data.cause': 'Umzug ins Ausland' });
    expect(textOf(receipt)).toContain('Ich kündige meinen Vertrag über De Lange Adem.');
    expect(textOf(receipt)).toContain('Als Grund nenne ich: Umzug ins Ausland');
    expect(textOf(receipt)).not.toContain('außerordentlich');
  });

  test('a prefilled field that was emptied is not sent behind somebody’s back', async () => {
    const running = await start({ now });
    const { form } = await review(running, config('DE'));
    await submit(running, form, { 'data.kind': 'ordinary', 'data.customer.email': '' });
    const [event] = await kept(running);
    expect(JSON.stringify(event!.data)).not.toContain('m@voorbeeld.example');
  });
});

describe('when something is wrong', () => {
  test('what was typed stays, the field is named, and the second try is the same message', async () => {
    const running = await start({ now });
    const { form } = await review(running, config('DE'));
    const typed = {
      'data.kind': 'ordinary',
      'data.customer.email': 'no at sign',
      'data.cause': 'Größe "XL" <b>',
    };
    const response = await running.form(new Map([...form.sent, ...Object.entries(typed)]));
    expect(response.status).toBe(400);
    const page = await response.text();
    expect(textOf(page)).toContain('Es ist noch nichts eingegangen.');
    expect(page).not.toContain('<b>');
    const [again] = formsOf(page);
    expect(again!.sent.get('data.customer.email')).toBe('no at sign');
    expect(again!.sent.get('data.cause')).toBe('Größe "XL" <b>');
    expect(again!.sent.get('id')).toBe(form.sent.get('id'));
    expect(page).toMatch(/data-customer-email"[^>]*aria-invalid="true"/);
    expect(await kept(running)).toEqual([]);
    await submit(running, again!, { 'data.customer.email': 'a@b.example' });
    expect(await kept(running)).toHaveLength(1);
  });

  test('whoever goes back and changes something can send that as a message of its own', async () => {
    const running = await start({ now });
    const { form } = await review(running, config('DE'));
    await submit(running, form, { 'data.kind': 'ordinary' });
    const changed = { 'data.kind': 'ordinary', 'data.when.date': '2027-03-31' };
    const response = await running.form(new Map([...form.sent, ...Object.entries(changed)]));
    expect(response.status).toBe(422);
    const [again] = formsOf(await response.text());
    expect(again!.buttons).toEqual(['Als neue Nachricht senden']);
    await submit(running, again!);
    // It asks for another day, so it is no repeat.
    expect((await kept(running)).map(({ type }) => type)).toEqual([
      'cancellation.requested',
      'cancellation.requested',
    ]);
  });

  test.each([
    ['no JSON', '{'],
    ['an unknown key', JSON.stringify({ ...config('NL'), colour: 'red' })],
    ['a missing contract', JSON.stringify({ endpoint: 'https://leave.example/v1/messages' })],
    ['a __proto__ key', '{"__proto__":{"mode":"test"}}'],
  ])('a site that passes on %s is told what, and the visitor can cancel all the same', async (_, text) => {
    const running = await start({ now, page: { locale: 'nl' } });
    const response = await running.form([['config', text]], '/cancel');
    expect(response.status).toBe(400);
    const page = await response.text();
    expect(textOf(page)).toContain('gaf gegevens door die niet kloppen. Je kunt hier toch opzeggen.');
    expect(linksOf(page)).toContain('/cancel');
    expect(page).toMatch(/<code>[^<]*<\/code>/);
  });

  test.each([
    ['half a character', '{"endsOn":null,"ruleIds":["\\ud800"]}'],
    ['a key twice', '{"endsOn":"2026-12-22","endsOn":null,"ruleIds":[]}'],
    ['a __proto__ key', '{"__proto__":{"endsOn":null},"endsOn":null,"ruleIds":[]}'],
    ['a number out of range', '{"endsOn":null,"ruleIds":[],"x":1e999}'],
    [
      'more levels than a message may have',
      `{"endsOn":null,"ruleIds":[],"x":${'['.repeat(10)}${']'.repeat(10)}}`,
    ],
    ['no JSON', '{'],
  ])('JSON in a field with %s is refused, and the field is named', async (_, json) => {
    const running = await start({ now });
    const { form } = await review(running, config('NL'));
    const response = await running.form(form.sent.set('data.expected:json', json));
    expect(response.status).toBe(400);
    expect(textOf(await response.text())).toContain('/data/expected ');
    expect(await kept(running)).toEqual([]);
  });

  test('a form whose fields have impossible names is refused', async () => {
    const running = await start({ now });
    for (const name of ['__proto__.polluted', 'data.__proto__.polluted', 'data[x]', 'data..kind', '']) {
      expect((await running.form([[name, 'x']])).status).toBe(400);
    }
    await running.form([
      ['constructor.polluted', 'x'],
      ['data.constructor.prototype.polluted', 'x'],
    ]);
    expect(Object.hasOwn(Object, 'polluted')).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  test('an address that does not exist is a page for people and a problem for programs', async () => {
    const { get } = await start();
    const page = await get('/nothing', { accept: 'text/html', 'accept-language': 'nl-NL,nl;q=0.9' });
    expect(page.status).toBe(404);
    expect(textOf(await page.text())).toContain('Deze pagina bestaat niet');
    expect((await get('/nothing')).headers.get('content-type')).toBe('application/problem+json');
  });
});

test.each(['nl-x', 'en-1', 'nl-0000000', 'sl', 'not a tag!', ''])(
  'the language tag %j breaks no page',
  async (locale) => {
    const running = await start({ now });
    const form = [
      ['type', 'cancellation.requested'],
      ['locale', locale],
      ['data.jurisdiction', 'NL'],
      ['data.subscription.reference', '4711'],
      ['data.declared.buttonLabel', 'x'],
      ['data.when.date', '2027-01-01'],
    ] satisfies [string, string][];
    const response = await running.form(form);
    if (locale.includes(' ')) expect(response.status).toBe(400);
    else {
      expect(response.status).toBe(303);
      expect((await running.get(response.headers.get('location')!)).status).toBe(200);
    }
  },
);

test.each([
  ['nl-NL', 'nl'],
  ['de-AT', 'de'],
  ['DE-at', 'de'],
  ['fr-FR, nl-BE;q=0.8, en;q=0.5', 'nl'],
  ['en;q=0.2, de-CH;q=0.9', 'de'],
  ['nl-NL;q=0, en;q=0.1', 'en'],
  ['fr, *;q=0.1', 'en'],
  ['*', 'en'],
])('a browser that asks for %s reads %s', async (asked, language) => {
  const { get } = await start();
  const page = await (await get('/cancel', { 'accept-language': asked })).text();
  expect(/<html lang="(\w+)"/.exec(page)?.[1]).toBe(language);
});

test('a form that a site wrote by hand is enough', async () => {
  const running = await start({ now });
  const response = await running.form([
    ['type', 'cancellation.requested'],
    ['locale', 'en-GB'],
    ['data.jurisdiction', 'NL'],
    ['data.subscription.reference', '4711'],
    ['data.declared.buttonLabel', 'Cancel now'],
  ]);
  expect(response.status).toBe(303);
  const [event] = await kept(running);
  expect(event!.data['declared']).toEqual({
    text: 'I cancel my subscription.\nAs soon as possible, please.\nCustomer or contract number: 4711.',
    buttonLabel: 'Cancel now',
    locale: 'en-GB',
  });
});

describe('the page of a receipt', () => {
  test('to keep holds no form and no link, its policy and its proof', async () => {
    const { received, get } = await start({ now });
    const { id, receipt, reference } = await received(fixture('cancellation-dutch-weekly'));
    const response = await get(`/v1/receipts/${id}.html?save=1`);
    expect(response.headers.get('content-disposition')).toContain(
      `ontvangstbewijs-${reference.toLowerCase()}.html`,
    );
    const page = await response.text();
    expect(formsOf(page)).toEqual([]);
    expect(linksOf(page)).toEqual([]);
    expect(page).not.toMatch(/\s(src|href)=/);
    expect(page).toContain(receipt);
    expect(page).toMatch(/<meta\s+http-equiv="Content-Security-Policy"/);
  });

  test('marks a test as a test', async () => {
    const { received, get } = await start({ now });
    const { id } = await received(fixture('cancellation-dutch-weekly', { mode: 'test' }));
    expect(textOf(await (await get(`/v1/receipts/${id}.html`)).text())).toContain('Dit is een test.');
  });

  test('never lets what was sent become markup', async () => {
    const { received, get } = await start({ now });
    const message = fixture('cancellation-least');
    const text = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'&amp;';
    const declared = { text, buttonLabel: text, locale: 'nl' };
    const { id } = await received({ ...message, data: { ...message.data, declared } });
    const page = await (await get(`/v1/receipts/${id}.html`)).text();
    expect(page).not.toContain('alert(1)<');
    expect(page).not.toContain('<img');
    expect(textOf(page)).toContain(text);
  });
});

describe('where it stands', () => {
  test('after the last day there is no way back any more', async () => {
    let today = new Date('2026-12-22T22:59:00Z');
    const running = await start({ now: () => today });
    const { id } = await running.received(fixture('cancellation-dutch-weekly'));
    const buttons = async () =>
      formsOf(await (await running.get(`/v1/receipts/${id}.html`)).text()).flatMap((form) => form.buttons);
    expect(await buttons()).toContain('Opzegging intrekken');
    today = new Date('2026-12-22T23:00:00Z');
    expect(await buttons()).not.toContain('Opzegging intrekken');
  });

  test('holds nothing that only the subscriber should know', async () => {
    const running = await start({ now });
    const message = fixture('cancellation-dutch-weekly');
    const { reference, id } = await running.received(message);
    const html = await (await running.get(`/status/${reference}`)).text();
    for (const secret of ['lezer@voorbeeld.example', 'DZ-2025-8841', id]) expect(html).not.toContain(secret);
    expect(linksOf(html)).toEqual([]);
    expect(formsOf(html)).toEqual([]);
  });

  test('an unknown reference is not found, and can be typed again', async () => {
    const { get } = await start();
    const response = await get('/status/0000-0000-0000', { 'accept-language': 'nl' });
    expect(response.status).toBe(404);
    const page = await response.text();
    expect(textOf(page)).toContain('We vinden niets met dit kenmerk.');
    expect(formsOf(page)[0]!.visible).toEqual(['reference']);
  });
});

test('below a path, every link and form stays below it', async () => {
  const running = await start({ now, publicUrl: 'https://www.example/leaving' });
  const { form } = await review(running, config('NL'));
  expect(form.action).toBe('/leaving/v1/messages');
  const response = await running.form(form.sent, form.action);
  expect(response.headers.get('location')).toMatch(/^\/leaving\/v1\/receipts\//);
  const page = await (await running.get(response.headers.get('location')!)).text();
  for (const link of linksOf(page)) expect(link).toMatch(/^\/leaving\//);
});

test.each([
  ['the company that runs the page', { email: 'hulp@bedrijf.example' }, 'hulp@bedrijf.example'],
  ['whoever the form names where nobody set it up', undefined, 'ander@elders.example'],
])('other ways to cancel lead to %s', async (_, support, address) => {
  const running = await start({ now, page: support && { support } });
  const { html } = await review(running, config('NL', { support: { email: 'ander@elders.example' } }));
  expect(linksOf(html).filter((link) => link.startsWith('mailto:'))).toEqual([`mailto:${address}`]);
});

test('the insights page says so when its files are not set up', async () => {
  const { get } = await start();
  const page = await get('/insights', { 'accept-language': 'nl' });
  expect(textOf(await page.text())).toContain('Start de ontvanger met --assets');
});
