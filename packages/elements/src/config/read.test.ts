import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';
import { jurisdictions } from '@fairwell/rights';
import type { CancelConfig } from '@fairwell/schema';
import { cancelKeys } from '../cancel/cancel.keys.ts';
import { covered } from '../shared/advice.places.ts';
import { surveyKeys } from '../exit-survey/exit-survey.keys.ts';
import { fits } from './check.ts';
import { nestedKeys } from './nested-keys.ts';
import { attributesOf, readConfig } from './read.ts';
import { spoken } from '../shared/advice.ts';
import type { Language } from '../locale/languages.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
beforeEach(() => warn.mockClear());
afterEach(() => document.body.replaceChildren());

/** An element with a name of its own, because a warning is given once. */
let names = 0;
function element(inside = '', attributes: Record<string, string> = {}): Element {
  const made = document.createElement(`x-cancel-${names++}`);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(document.createRange().createContextualFragment(inside));
  return made;
}
const script = (json: string) => `<script type="application/json">${json}</script>`;
const read = (from: Element, property?: unknown) => readConfig<CancelConfig>(from, cancelKeys, property);
const warnings = () => warn.mock.calls.map(([sentence]) => String(sentence));

describe('the three doors', () => {
  test('property before attribute before JSON', () => {
    const json = script('{"endpoint": "https://child.example", "site": "child", "mode": "test"}');
    const found = read(element(json, { endpoint: 'https://attribute.example', site: 'attribute' }), {
      site: 'property',
    });
    expect(found).toEqual({ endpoint: 'https://attribute.example', site: 'property', mode: 'test' });
  });

  test('the hidden field of the form that works without script', () => {
    const form = element('<form><input type="hidden" name="config"><button>Opzeggen</button></form>');
    form.querySelector('input')!.value = '{"endpoint": "https://leave.example"}';
    expect(read(form)).toEqual({ endpoint: 'https://leave.example' });
  });

  test('jurisdiction is short for the one inside the contract', () => {
    const json = script('{"contract": {"jurisdiction": "NL", "subject": "service"}}');
    expect(read(element(json, { jurisdiction: 'DE' }))).toEqual({
      contract: { jurisdiction: 'DE', subject: 'service' },
    });
  });

  test.each(['Nederland', 'nl'])(
    'a jurisdiction that is none, %s, takes nothing from the contract',
    async (none) => {
      const json = script('{"contract": {"jurisdiction": "NL", "subject": "service"}}');
      const contract = { jurisdiction: 'NL', subject: 'service' };
      expect(read(element(json, { jurisdiction: none }))).toEqual({ contract });
      await expect
        .poll(warnings)
        .toEqual([expect.stringMatching(/FW212: .*“jurisdiction” in the attributes/)]);
      expect(read(element(json), { contract: { ...contract, jurisdiction: none } })).toEqual({ contract });
      await expect.poll(warnings).toHaveLength(2);
      expect(warnings()[1]).toMatch(/FW212: .*“contract.jurisdiction” in the config property must be .*NL/);
    },
  );

  test.each([
    ['UK', /FW213: .*“UK” is no code of a country.* Write “GB”; .* See docs\/advice\.md#fw213$/],
    ['EL', /FW213: .*Write “GR”/],
    ['DE-BY', /FW214: .*no law of “DE-BY”.* Write “DE”; .*“region”/],
    ['SE', /FW214: .*no law of “SE” is known here, so no dates are shown\. .*AT BE/],
    ['uk', /FW212: .*“jurisdiction” in the attributes.* Write “GB”\./],
    ['nl', /FW212: .*“jurisdiction” in the attributes.* Write “NL”\./],
  ])('jurisdiction="%s" is told once, with what to write, and taken for no other', async (code, told) => {
    const json = script('{"contract": {"subject": "service"}}');
    const jurisdiction = code === code.toUpperCase() ? { jurisdiction: code } : {};
    expect(read(element(json, { jurisdiction: code }))).toEqual({
      contract: { subject: 'service', ...jurisdiction },
    });
    await expect.poll(warnings).toEqual([expect.stringMatching(told)]);
  });

  test.each(['GB', 'US-CA', 'ZZ'])(
    'of the contract under the law of %s nothing wrong is said',
    async (code) => {
      const contract = { jurisdiction: code, colour: 'red' };
      read(element(), { contract });
      // Said last, so that all else was said by then.
      await expect.poll(warnings).toEqual([expect.stringMatching(/FW201: .*colour/)]);
    },
  );

  test('what a survey is told of the place, too', async () => {
    readConfig(element('', { jurisdiction: 'UK' }), surveyKeys, undefined);
    await expect.poll(warnings).toEqual([expect.stringMatching(/FW213: .*Write “GB”/)]);
    readConfig(element(), surveyKeys, { jurisdiction: 'nl' });
    await expect.poll(warnings).toHaveLength(2);
    expect(warnings()[1]).toMatch(/FW212: .*“jurisdiction” in the config property .*Write “NL”/);
  });

  test('the places that are named are those whose law is known', () => {
    expect(covered.split(' ')).toEqual(
      jurisdictions.filter((code) => fits({ jurisdiction: code }, 'object')),
    );
  });

  test('survey="false" is no', () => {
    expect(read(element('', { survey: 'false' }))).toEqual({ survey: false });
    expect(read(element('', { survey: '' }))).toEqual({ survey: true });
  });

  test('lists and objects have no attribute', () => {
    expect(attributesOf(cancelKeys)).toEqual([
      'endpoint',
      'site',
      'mode',
      'locale',
      'address',
      'acknowledgement',
      'token',
      'preview',
      'display',
      'survey',
      'marketing',
      'steps',
      'later',
      'confirm',
      'reactivate',
      'jurisdiction',
    ]);
  });
});

describe('what is wrong', () => {
  const objects = new Set(['contract', 'subscription', 'customer']);
  test.each([
    [
      'an unknown key, with the one that was meant',
      '{"endpiont": "https://x.example"}',
      /endpiont.*Did you mean “endpoint”\?/,
    ],
    ['an unknown key, with what is known', '{"colour": "red"}', /colour.*Known are: endpoint, site/],
    [
      'a key inside the contract',
      '{"contract": {"jurisdiction": "NL", "concludedOn": "2025-09-01"}}',
      /concludedOn.*Did you mean “concluded”/,
    ],
    ['an id that is a number', '{"subscription": {"id": 4711}}', /“id” in “subscription” must be a text/],
    ['a key inside the customer', '{"customer": {"mail": "a@b.example"}}', /mail.*Did you mean “email”/],
    ['a value of the wrong kind', '{"customer": "Sanne"}', /customer.*must be an object/],
    ['a word that is not one of them', '{"display": "popup"}', /display.*one of dialog, inline/],
    ['an address over plain http', '{"endpoint": "http://leave.example"}', /endpoint.*https/],
    ['an address that runs code', '{"endpoint": "javascript:alert(1)"}', /endpoint.*https/],
    ['a list', '[]', /must be an object/],
    ['JSON that breaks off', '{"endpoint": ', /cannot be read/],
  ])('%s is said once and passed over', async (_, json, sentence) => {
    const wrong = element(script(json));
    read(wrong);
    read(wrong);
    await expect.poll(warnings).toEqual([expect.stringMatching(sentence)]);
    expect(Object.keys(read(wrong)).filter((key) => !objects.has(key))).toEqual([]);
  });

  test('is said with a code and where to read more', async () => {
    read(element(script('{"colour": "red"}')));
    await expect
      .poll(warnings)
      .toEqual([expect.stringMatching(/^Fairwell FW201: .* See docs\/advice\.md#fw201$/)]);
  });

  test.each([
    [
      'survey',
      'ja',
      { survey: true },
      /FW210: .*“survey” in the attributes must be true or false\. “ja” counts/,
    ],
    [
      'locale',
      'xx-QQ',
      { locale: 'xx-QQ' },
      /FW211: .*“locale” is “xx-QQ”, in which there are no words of ours. English/,
    ],
  ])('%s="%s" is said once', async (name, value, means, sentence) => {
    const wrong = element('', { [name]: value });
    expect(read(wrong)).toEqual(means);
    read(wrong);
    await expect.poll(warnings).toEqual([expect.stringMatching(sentence)]);
  });

  test('what nothing depends on is looked for where a page is being built', async () => {
    const written = {
      endpiont: 'https://x.example',
      title: 'Opzeggen',
      role: 'group',
      survey: 'survey',
      contract: '{}',
    };
    read(element('', written));
    await expect
      .poll(warnings)
      .toEqual([
        expect.stringMatching(/FW201: .*“endpiont” in the attributes .*Did you mean “endpoint”\?/),
        expect.stringMatching(/FW209: .*“contract” in the attributes is not read.*JSON/),
      ]);
  });

  test('a token in an attribute works, with a warning', async () => {
    expect(read(element('', { token: 'a.b.c' }))).toEqual({ token: 'a.b.c' });
    await expect.poll(warnings).toEqual([expect.stringContaining('config property')]);
  });

  test('asking for signatures without keys to check them is said once', async () => {
    const wrong = element('', { acknowledgement: 'signed' });
    read(wrong);
    read(wrong, { keys: [] });
    await expect.poll(warnings).toEqual([expect.stringContaining('“signed” needs “keys”')]);
    warn.mockClear();
    read(element('', { acknowledgement: 'signed' }), { keys: [{ kid: 'now', x: 'A' }] });
    expect(warnings()).toEqual([]);
  });

  test("a prototype in somebody's JSON stays a key", async () => {
    const found = read(
      element(script('{"__proto__": {"endpoint": "https://evil.example"}, "constructor": 1}')),
    );
    expect(found.endpoint).toBeUndefined();
    expect(({} as { endpoint?: string }).endpoint).toBeUndefined();
    await expect.poll(warnings).toHaveLength(2);
  });

  test('offers that are left out are said, each with its place and what it lacks', async () => {
    const pause = { id: 'pause', kind: 'pause', madeTo: 'everyone', duration: 'P3M' };
    const { madeTo: _, ...secret } = pause;
    const list = [pause, secret, { ...pause, kind: 'gift' }, { ...pause, id: 'b', duration: 'soon' }, pause];
    read(element(script(JSON.stringify({ offers: { list, colour: 'red' } }))));
    await expect
      .poll(warnings)
      .toEqual([
        expect.stringMatching(/FW201: .*“colour” in “offers”/),
        expect.stringMatching(/FW207: .*offers\.list\[1\] .*“madeTo” is “everyone” or “leaving”/),
        expect.stringMatching(/FW207: .*offers\.list\[2\] .*must be one of pause, discount/),
        expect.stringMatching(/FW207: .*offers\.list\[3\] .*“duration” \(P3M\)/),
        expect.stringMatching(/FW207: .*offers\.list\[4\] .*“pause” is the id of another/),
      ]);
  });

  test('subscriptions that cannot be told apart are said, each with its place', async () => {
    const one = { subscription: { id: 'a' }, contract: { jurisdiction: 'NL', concludet: '2025-09-01' } };
    read(
      element(
        script(
          JSON.stringify({
            subscriptions: [
              one,
              { subscription: { id: 'a' }, plan: 'x', contract: { jurisdiction: 'UK!' } },
              7,
            ],
          }),
        ),
      ),
    );
    await expect
      .poll(warnings)
      .toEqual([
        expect.stringMatching(/concludet” in “subscriptions\[0\]\.contract”.*“concluded”/),
        expect.stringMatching(/FW206: .*subscriptions\[1\]/),
        expect.stringMatching(/plan” in “subscriptions\[1\]”/),
        expect.stringMatching(/FW212: .*jurisdiction” in “subscriptions\[1\]\.contract” must be a code/),
        expect.stringMatching(/FW206: .*subscriptions\[2\]/),
      ]);
  });

  test.each([
    [
      'a code in capitals',
      { code: 'Duur', category: 'price' },
      /reasons\[1\] needs a “code” such as too_expensive.*"Duur"/,
    ],
    ['no category', { code: 'price' }, /reasons\[1\] needs a “category”: one of appreciation/],
    [
      'a key it does not know',
      { code: 'price', category: 'price', options: [] },
      /reasons\[1\] has a key “options”/,
    ],
    [
      'a code twice, on whatever level',
      { code: 'price', category: 'price', reasons: [{ code: 'other' }] },
      /reasons\[1\]\.reasons\[0\] has the code “other” of reasons\[0\]/,
    ],
    [
      'a fifth level',
      {
        code: 'a',
        category: 'price',
        reasons: [
          { code: 'b', reasons: [{ code: 'c', reasons: [{ code: 'd', reasons: [{ code: 'e' }] }] }] },
        ],
      },
      /reasons\[1\]\.reasons\[0\]\.reasons\[0\]\.reasons\[0\]\.reasons is level 5/,
    ],
    ['something else than a reason', 'price', /reasons\[1\] must be an object/],
  ])('a reason with %s is said with its place', async (_, reason, sentence) => {
    const reasons = [{ code: 'other', category: 'other' }, reason];
    read(element(script(JSON.stringify({ survey: { reasons } }))));
    await expect.poll(warnings).toEqual([expect.stringMatching(sentence)]);
  });

  test('reasons of the site on four levels are no mistake', async () => {
    const third = { code: 'c', category: 'service', reasons: [{ code: 'd', label: 'D' }] };
    const reasons = [
      {
        code: 'a',
        category: 'price',
        reply: 'A',
        question: 'A?',
        reasons: [{ code: 'b', reasons: [third] }],
      },
      { code: 'other', category: 'other', reasons: [] },
    ];
    read(element(script(JSON.stringify({ survey: { reasons }, mistake: 1 }))));
    await expect.poll(warnings).toEqual([expect.stringContaining('mistake')]);
  });

  test('localhost may do without https', () => {
    expect(read(element('', { endpoint: 'http://127.0.0.1:8080/v1/messages' })).endpoint).toBe(
      'http://127.0.0.1:8080/v1/messages',
    );
    expect(warnings()).toEqual([]);
  });
});

test('the languages that are named to whoever asks for another are those there are', () => {
  expectTypeOf<Words<typeof spoken>>().toEqualTypeOf<Language>();
  expect(spoken).toContain('nl');
});

// Compiled with everything else: a key of the schema that is missing here is a type error.
type Words<T extends string> = T extends `${infer Word} ${infer Rest}` ? Word | Words<Rest> : T;

test('the keys inside the contract and the support are those of the schema', () => {
  expectTypeOf<Words<(typeof nestedKeys)['contract']>>().toEqualTypeOf<keyof CancelConfig['contract']>();
  expectTypeOf<Words<(typeof nestedKeys)['support']>>().toEqualTypeOf<
    keyof NonNullable<CancelConfig['support']>
  >();
  expect(nestedKeys.contract.split(' ')).toContain('concluded');
});
