import { defaultReasons } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { choicesOf, formsOf, textOf } from '../../test/html.ts';
import type { Form } from '../../test/html.ts';
import { start } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';
import { config, kept, now, review, submit } from '../../test/leaving.ts';

/** The receipt of a cancellation, with the question on it. */
async function asked(locale = 'nl-NL') {
  const running = await start({ now });
  const { form: first } = await review(running, config('NL', { locale }));
  const receipt = await submit(running, first);
  return { running, receipt, form: formsOf(receipt)[0]! };
}

const reason = (receipt: string, name: string, code: string) =>
  choicesOf(receipt, name).find((value) => JSON.parse(value).code === code)!;

async function answered(running: Running, form: Form, typed: Record<string, string>) {
  const thanks = await submit(running, form, typed);
  const data = (await kept(running)).at(-1)!.data as Record<string, unknown> & { options: string[] };
  return { thanks, data };
}

const BROAD = 'data.reasons[]:json';
const NARROWER = 'data.narrower:json';
const CONSENT = 'data.followUp.consent:json';
const ADDRESS = 'data.followUp.address';

describe('why, without JavaScript', () => {
  test('a narrower reason says all of it, with what stood on the page and how', async () => {
    const { running, receipt, form } = await asked();
    const { data } = await answered(running, form, {
      [BROAD]: reason(receipt, BROAD, 'too_expensive'),
      [NARROWER]: reason(receipt, NARROWER, 'price_increase'),
    });
    expect(data['reasons']).toEqual([
      {
        code: 'price_increase',
        category: 'price',
        label: 'De prijs ging omhoog',
        path: ['too_expensive', 'price_increase'],
      },
    ]);
    expect(data).not.toHaveProperty('narrower');
    expect(data).not.toHaveProperty('below');
    const broad = choicesOf(receipt, BROAD).map((value) => JSON.parse(value).code);
    const below = choicesOf(receipt, NARROWER)
      .map((value) => JSON.parse(value))
      .filter(({ path }) => path[0] === 'too_expensive')
      .map(({ code }) => code);
    expect(below).toHaveLength(4);
    expect(data.options).toEqual(
      broad.flatMap((code) => (code === 'too_expensive' ? [code, ...below] : [code])),
    );
  });

  test('the broad reason alone is a whole answer', async () => {
    const { running, receipt, form } = await asked();
    const { data } = await answered(running, form, { [BROAD]: reason(receipt, BROAD, 'unused') });
    expect(data['reasons']).toMatchObject([{ code: 'unused', path: ['unused'] }]);
  });

  test('what was chosen under another reason before does not count', async () => {
    const { running, receipt, form } = await asked();
    const { data } = await answered(running, form, {
      [BROAD]: reason(receipt, BROAD, 'unused'),
      [NARROWER]: reason(receipt, NARROWER, 'price_increase'),
    });
    expect(data['reasons']).toMatchObject([{ code: 'unused', path: ['unused'] }]);
    expect(data.options).not.toContain('price_increase');
  });

  test('a narrower one alone counts, where a browser shows all of them', async () => {
    const { running, receipt, form } = await asked();
    const { data } = await answered(running, form, { [NARROWER]: reason(receipt, NARROWER, 'no_reply') });
    expect(data['reasons']).toMatchObject([{ code: 'no_reply', path: ['customer_service', 'no_reply'] }]);
  });

  test('every reason of the schema stands on the page, nothing is chosen, and an empty answer is fine', async () => {
    const { running, receipt, form } = await asked('de-DE');
    const codes = [BROAD, NARROWER].map((name) =>
      choicesOf(receipt, name).map((value): string => JSON.parse(value).code),
    );
    expect(codes.map((some) => some.toSorted())).toEqual([
      defaultReasons.map(({ code }) => code).toSorted(),
      defaultReasons.flatMap(({ reasons }) => reasons.map(({ code }) => code)).toSorted(),
    ]);
    for (const name of [BROAD, NARROWER, CONSENT]) expect(form.sent.has(name)).toBe(false);
    const { thanks, data } = await answered(running, form, {});
    expect(textOf(thanks)).toContain('Ihre Antwort ist angekommen.');
    expect(data).toMatchObject({ reasons: [] });
    expect(data).not.toHaveProperty('followUp');
  });
});

describe('who asks to hear when it is mended', () => {
  test('is promised so, and the address stands on no page', async () => {
    const { running, receipt, form } = await asked();
    const { thanks, data } = await answered(running, form, {
      [BROAD]: reason(receipt, BROAD, 'not_valued'),
      [CONSENT]: 'true',
      [ADDRESS]: 'sanne@voorbeeld.example',
    });
    expect(data['followUp']).toEqual({ consent: true, address: 'sanne@voorbeeld.example' });
    expect(textOf(thanks)).toContain('Als dit verholpen is, hoor je het van ons.');
    expect(thanks).not.toContain('sanne@');
  });

  test('and did not tick it, is not: what was typed goes nowhere', async () => {
    const { running, form } = await asked();
    const { thanks, data } = await answered(running, form, { [ADDRESS]: 'sanne@voorbeeld.example' });
    expect(JSON.stringify(data)).not.toContain('sanne@');
    expect(textOf(thanks)).not.toContain('hoor je het van ons');
  });

  test.each([
    ['', 'Vul je e-mailadres in, of haal het vinkje weg.'],
    ['sanne', 'Dit e-mailadres klopt nog niet.'],
  ])('with the address “%s” is told, and loses nothing', async (address, sentence) => {
    const { running, receipt, form } = await asked();
    const sent = new Map([
      ...form.sent,
      [BROAD, reason(receipt, BROAD, 'not_valued')],
      [NARROWER, reason(receipt, NARROWER, 'impersonal')],
      ['data.comment', 'Na elf jaar.'],
      [CONSENT, 'true'],
      [ADDRESS, address],
    ]);
    const response = await running.form(sent);
    expect(response.status).toBe(400);
    const page = await response.text();
    expect(textOf(page)).toContain(sentence);
    // Told in the person's words alone.
    expect(textOf(page)).not.toContain('/data/followUp');
    expect(await kept(running)).toHaveLength(1);
    const [again] = formsOf(page);
    const { data } = await answered(running, again!, { [ADDRESS]: 'sanne@voorbeeld.example' });
    expect(data).toMatchObject({
      reasons: [{ code: 'impersonal' }],
      comment: 'Na elf jaar.',
      followUp: { consent: true, address: 'sanne@voorbeeld.example' },
    });
  });

  test('may still change their mind there', async () => {
    const { running, receipt, form } = await asked();
    const sent = [...form.sent, [BROAD, reason(receipt, BROAD, 'not_valued')], [CONSENT, 'true']] as [
      string,
      string,
    ][];
    const [again] = formsOf(await (await running.form(sent)).text());
    again!.sent.delete(CONSENT);
    const { data } = await answered(running, again!, {});
    expect(data).toMatchObject({ reasons: [{ code: 'not_valued' }] });
    expect(data).not.toHaveProperty('followUp');
  });
});
