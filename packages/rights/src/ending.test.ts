import type { Contract } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import type { AnyRule } from './compiled.ts';
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

interface Row {
  name: string;
  contract: Contract;
  on?: string;
  endsOn: string;
  rules: string[];
  termEnd?: string | null;
  next?: string | null;
  latest?: string | null;
  confidence?: string;
}
const anyTime = { termEnd: null, next: null, latest: null };

const rows: Row[] = [
  {
    name: 'NL magazine past its first year: one month from today',
    contract: magazine,
    endsOn: '2026-12-22',
    rules: ['nl.bw.6-236-q'],
    ...anyTime,
  },
  {
    name: 'NL magazine in its first year: ends with the year',
    contract: magazine,
    on: '2026-03-10',
    endsOn: '2026-08-31',
    rules: ['nl.bw.6-237-o'],
    termEnd: '2026-08-31',
    next: '2026-09-01',
    latest: '2026-07-31',
  },
  {
    name: 'NL magazine, on the last day for notice',
    contract: magazine,
    on: '2026-07-31',
    endsOn: '2026-08-31',
    rules: ['nl.bw.6-237-o'],
    latest: '2026-07-31',
  },
  {
    name: 'NL magazine, one day late: one month from today instead',
    contract: magazine,
    on: '2026-08-01',
    endsOn: '2026-09-01',
    rules: ['nl.bw.6-237-o', 'nl.bw.6-236-q'],
    termEnd: '2026-08-31',
    latest: '2026-07-31',
  },
  {
    name: 'NL magazine renewed for three months, in time',
    contract: { ...magazine, renewal: { into: 'fixed', term: 'P3M' } },
    on: '2026-10-31',
    endsOn: '2026-11-30',
    rules: ['nl.bw.6-236-p'],
    termEnd: '2026-11-30',
    next: '2026-12-01',
    latest: '2026-10-31',
  },
  {
    name: 'NL magazine renewed for three months, too late for this one',
    contract: { ...magazine, renewal: { into: 'fixed', term: 'P3M' } },
    endsOn: '2027-02-28',
    rules: ['nl.bw.6-236-p'],
    termEnd: '2026-11-30',
    latest: '2026-10-31',
  },
  {
    name: 'NL magazine renewed for a year: does not bind',
    contract: { ...magazine, renewal: { into: 'fixed', term: 'P1Y' } },
    endsOn: '2026-12-22',
    rules: ['nl.bw.6-236-p-too-long'],
    ...anyTime,
  },
  {
    name: 'NL quarterly: three months at most',
    contract: { ...magazine, lessThanMonthly: true },
    endsOn: '2027-02-22',
    rules: ['nl.bw.6-236-q-less-than-monthly'],
  },
  {
    name: 'NL quarterly with shorter notice of its own',
    contract: { ...magazine, lessThanMonthly: true, notice: 'P2W' },
    endsOn: '2026-12-06',
    rules: ['nl.bw.6-236-q-less-than-monthly'],
  },
  {
    name: 'NL introductory subscription: stops by itself',
    contract: { ...magazine, concluded: '2026-11-01', term: 'P6W', introductory: true },
    endsOn: '2026-12-12',
    rules: ['nl.bw.6-236-s'],
    termEnd: '2026-12-12',
    next: null,
    latest: null,
  },
  {
    name: 'NL service silently renewed for a year: free to leave',
    contract: service,
    endsOn: '2026-12-22',
    rules: ['nl.bw.6-236-j'],
    ...anyTime,
  },
  {
    name: 'NL service without a term',
    contract: { ...base, jurisdiction: 'NL', subject: 'service' },
    endsOn: '2026-12-22',
    rules: ['nl.bw.6-237-o'],
    ...anyTime,
  },
  {
    name: 'NL: shorter notice in the terms wins',
    contract: { ...service, notice: 'P14D' },
    endsOn: '2026-12-06',
    rules: ['nl.bw.6-236-j'],
  },
  {
    name: 'NL: no notice at all in the terms: today',
    contract: { ...service, notice: 'P0D' },
    endsOn: '2026-11-22',
    rules: ['nl.bw.6-236-j'],
  },
  {
    name: 'NL: longer notice in the terms does not count',
    contract: { ...service, notice: 'P3M' },
    endsOn: '2026-12-22',
    rules: ['nl.bw.6-236-j'],
  },
  {
    name: 'NL two years, past the first: free to leave',
    contract: { ...service, term: 'P2Y' },
    endsOn: '2026-12-22',
    rules: ['nl.bw.6-237-k'],
    termEnd: '2027-08-31',
    latest: null,
  },
  {
    name: 'NL two years, in the first: one month after the year',
    contract: { ...service, concluded: '2026-06-01', term: 'P2Y' },
    endsOn: '2027-07-01',
    rules: ['nl.bw.6-237-k'],
    termEnd: '2028-05-31',
    latest: '2028-04-30',
  },
  {
    name: 'NL two years, almost over: ends with the term',
    contract: { ...service, concluded: '2024-12-01', term: 'P2Y' },
    on: '2026-10-31',
    endsOn: '2026-11-30',
    rules: ['nl.bw.6-237-o'],
  },
  {
    name: 'no renewal: ends with the term',
    contract: { ...service, concluded: '2026-01-15', renewal: { into: 'none' } },
    endsOn: '2027-01-14',
    rules: [],
    termEnd: '2027-01-14',
    next: null,
    latest: null,
  },
  {
    name: 'no renewal, already over',
    contract: { ...service, renewal: { into: 'none' } },
    endsOn: '2026-08-31',
    rules: [],
  },
  {
    name: 'trial: ends with the trial',
    contract: { ...service, concluded: '2026-11-10', trial: { until: '2026-12-09' } },
    endsOn: '2026-12-09',
    rules: [],
    termEnd: '2026-12-09',
    next: '2026-12-10',
    latest: '2026-12-09',
  },
  {
    name: 'after the trial the first term counts from the day after it',
    contract: {
      ...service,
      concluded: '2026-10-10',
      trial: { until: '2026-11-09' },
      term: 'P1M',
      renewal: { into: 'fixed', term: 'P1M' },
    },
    endsOn: '2026-12-22',
    rules: ['nl.bw.6-237-o', 'nl.bw.6-236-j'],
    termEnd: '2026-12-09',
  },
  {
    name: 'a first day of its own',
    contract: { ...service, concluded: '2026-11-01', start: '2026-12-01' },
    endsOn: '2027-11-30',
    rules: ['nl.bw.6-237-o'],
  },
  {
    name: 'DE since 2022, renewed for a year: free to leave',
    contract: german,
    endsOn: '2026-12-22',
    rules: ['de.bgb.309-9-b'],
    ...anyTime,
  },
  {
    name: 'DE since 2022, first term: one month at most',
    contract: { ...german, concluded: '2026-03-01', notice: 'P3M' },
    endsOn: '2027-02-28',
    rules: ['de.bgb.309-9-c'],
    latest: '2027-01-31',
  },
  {
    name: 'DE first term of three years: two at most',
    contract: { ...german, concluded: '2024-06-01', term: 'P3Y' },
    endsOn: '2026-12-22',
    rules: ['de.bgb.309-9-a'],
  },
  {
    name: 'DE concluded on the last day of the old law',
    contract: { ...old, concluded: '2022-02-28', term: 'P1Y' },
    endsOn: '2027-02-27',
    rules: ['de.bgb.309-9-old-b'],
    latest: '2026-11-27',
    confidence: 'recalled',
  },
  {
    name: 'DE concluded on the first day of the new law',
    contract: { ...old, concluded: '2022-03-01', term: 'P1Y' },
    endsOn: '2026-12-22',
    rules: ['de.bgb.309-9-b'],
    confidence: 'primary-read',
  },
  {
    name: 'DE old contract: renewed a year at a time',
    contract: old,
    endsOn: '2027-04-30',
    rules: ['de.bgb.309-9-old-b'],
    termEnd: '2027-04-30',
    next: '2027-05-01',
    latest: '2027-01-31',
  },
  {
    name: 'DE without a term: a month, and we say how sure we are',
    contract: { ...base, jurisdiction: 'DE', subject: 'service' },
    endsOn: '2026-12-22',
    rules: ['de.bgb.309-9-open-ended'],
    confidence: 'recalled',
  },
];

describe('when a subscription ends', () => {
  test.each(rows)('$name', async ({ contract, on, endsOn, rules, confidence, ...more }) => {
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
      'Sie haben das Abo am 1. September 2025 abgeschlossen.',
      'Eine neue feste Laufzeit, die Sie nicht selbst gewählt haben, bindet Sie nicht.',
      'Die erste Laufzeit ist vorbei. Sie können deshalb jederzeit kündigen; die Frist beträgt einen Monat (BGB § 309 Nr. 9 b).',
      'In den Bedingungen steht: 3 Monate. So lang darf die Frist aber nicht sein.',
      'Heute ist der 22. November 2026. Rechnet man einen Monat dazu, ist es der 22. Dezember 2026.',
    ]);
  });

  test('never ends a subscription inside its first term, where a law asks for less notice after it', async () => {
    const law = await loadLaw('DE', 'nl');
    const book = law.book!;
    const rules = book.rules.map((rule): AnyRule => {
      if (rule.kind !== 'cancellation') return rule;
      const notice = rule.params.at === 'any-time' ? 'P7D' : 'P2M';
      return { ...rule, params: { ...rule.params, notice } };
    });
    const elsewhere: Law = { ...law, book: { ...book, rules } };
    const contract: Contract = { ...german, concluded: '2026-01-01' };
    const { endsOn } = resolveRights(elsewhere, contract, today);
    expect(endsOn).toMatchObject({ value: '2026-12-31' });
    expect(endsOn.trace.steps.at(-1)).toBe('Het loopt in elk geval tot en met 31 december 2026.');
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
    ['a country not looked into', { ...service, jurisdiction: 'FR' }, 'https://europa.eu/youreurope'],
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
