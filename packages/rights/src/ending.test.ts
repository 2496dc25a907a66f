import { readFileSync } from 'node:fs';
import type { Contract } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { compileLaw } from './compile-law.ts';
import type { CompiledRule } from './compiled.ts';
import { law as de } from './data/de.ts';
import type { Phase, Rule } from './model.ts';
import { type Law, loadLaw, resolveRights } from './index.ts';

const today = new Date('2026-11-22T11:00:00Z');
const base = { audience: 'consumer', channel: 'online', concluded: '2025-09-01' } as const;
const magazine = {
  ...base,
  jurisdiction: 'NL',
  subject: 'periodical',
  term: 'P1Y',
  renewal: { into: 'indefinite' },
} as const;
const service = {
  ...base,
  jurisdiction: 'NL',
  subject: 'digital-service',
  term: 'P1Y',
  renewal: { into: 'fixed', term: 'P1Y' },
} as const;
const german = { ...service, jurisdiction: 'DE' } as const;
const old = { ...german, concluded: '2021-05-01', term: 'P2Y', notice: 'P3M' } as const;

const { renewal: _old, ...oldOpen } = old;
const { renewal: _magazine, ...magazineOpen } = magazine;

interface Case {
  name: string;
  contract: Contract;
  /** The day of cancelling, where it is not the day above. */
  on?: string;
  endsOn: string;
  rules: string[];
  termEnd?: string | null;
  next?: string | null;
  latest?: string | null;
  confidence?: string;
}
const { cases }: { cases: Case[] } = JSON.parse(
  readFileSync(new URL('../fixtures/endings.json', import.meta.url), 'utf8'),
);

describe('when a subscription ends', () => {
  test.each(cases)('$name', async ({ contract, on, endsOn, rules, confidence, ...more }) => {
    const law = await loadLaw(contract.jurisdiction, 'nl');
    const rights = resolveRights(law, contract, on ? new Date(`${on}T11:00:00Z`) : today);
    expect(rights.endsOn).toMatchObject({ established: true, value: endsOn, trace: { ruleIds: rules } });
    if (confidence) expect(rights.endsOn.trace.confidence).toBe(confidence);
    if ('termEnd' in more) expect(rights.termEnd).toMatchObject({ value: more.termEnd });
    if ('next' in more) expect(rights.nextRenewal).toMatchObject({ value: more.next });
    if ('latest' in more) expect(rights.latestNotice).toMatchObject({ value: more.latest });
  });

  test('explains it the way a person would', async () => {
    const steps = async (contract: Contract, language: string) =>
      resolveRights(await loadLaw(contract.jurisdiction, language), contract, today).endsOn.trace.steps;
    expect(await steps(magazine, 'nl')).toEqual([
      'Je nam het abonnement op 1 september 2025.',
      'De eerste periode is voorbij, dus je mag elk moment opzeggen met een maand opzegtermijn (BW 6:236 q).',
      'Vandaag is het 22 november 2026. Met een maand erbij kom je op 22 december 2026.',
    ]);
    expect(await steps({ ...german, notice: 'P3M' }, 'de')).toEqual([
      'Sie haben das Abonnement am 1. September 2025 abgeschlossen.',
      'Eine neue feste Laufzeit, die Sie nicht selbst gewählt haben, bindet Sie nicht.',
      'Die erste Laufzeit ist vorbei. Sie können deshalb jederzeit kündigen; die Frist beträgt einen Monat (BGB § 309 Nr. 9 b).',
      'In den Bedingungen steht: 3 Monate. So lang darf die Frist aber nicht sein.',
      'Heute ist der 22. November 2026. Rechnet man einen Monat dazu, ist es der 22. Dezember 2026.',
    ]);
  });

  test('says nothing twice where notice is too late for the first term, and counts for a later one', async () => {
    const quarterly: Contract = {
      ...magazine,
      concluded: '2025-12-01',
      renewal: { into: 'fixed', term: 'P3M' },
    };
    const { endsOn } = resolveRights(await loadLaw('NL', 'nl'), quarterly, today);
    expect(endsOn).toMatchObject({ value: '2027-02-28' });
    expect(endsOn.trace.steps).toEqual([
      'Je nam het abonnement op 1 december 2025.',
      'De periode waar je nu in zit, loopt tot en met 30 november 2026.',
      'De opzegtermijn is een maand (BW 6:237 o).',
      'Om het dan te laten stoppen, had je uiterlijk op 31 oktober 2026 moeten opzeggen.',
      'De opzegtermijn is een maand (BW 6:236 p).',
      'Nu stopt het pas op 28 februari 2027. Daarvoor kun je opzeggen tot en met 31 januari 2027.',
    ]);
  });

  test('never ends a subscription inside its first term, where a law asks for less notice after it', async () => {
    const law = await loadLaw('DE', 'nl');
    const { book } = law;
    const changed = (ways: readonly CompiledRule<Phase>[] = []) =>
      ways.map((rule) => {
        const notice = rule.at === 'any-time' ? 'P7D' : 'P2M';
        return { ...rule, notice };
      });
    const { 'first-term': firstTerm, renewed } = book.rules;
    const rules = { ...book.rules, 'first-term': changed(firstTerm), renewed: changed(renewed) };
    const elsewhere: Law = { ...law, book: { ...book, rules } };
    const contract: Contract = { ...german, concluded: '2026-01-01' };
    const { endsOn } = resolveRights(elsewhere, contract, today);
    expect(endsOn).toMatchObject({ value: '2026-12-31' });
    expect(endsOn.trace.steps.at(-1)).toBe('Het loopt in elk geval tot en met 31 december 2026.');
  });

  test('takes the way out that is best for the subscriber, where a law keeps several open', async () => {
    const law = await loadLaw('DE', 'en');
    const model = de.rules.find(({ id }) => id === 'de.bgb.309-9-b');
    const after = (id: string, notice: string, at: 'any-time' | 'term-end'): Rule => {
      if (model?.kind !== 'cancellation') throw new Error('German law on renewals is kept elsewhere now');
      return { ...model, id, params: { notice, at } };
    };
    const rules = [
      after('towards the end', 'P1W', 'term-end'),
      after('slow', 'P2M', 'any-time'),
      after('quick', 'P1M', 'any-time'),
    ];
    const { endsOn } = resolveRights({ ...law, book: compileLaw({ ...de, rules }) }, german, today);
    expect(endsOn).toMatchObject({ value: '2026-12-22', trace: { ruleIds: ['quick'] } });
  });

  test('where no law caps the notice, says what the terms agree', async () => {
    const steps = async (notice: string, language: string) => {
      const french: Contract = { ...service, jurisdiction: 'FR', notice };
      return resolveRights(await loadLaw('FR', language), french, today).endsOn.trace.steps;
    };
    expect(await steps('P0D', 'nl')).toContain('Volgens de voorwaarden is er geen opzegtermijn.');
    expect(await steps('P1M', 'de')).toContain(
      'Laut den Bedingungen beträgt die Frist einen Monat. Eine Regel, die sie verkürzt, kennen wir hier nicht.',
    );
  });

  test('counts from the day it is for the consumer', async () => {
    const law = await loadLaw('NL', 'nl');
    const late = new Date('2026-11-22T23:30:00Z');
    expect(resolveRights(law, magazine, late)).toMatchObject({
      today: '2026-11-23',
      endsOn: { value: '2026-12-23' },
    });
    expect(resolveRights(law, magazine, late, 'America/New_York')).toMatchObject({ today: '2026-11-22' });
  });

  const unknown: [string, Contract, string][] = [
    ['a business', { ...service, audience: 'business' }, 'https://www.consuwijzer.nl'],
    ['an insurance', { ...service, subject: 'insurance' }, 'https://www.consuwijzer.nl'],
    ['telecom in Germany', { ...german, subject: 'telecom' }, 'https://www.verbraucherzentrale.de'],
    ['a country not looked into', { ...service, jurisdiction: 'ZZ' }, 'https://europa.eu/youreurope'],
    [
      'the union, which has no law on this',
      { ...service, jurisdiction: 'EU' },
      'https://europa.eu/youreurope',
    ],
    ['an old German contract, renewal unknown', oldOpen, 'https://www.verbraucherzentrale.de'],
    ['a magazine past its term, renewal unknown', magazineOpen, 'https://www.consuwijzer.nl'],
    ['a term of no days', { ...service, term: 'P0D' }, 'https://www.consuwijzer.nl'],
  ];
  test.each(unknown)('is not established for %s, and says who to ask', async (_, contract, url) => {
    const { endsOn, charges } = resolveRights(await loadLaw(contract.jurisdiction, 'nl'), contract, today);
    expect(endsOn).toMatchObject({ established: false, authority: { url } });
    expect(endsOn.trace.steps.length).toBeGreaterThan(0);
    expect(charges.established).toBe(false);
  });
});
