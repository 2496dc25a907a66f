import { describe, expect, test } from 'vitest';
import { formsOf, linksOf, textOf } from '../../test/html.ts';
import { start } from '../../test/kit.ts';
import { config, kept, now, review, submit } from '../../test/leaving.ts';

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
  ['ja-JP, nl-BE;q=0.8, en;q=0.5', 'nl'],
  ['fr-CA, nl-BE;q=0.8', 'fr'],
  ['en;q=0.2, de-CH;q=0.9', 'de'],
  ['nl-NL;q=0, en;q=0.1', 'en'],
  ['ja, *;q=0.1', 'en'],
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
