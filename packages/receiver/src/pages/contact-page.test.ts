import { describe, expect, test } from 'vitest';
import { DAY, MONDAY, answered, goingBy, list, noted } from '../../test/asking.ts';
import { clockAt } from '../../test/clock.ts';
import { eventually } from '../../test/destination.ts';
import { choicesOf, formsOf, linksOf, textOf } from '../../test/html.ts';
import type { Form } from '../../test/html.ts';
import { start } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';
import { submit } from '../../test/leaving.ts';

const now = () => new Date(MONDAY);
const FIELDS = ['data:json', 'data.topic[]', 'data.message', 'data.replyTo', 'data.replyTo:json'];

async function contactForm({ get }: Running, language = 'nl'): Promise<{ html: string; form: Form }> {
  const html = await (await get('/contact', { 'accept-language': language })).text();
  const [form] = formsOf(html);
  if (!form) throw new Error('The page has no form');
  return { html, form };
}

/** What a person who asks something fills in. */
async function asks(running: Running, kind: 'question' | 'complaint' = 'question'): Promise<string> {
  const { html, form } = await contactForm(running);
  const chosen = choicesOf(html, 'data:json').find((value) => value.includes(kind)) ?? '';
  return submit(running, form, {
    'data:json': chosen,
    'data.topic[]': 'delivery',
    'data.message': 'Waar blijft mijn krant?\nIk wacht al een week.',
    'data.replyTo': 'lezer@voorbeeld.example',
  });
}

const statusOf = (page: string) => linksOf(page).find((link) => link.includes('/status/')) ?? '';

describe('asking something without JavaScript', () => {
  test.each([
    [
      'nl',
      'Een vraag (antwoord uiterlijk op 25 november 2026 om 17:00)',
      'Een klacht (antwoord uiterlijk op 30 november 2026 om 17:00)',
    ],
    [
      'de',
      'Eine Frage (Antwort spätestens am 25. November 2026 um 17:00)',
      'Eine Beschwerde (Antwort spätestens am 30. November 2026 um 17:00)',
    ],
    [
      'en',
      'A question (answer by November 25, 2026 at 5:00 PM)',
      'A complaint (answer by November 30, 2026 at 5:00 PM)',
    ],
  ])('in %s, the page says when the answer comes before anything is sent', async (language, ...promises) => {
    const { html, form } = await contactForm(await start({ now }), language);
    for (const promise of promises) expect(textOf(html)).toContain(promise);
    expect(form.visible).toEqual(FIELDS);
    // Nothing is chosen beforehand.
    expect(form.sent.has('data:json')).toBe(false);
    expect(form.sent.has('data.topic[]')).toBe(false);
  });

  test('ends on a receipt with the same promise', async () => {
    const running = await start({ now });
    const page = await asks(running);
    const text = textOf(page);
    expect(text).toContain('Je bericht is ontvangen');
    expect(text).toContain('Antwoord uiterlijk op 25 november 2026 om 17:00');
    expect(text).toContain('Waar blijft mijn krant?');
    expect((await list(running)).contacts).toMatchObject([
      {
        kind: 'question',
        topic: ['delivery'],
        message: 'Waar blijft mijn krant?\nIk wacht al een week.',
        replyTo: 'lezer@voorbeeld.example',
        answerBy: '2026-11-25T17:00:00.000+01:00',
      },
    ]);
  });

  test('holds us to what the page said, also where it is sent the day after', async () => {
    const clock = clockAt(MONDAY);
    const running = await start(goingBy(clock));
    const { html, form } = await contactForm(running);
    clock.pass(DAY);
    const [question = ''] = choicesOf(html, 'data:json');
    const typed = { 'data:json': question, 'data.message': 'Wanneer?', 'data.replyTo': 'a@b.example' };
    expect(textOf(await submit(running, form, typed))).toContain('25 november 2026 om 17:00');
  });

  test('keeps every word where something is missing, and asks for what is', async () => {
    const running = await start({ now });
    const { form } = await contactForm(running);
    const typed = new Map([...form.sent, ['data.message', 'Waar blijft <mijn> krant?']]);
    const response = await running.form(typed, form.action);
    expect(response.status).toBe(400);
    const page = await response.text();
    const [again] = formsOf(page);
    expect(again?.sent.get('data.message')).toBe('Waar blijft <mijn> krant?');
    expect(again?.sent.get('id')).toBe(form.sent.get('id'));
    expect(again?.visible).toEqual(FIELDS);
    expect(page).not.toContain('Wat voor opzegging');
    const [, complaint = ''] = choicesOf(page, 'data:json');
    await submit(running, again!, { 'data:json': complaint, 'data.replyTo': 'a@b.example' });
    expect((await list(running)).contacts).toMatchObject([{ message: 'Waar blijft <mijn> krant?' }]);
  });

  test('keeps what was chosen', async () => {
    const running = await start({ now });
    const { html, form } = await contactForm(running);
    const [, complaint = ''] = choicesOf(html, 'data:json');
    const typed = new Map([...form.sent, ['data:json', complaint], ['data.topic[]', 'payment']]);
    const [again] = formsOf(await (await running.form(typed, form.action)).text());
    expect(again?.sent.get('data:json')).toBe(complaint);
    expect(again?.sent.get('data.topic[]')).toBe('payment');
  });
});

describe('whoever wants no answer', () => {
  test('says so, and is promised none', async () => {
    const running = await start({ now });
    const { html, form } = await contactForm(running);
    const [, complaint = ''] = choicesOf(html, 'data:json');
    const typed = {
      'data:json': complaint,
      'data.message': 'Jullie mogen het weten.',
      'data.replyTo': 'a@b.example',
    };
    const text = textOf(await submit(running, form, { ...typed, 'data.replyTo:json': 'null' }));
    expect(text).toContain('Je bericht is ontvangen');
    expect(text).not.toContain('Antwoord uiterlijk');
    expect((await list(running)).total).toBe(0);
  });

  test('must not be taken for somebody who forgot the address', async () => {
    const running = await start({ now });
    const { html, form } = await contactForm(running);
    const [question = ''] = choicesOf(html, 'data:json');
    const typed = new Map([...form.sent, ['data:json', question], ['data.message', 'Wanneer?']]);
    const response = await running.form(typed, form.action);
    expect(response.status).toBe(400);
    expect(textOf(await response.text())).toContain('of kruis aan dat je geen antwoord hoeft');
  });
});

describe('what the site says of its visitor', () => {
  const posted = async (running: Running, config: unknown) =>
    (await running.form([['config', JSON.stringify(config)]], '/contact')).text();

  test('goes along with the question', async () => {
    const running = await start({ now });
    const html = await posted(running, {
      endpoint: 'https://leave.example/v1/messages',
      site: 'de-lange-adem',
      locale: 'nl-NL',
      customer: { email: 'lezer@voorbeeld.example', number: 'DLA-1' },
      subscription: { id: 'abo-1', reference: 'DLA-1' },
    });
    const [form] = formsOf(html);
    expect(form?.sent.get('data.replyTo')).toBe('lezer@voorbeeld.example');
    const [question = ''] = choicesOf(html, 'data:json');
    await submit(running, form!, { 'data:json': question, 'data.message': 'Wanneer?' });
    const { events } = await running.read<{ events: { data: unknown }[] }>('/v1/events');
    expect(events[0]).toMatchObject({
      site: 'de-lange-adem',
      data: { customer: { number: 'DLA-1' }, subscription: { id: 'abo-1', reference: 'DLA-1' } },
    });
  });

  test('keeps nobody from asking where it is wrong, and is named', async () => {
    const running = await start({ now });
    const html = await posted(running, { endpoint: 'javascript:alert(1)' });
    expect(formsOf(html)[0]?.visible).toEqual(FIELDS);
    expect(textOf(html)).toContain('/endpoint');
  });
});

describe('where a question stands', () => {
  const text = async ({ get }: Running, path: string) => textOf(await (await get(path)).text());

  test('is told by the reference, and nothing else is', async () => {
    const running = await start({ now });
    const link = statusOf(await asks(running));
    const [{ id } = { id: '' }] = (await list(running)).contacts;
    await answered(running, id, 'Morgen ligt hij in de bus.');
    const [path = ''] = link.split('?');
    const html = await (await running.get(path)).text();
    expect(textOf(html)).toContain(
      'Je bericht is beantwoord. Open je ontvangstbewijs om het antwoord te lezen.',
    );
    for (const secret of [id, 'Morgen', 'krant', 'lezer@voorbeeld.example'])
      expect(html).not.toContain(secret);
    expect(formsOf(html)).toEqual([]);
    // Neither does a guess.
    const guess = await text(running, `${path}?receipt=${crypto.randomUUID()}`);
    expect(guess).toBe(textOf(html));
  });

  test('goes from the promise to the answer to solved', async () => {
    const running = await start({ now });
    const link = statusOf(await asks(running));
    expect(await text(running, link)).toContain(
      'Je bericht is ontvangen. Je krijgt uiterlijk op 25 november 2026 om 17:00 antwoord.',
    );
    const [{ id } = { id: '' }] = (await list(running)).contacts;
    await answered(running, id, 'Morgen ligt hij <b>in de bus</b>.');
    const page = await (await running.get(link)).text();
    expect(textOf(page)).toContain(
      'Ons antwoord van 23 november 2026 om 10:15 Morgen ligt hij <b>in de bus</b>.',
    );
    const [form] = formsOf(page);
    expect(form?.buttons).toEqual(['Ja, opgelost', 'Nee, nog niet']);
    const after = await submit(running, form!, { solved: 'yes' });
    expect(textOf(after)).toContain('Je liet weten dat het is opgelost.');
    const [, solved] = await noted(running);
    expect(solved).toMatchObject({ type: 'contact.solved', about: id, assurance: 0 });
    expect(solved?.data).toMatchObject({ contact: id, answer: (await noted(running))[0]?.id });
  });

  test('is open again where the answer did not solve it, with a promise of its own', async () => {
    const clock = clockAt(MONDAY);
    const running = await start(goingBy(clock));
    const link = statusOf(await asks(running));
    const [{ id } = { id: '' }] = (await list(running)).contacts;
    await answered(running, id, 'Morgen.');
    const [form] = formsOf(await (await running.get(link)).text());
    clock.pass(DAY);
    const after = textOf(await submit(running, form!, { solved: 'no', missing: 'Hij lag er niet.' }));
    expect(after).toContain('Je krijgt uiterlijk op 26 november 2026 om 17:00 opnieuw antwoord.');
    expect(after).toContain('Hij lag er niet.');
    const { contacts } = await list(running);
    expect(contacts).toMatchObject([{ id, state: 'reopened', answerBy: '2026-11-26T17:00:00.000+01:00' }]);
    expect(contacts[0]?.turns.map(({ type, text: said }) => [type, said])).toEqual([
      ['contact.answered', 'Morgen.'],
      ['contact.reopened', 'Hij lag er niet.'],
    ]);
    // The same press again changes nothing, and neither does a page that shows an older answer.
    await submit(running, form!, { solved: 'no' });
    await answered(running, id, 'Onze excuses. Er komt vandaag nog een krant.');
    await submit(running, form!, { solved: 'yes' });
    expect(await noted(running)).toHaveLength(3);
    expect(await text(running, link)).toContain('Je bericht is beantwoord.');
  });

  test('may turn out not to be solved after all', async () => {
    const running = await start({ now });
    const link = statusOf(await asks(running));
    const [{ id } = { id: '' }] = (await list(running)).contacts;
    await answered(running, id, 'Morgen.');
    const [form] = formsOf(await (await running.get(link)).text());
    const [again] = formsOf(await submit(running, form!, { solved: 'yes' }));
    expect(again?.buttons).toEqual(['Nee, nog niet']);
    expect(textOf(await submit(running, again!, { solved: 'no' }))).toContain('nog niet is opgelost');
  });

  test('says so where the promise was missed', async () => {
    const clock = clockAt(MONDAY);
    const running = await start(goingBy(clock));
    const link = statusOf(await asks(running));
    clock.pass(3 * DAY);
    expect(await text(running, link)).toContain(
      'Je zou uiterlijk op 25 november 2026 om 17:00 antwoord krijgen. Dat is niet gelukt, en dat spijt ons.',
    );
    // Not before it is so.
    await eventually(async () =>
      expect(await text(running, link)).toContain('We hebben doorgegeven dat je te lang wacht.'),
    );
  });

  test('says nothing of a report that was not made', async () => {
    const clock = clockAt(MONDAY);
    const running = await start({ now: clock.now, timer: () => () => {} });
    const link = statusOf(await asks(running));
    clock.pass(3 * DAY);
    const said = await text(running, link);
    expect(said).toContain('dat spijt ons');
    expect(said).not.toContain('gemeld');
  });

  test('is changed by nobody who does not hold the receipt', async () => {
    const running = await start({ now });
    const link = statusOf(await asks(running));
    const [{ id } = { id: '' }] = (await list(running)).contacts;
    await answered(running, id, 'Morgen.');
    const [form] = formsOf(await (await running.get(link)).text());
    const sent = new Map([...form!.sent, ['solved', 'yes']]);
    for (const [name, value] of [
      ['receipt', crypto.randomUUID()],
      ['receipt', ''],
      ['solved', 'maybe'],
      ['missing', 'x'.repeat(5001)],
    ] as const) {
      const { status } = await running.form(new Map([...sent, [name, value]]), form!.action);
      expect(status).toBeGreaterThanOrEqual(400);
    }
    expect(await noted(running)).toHaveLength(1);
    // Looking changes nothing.
    await running.get(`${link}&solved=yes&answer=${form!.sent.get('answer')}`);
    expect(await noted(running)).toHaveLength(1);
  });

  test('below a path, every link and form stays below it', async () => {
    const running = await start({ now, publicUrl: 'https://www.example/leaving' });
    const { html, form } = await contactForm(running);
    expect(form.action).toBe('/leaving/v1/messages');
    const [question = ''] = choicesOf(html, 'data:json');
    const page = await submit(running, form, {
      'data:json': question,
      'data.message': 'Wanneer?',
      'data.replyTo': 'a@b.example',
    });
    expect(statusOf(page)).toMatch(/^\/leaving\/status\//);
    const [{ id } = { id: '' }] = (await list(running)).contacts;
    await answered(running, id, 'Morgen.');
    const [judging] = formsOf(await (await running.get(statusOf(page))).text());
    expect(judging?.action).toMatch(/^\/leaving\/status\//);
    expect(await submit(running, judging!, { solved: 'yes' })).toContain('opgelost');
  });
});
