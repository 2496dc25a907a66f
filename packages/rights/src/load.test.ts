import { describe, expect, test } from 'vitest';
import { loadLaw } from './load.ts';
import { resolveCancelRights } from './resolve-cancel.ts';
import { resolveRights } from './resolve.ts';

const contract = {
  audience: 'consumer',
  channel: 'online',
  subject: 'service',
  concluded: '2025-09-01',
} as const;
const now = new Date('2026-11-22T10:15:30+01:00');

test('French law is titled in French for who reads French, and explained in English', async () => {
  const titles = async (jurisdiction: string, language: string) => {
    const law = await loadLaw(jurisdiction, language, { summaries: true });
    const { rules, endsOn } = resolveRights(law, { ...contract, jurisdiction, notice: 'P1M' }, now);
    const [{ language: written, title } = { language: '', title: '' }] = rules;
    return [law.language, written, title, endsOn.trace.steps[0]];
  };
  const taken = 'You took out this subscription on 1 September 2025.';
  expect(await titles('FR', 'fr-FR')).toEqual([
    'en',
    'fr',
    'La résiliation en ligne doit être possible',
    taken,
  ]);
  expect(await titles('BE', 'fr')).toEqual([
    'en',
    'fr',
    'Résilier à tout moment après la reconduction',
    taken,
  ]);
  expect(await titles('NL', 'fr')).toEqual(['en', 'en', 'Free to leave after silent renewal', taken]);
  expect(await titles('FR', 'de')).toEqual([
    'de',
    'en',
    'Leaving online must be possible',
    expect.any(String),
  ]);
});

test('the title of a source says which language it is in; a locator is in none', async () => {
  const languages = async (summaries: boolean) => {
    const law = await loadLaw('NL', 'pl', { summaries });
    const { withdrawal } = resolveRights(law, { ...contract, jurisdiction: 'NL' }, now);
    return new Set(withdrawal.trace.sources.map(({ language }) => language));
  };
  expect(await languages(true)).toEqual(new Set(['en']));
  expect(await languages(false)).toEqual(new Set([undefined]));
});

// Both come from a page's configuration or a browser's header, and neither may break a page.
describe.each(['constructor', '__proto__', 'toString', '', 'nl_NL', 'x'.repeat(100)])('%j', (odd) => {
  test('as a language gets English', async () => {
    const rights = resolveRights(await loadLaw('NL', odd), { ...contract, jurisdiction: 'NL' }, now);
    expect(rights.language).toBe('en');
    expect(rights.labels.withdrawConfirm).toMatchObject({ text: 'Confirm withdrawal', equivalents: [] });
  });

  test('as a jurisdiction establishes nothing and names an authority', async () => {
    const law = await loadLaw(odd, 'nl', { summaries: true });
    const { endsOn, rules } = resolveRights(law, { ...contract, jurisdiction: odd }, now);
    expect(endsOn).toMatchObject({
      established: false,
      authority: { url: expect.stringMatching(/^https:/) },
    });
    expect(rules).toEqual([]);
  });
});

test('a cancel flow gets the same answers as everybody else', async () => {
  const law = await loadLaw('NL', 'nl');
  const subscription = {
    ...contract,
    jurisdiction: 'NL',
    term: 'P1Y',
    renewal: { into: 'indefinite' },
  } as const;
  const all = resolveRights(law, subscription, now);
  const some = resolveCancelRights(law, subscription, now);
  expect(JSON.parse(JSON.stringify(all))).toMatchObject(JSON.parse(JSON.stringify(some)));
  expect(Object.keys(some)).toEqual(
    expect.arrayContaining(['endsOn', 'charges', 'labels', 'page', 'disclaimer']),
  );
});
