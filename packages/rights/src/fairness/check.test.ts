import { readFileSync } from 'node:fs';
import { type CancelConfig, FlowDescription } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { jurisdictions, languages, loadLaw, resolveRights } from '../index.ts';
import { catalog } from './catalog.ts';
import { checkFairness, describeFlow } from './fairness.ts';

const today = new Date('2026-11-22T11:00:00Z');
const config = {
  endpoint: 'https://leave.example/v1/messages',
  contract: { jurisdiction: 'NL', subject: 'digital-service', concluded: '2025-09-01' },
  support: { email: 'service@example.com' },
} satisfies CancelConfig;

/** Fairwell's own flow in a jurisdiction. */
async function own(jurisdiction: string, language: string, change: Partial<CancelConfig> = {}) {
  const law = await loadLaw(jurisdiction, language);
  const contract = { ...config.contract, jurisdiction, audience: 'consumer', channel: 'online' } as const;
  return describeFlow({ ...config, locale: language, ...change }, resolveRights(law, contract, today));
}
const rulesIn = async (flow: FlowDescription, jurisdiction: string, on = today) =>
  (await checkFairness(flow, jurisdiction, on)).map(
    ({ rule, severity, where }) => `${rule} ${severity} ${where}`,
  );

type Row = [
  rule: string,
  jurisdiction: string,
  severity: string,
  where: string,
  change: Record<string, unknown>,
];
const { flows }: { flows: Row[] } = JSON.parse(
  readFileSync(new URL('../../fixtures/unfair-flows.json', import.meta.url), 'utf8'),
);
const languageOf = (jurisdiction: string) => ({ NL: 'nl', DE: 'de', FR: 'fr' })[jurisdiction] ?? 'en';

/** A flow with other values at some places, each named by its JSON pointer. */
function changed(flow: FlowDescription, change: Record<string, unknown>): FlowDescription {
  const copy = structuredClone(flow);
  for (const [pointer, value] of Object.entries(change)) {
    const path = pointer.split('/').slice(1);
    const last = path.pop()!;
    const target = path.reduce<unknown>((inside, key) => Reflect.get(Object(inside), key), copy);
    Reflect.set(Object(target), last, value);
  }
  return FlowDescription.parse(copy);
}

describe('a flow that breaks a rule', () => {
  test.each(flows)('%s in %s: %s at %s', async (rule, jurisdiction, severity, where, change) => {
    const fair = await own(jurisdiction, languageOf(jurisdiction));
    expect(await rulesIn(fair, jurisdiction)).toEqual([]);
    expect(await rulesIn(changed(fair, change), jurisdiction)).toEqual([`${rule} ${severity} ${where}`]);
  });

  test('R10 in DE: a screen that asks why before the page of the law is one too many, and one question too many', async () => {
    const flow = changed(await own('DE', 'de'), { '/steps/1': { kind: 'survey' } });
    expect(await rulesIn(flow, 'DE')).toEqual(['R02 error /steps', 'R10 error /steps/1/kind']);
  });

  const { flow: worst } = JSON.parse(
    readFileSync(new URL('../../fixtures/worst-flow.json', import.meta.url), 'utf8'),
  );
  test.each([...jurisdictions, 'ZZ'])('%s: where everything is wrong, every rule says so', async (code) => {
    const findings = await checkFairness(FlowDescription.parse(worst), code, today);
    expect([...new Set(findings.map(({ rule }) => rule))].toSorted()).toEqual(Object.keys(catalog));
  });

  test('every rule is broken by one of them', () => {
    expect([...new Set(flows.map(([rule]) => rule))]).toEqual(Object.keys(catalog));
  });
});

describe('what is fair', () => {
  const everywhere = [...jurisdictions, 'ZZ'].flatMap((code) =>
    [...languages, 'fr'].map((language) => ({ code, language })),
  );
  test.each(everywhere)('Fairwell’s own flow in $code, in $language', async ({ code, language }) => {
    const flow = await own(code, language);
    expect(await checkFairness(flow, code, today)).toEqual([]);
    expect(FlowDescription.parse(flow)).toEqual(flow);
  });

  const pause = { id: 'pause', kind: 'pause', madeTo: 'everyone', duration: 'P3M' } as const;
  const switching = { id: 'less', kind: 'plan_change', madeTo: 'leaving', plan: 'Basis' } as const;
  test.each(everywhere)('with offers, in $code, in $language', async ({ code, language }) => {
    const flow = await own(code, language, { offers: { list: [pause, switching] } });
    expect(await checkFairness(flow, code, today)).toEqual([]);
    expect(FlowDescription.parse(flow)).toEqual(flow);
  });

  test('offers stand beside the button where the law lets them, and where it stays in sight', async () => {
    const offers = { list: [pause, switching] };
    const besideIn = async (code: string, change = {}) =>
      (await own(code, 'en', { offers, ...change })).steps[0]!.offers.map(({ kind }) => kind);
    expect(await besideIn('US-CA')).toEqual(['pause', 'plan_change']);
    expect(await besideIn('US-CA', { display: 'inline' })).toEqual([]);
    expect(await besideIn('DE')).toEqual([]);
    expect(await besideIn('US-MN')).toEqual([]);
    expect(
      (await own('NL', 'nl', { offers: { service: 'https://site.example/offers' } })).offers,
    ).toMatchObject({
      perAttempt: 1,
      simultaneousCancel: true,
    });
  });

  test('words of an offer that shame are found, wherever it stands', async () => {
    const shaming = {
      ...pause,
      title: 'Weet je het zeker?',
      accept: 'Ja',
      text: 'Ik geef mijn voordelen op',
    };
    const flow = await own('NL', 'nl', { offers: { list: [shaming] } });
    expect(await rulesIn(flow, 'NL')).toContain('R09 warning /texts/1');
    const bare = await own('DE', 'nl', { offers: { list: [shaming] } });
    expect(await rulesIn(bare, 'DE')).toContain('R09 warning /texts/1');
  });

  test('offers that do not stand in for each other are too many', async () => {
    const flow = await own('NL', 'nl', { offers: { list: [pause, switching] } });
    expect(await rulesIn(changed(flow, { '/offers/alternatives': false }), 'NL')).toEqual([
      'R07 warning /offers/perAttempt',
    ]);
  });

  test('a description with nothing but its words is that flow', async () => {
    const { language, entry, confirm, keep } = await own('NL', 'nl');
    const customer = { number: '12345' };
    const least = { language, entry: { label: entry.label }, confirm: { label: confirm.label } };
    expect(FlowDescription.parse({ ...least, keep: { label: keep!.label } })).toEqual(
      await own('NL', 'nl', { customer }),
    );
  });

  test.each(['VERTRÄGE HIER KÜNDIGEN', ' Verträge  hier kündigen '])(
    '%j, whatever its capitals',
    async (label) => {
      const flow = await own('DE', 'de');
      expect(await rulesIn(changed(flow, { '/entry/label': label }), 'DE')).toEqual([]);
    },
  );

  test('words a source accepts in place of those of the law', async () => {
    const flow = await own('NL', 'nl');
    const withdrawal = { label: 'Hier de overeenkomst ontbinden', confirmLabel: 'Ontbinding bevestigen' };
    expect(await rulesIn(changed(flow, { '/withdrawal': withdrawal }), 'NL')).toEqual([]);
  });

  test('words in a language nobody looked at are not judged', async () => {
    const flow = await own('NL', 'nl');
    const words = { '/language': 'ro', '/entry/label': 'Anulează', '/confirm/label': 'Anulează' };
    expect(await rulesIn(changed(flow, words), 'NL')).toEqual([]);
  });

  test.each([
    ['two clicks', { '/entry/activationsFromAnyPage': 2 }],
    ['a dozen links, all larger', { '/entry/peers': 12, '/entry/smallerThanPeers': true }],
    ['many links, none more visible', { '/entry/peers': 57 }],
    ['the least contrast', { '/entry/contrast': 4.5, '/confirm/contrast': 4.5 }],
    ['two controls at the same place in the order', { '/keep/tabOrder': 1 }],
    [
      'one offer, with the way out beside it',
      { '/offers/perAttempt': 1, '/offers/simultaneousCancel': true },
    ],
    ['a login one may pass by', { '/login': 'optional' }],
    ['a page to fill in and one to check', { '/steps': [{ kind: 'confirm' }, { kind: 'summary' }] }],
  ])('at the edge: %s', async (_, change) => {
    expect(await rulesIn(changed(await own('NL', 'nl'), change), 'NL')).toEqual([]);
  });

  test('a clock that runs to a real day, a survey that may be skipped, a keep button one may also call back', async () => {
    const flow = await own('NL', 'nl');
    const other = changed(flow, {
      '/countdown': { boundTo: '2026-12-22' },
      '/survey/position': 'before',
      '/keep/label': 'Terug',
    });
    expect(await rulesIn(other, 'NL')).toEqual([]);
  });

  test('what no law fixed yet on that day', async () => {
    const flow = await own('DE', 'de');
    const other = changed(flow, { '/confirm/label': 'Kündigung bestätigen' });
    const before = new Date('2022-06-30T11:00:00Z');
    expect(await rulesIn(other, 'DE')).toContain('R05 error /confirm/label');
    expect(await rulesIn(other, 'DE', before)).toEqual([]);
  });
});

describe('a configuration', () => {
  test('without another way to reach the company is a dead end when sending fails', async () => {
    const flow = await own('NL', 'nl', { support: { company: 'Voorbeeld' } });
    expect(await rulesIn(flow, 'NL')).toEqual(['R15 error /failure/otherWay']);
  });

  test('with a sentence of the site that shames is told so, unless it is not shown', async () => {
    const consequences = { data: 'Ik doe afstand van mijn voordelen.' };
    expect(await rulesIn(await own('NL', 'nl', { consequences }), 'NL')).toEqual(['R09 warning /texts/0']);
    expect((await own('DE', 'de', { consequences })).texts).toEqual([]);
    const usual = { data: 'deleted-at-end', account: 'separate' } as const;
    expect(await rulesIn(await own('NL', 'nl', { consequences: usual }), 'NL')).toEqual([]);
  });

  test('with a reason that shames, or an answer that does, is told so, however deep it stands', async () => {
    const shaming = 'Ik doe afstand van mijn voordelen.';
    const survey = {
      reasons: [
        {
          code: 'too_expensive',
          category: 'price',
          reasons: [{ code: 'budget', label: 'Duur', reply: shaming }],
        },
        { code: 'other', category: 'other', label: 'Iets anders' },
      ],
    } satisfies CancelConfig['survey'];
    const flow = await own('DE', 'nl', { survey });
    expect(flow.texts).toEqual(['Duur', shaming, 'Iets anders']);
    expect(await rulesIn(await own('NL', 'nl', { survey }), 'NL')).toEqual(['R09 warning /texts/1']);
  });

  test('with an endpoint that proves nothing gives no receipt', async () => {
    const rules = await rulesIn(await own('NL', 'nl', { acknowledgement: 'status' }), 'NL');
    expect(rules).toContain('R13 error /receipt/medium');
  });

  test('of somebody who is known asks nothing; in Germany it asks what the law lists', async () => {
    const customer = { number: '12345' };
    expect((await own('NL', 'nl')).steps[0]!.fields.map(({ id }) => id)).toEqual([
      'name',
      'contract',
      'email',
    ]);
    expect((await own('NL', 'nl', { customer })).steps[0]!.fields).toEqual([]);
    expect((await own('DE', 'de', { customer })).steps[0]!.fields).toHaveLength(6);
    expect((await own('DE', 'de')).keep).toBeNull();
    expect((await own('NL', 'nl', { survey: false })).survey).toBeNull();
  });
});

describe('a finding', () => {
  test.each(languages)('says why and what instead, in %s', async (language) => {
    const findings = await Promise.all(
      flows.map(async ([, jurisdiction, , , change]) => {
        const flow = changed(await own(jurisdiction, languageOf(jurisdiction)), change);
        return checkFairness(flow, jurisdiction, today, language);
      }),
    );
    for (const { why, instead, sources } of findings.flat()) {
      for (const sentence of [why, instead]) expect(sentence).toMatch(/^\p{Lu}[^$]{8,}[.“”]$/u);
      expect(sources.length).toBeGreaterThan(0);
      for (const { locator, url } of sources) {
        expect(locator).not.toBe('');
        expect(new URL(url).protocol).toBe('https:');
      }
    }
  });

  test('speaks each language in its own words', async () => {
    const bad = changed(await own('NL', 'nl'), { '/entry/activationsFromAnyPage': 5 });
    const say = async (language: string) => (await checkFairness(bad, 'NL', today, language))[0]?.why;
    expect(await say('nl-NL')).toBe(
      'Vanaf sommige pagina’s kost het 5 klikken om bij de opzegknop te komen.',
    );
    expect(await say('de')).toBe('Von manchen Seiten braucht man 5 Klicks bis zur Kündigungsschaltfläche.');
    expect(await say('constructor')).toBe(await say('en'));
    expect(await say('fr')).toBe('From some pages it takes 5 clicks to get to the cancel button.');
  });

  test('names the law that fixes the words, and only sources that reach the jurisdiction', async () => {
    const bad = changed(await own('DE', 'de'), { '/confirm/label': 'Vertrag finden' });
    const [finding] = await checkFairness(bad, 'DE', today);
    expect(finding).toMatchObject({
      why: 'Auf dieser Schaltfläche steht „Vertrag finden“. Das Gesetz will hier andere Wörter.',
      instead: 'Schreiben Sie „jetzt kündigen“ darauf, und sonst nichts.',
    });
    const locators = finding!.sources.map(({ locator }) => locator);
    expect(locators[0]).toBe('BGB § 312k Abs. 2');
    expect(locators.join()).not.toMatch(/ACM|C\. conso/);
  });

  test('names the law before good manners, and no law for what only manners ask', async () => {
    const contents = ['statement', 'date', 'time', 'effects', 'reference'];
    const bad = changed(await own('DE', 'de'), { '/receipt/contents': contents });
    const locators = async (jurisdiction: string) =>
      (await checkFairness(bad, jurisdiction, today))
        .filter(({ rule }) => rule === 'R13')
        .map(({ sources }) => sources[0]?.locator);
    expect(await locators('DE')).toEqual(['BGB § 312k Abs. 4']);
    expect(await locators('GB')).toEqual(['OECD 2022, Dark commercial patterns']);
  });

  test.each([
    ['US-CA', 'R08', { '/offers/perAttempt': 1 }, 'Cal. B&P 17602(e)(2)'],
    ['NL', 'R08', { '/offers/perAttempt': 1 }, 'OECD 2022, Dark commercial patterns'],
    ['DE', 'R07', { '/offers/perAttempt': 1 }, 'BGH 16.07.2026, I ZR 200/25'],
    ['DE', 'R04', { '/login': 'required' }, 'KG 12.11.2025, 5 U 6/25'],
    ['DE', 'R11', { '/steps/0/fields/6': { id: 'password' } }, 'BGB § 312k Abs. 2 S. 3 Nr. 1'],
    ['DE', 'R18', { '/steps/0/revealed': true }, 'BGB § 312k Abs. 2'],
  ])('in %s of %s begins with the very rule it breaks', async (jurisdiction, rule, change, locator) => {
    const bad = changed(await own(jurisdiction, languageOf(jurisdiction)), change);
    const findings = await checkFairness(bad, jurisdiction, today);
    expect(findings.find((one) => one.rule === rule)?.sources[0]?.locator).toBe(locator);
  });

  test.each([
    ['US-CA', 'with-alternative', []],
    ['US-CA', 'required', ['R04 warning /login']],
    ['FR', 'required', []],
    ['GB', 'required', []],
    ['NL', 'with-alternative', ['R04 error /login']],
  ])('of a login in %s that is %s', async (jurisdiction, login, expected) => {
    const flow = await own(jurisdiction, languageOf(jurisdiction));
    const change = { '/login': login, '/steps/0/login': true };
    expect(await rulesIn(changed(flow, change), jurisdiction)).toEqual(expected);
  });

  test('calls a field what people call it, and leaves odd names alone', async () => {
    const flow = await own('DE', 'de');
    const change = (id: string) => changed(flow, { '/steps/0/fields/6': { id } });
    const why = async (id: string) => (await checkFairness(change(id), 'DE', today, 'nl'))[0]?.why;
    expect(await why('phoneLine')).toContain('het telefoonnummer van de aansluiting');
    expect(await why('constructor')).toContain(': constructor.');
  });
});
