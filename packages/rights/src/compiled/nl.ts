// Written by scripts/write-law.ts from src/data. Change the law there.
import type { CompiledLaw } from '../compiled.ts';

export const law: CompiledLaw = {
  version: '1.0.0',
  lastReviewed: '2026-11-22',
  zone: 'Europe/Amsterdam',
  authority: { name: 'ACM ConsuWijzer', url: 'https://www.consuwijzer.nl' },
  calendar: {
    fixed: '0101 0427 1225 1226',
    moving: {
      '2020': '0413 0521 0601',
      '2021': '0405 0513 0524',
      '2022': '0418 0526 0606',
      '2023': '0410 0518 0529',
      '2024': '0401 0509 0520',
      '2025': '0421 0529 0609',
      '2026': '0406 0514 0525',
      '2027': '0329 0506 0517',
      '2028': '0417 0525 0605',
      '2029': '0402 0510 0521',
      '2030': '0422 0530 0610',
      '2031': '0414 0522 0602',
      '2032': '0329 0506 0517',
      '2033': '0418 0526 0606',
      '2034': '0410 0518 0529',
      '2035': '0326 0503 0514',
    },
  },
  covers: {
    all: [
      { fact: 'audience', in: ['consumer'] },
      { not: { fact: 'subject', in: ['telecom', 'insurance', 'financial'] } },
    ],
  },
  rules: [
    {
      source: {
        ruleId: 'nl.bw.6-236-j',
        locator: 'BW 6:236 j',
        url: 'https://wetten.overheid.nl/BWBR0005289',
        confidence: 'primary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'cancellation',
      params: { notice: 'P1M', at: 'any-time' },
      when: { all: [{ fact: 'phase', in: ['renewed'] }, { not: { fact: 'subject', in: ['periodical'] } }] },
    },
    {
      source: {
        ruleId: 'nl.bw.6-236-o',
        locator: 'BW 6:236 o',
        url: 'https://wetten.overheid.nl/BWBR0005289',
        confidence: 'primary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'cancellation-channel',
      params: { way: 'same' },
    },
    {
      source: {
        ruleId: 'nl.bw.6-236-p',
        locator: 'BW 6:236 p',
        url: 'https://wetten.overheid.nl/BWBR0005289',
        confidence: 'primary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'cancellation',
      params: { notice: 'P1M', at: 'term-end' },
      when: {
        all: [
          { fact: 'phase', in: ['renewed'] },
          { fact: 'subject', in: ['periodical'] },
          { fact: 'renewal', in: ['fixed'] },
          { fact: 'renewalTerm', cmp: '<=', value: 'P3M' },
        ],
      },
    },
    {
      source: {
        ruleId: 'nl.bw.6-236-p-too-long',
        locator: 'BW 6:236 p',
        url: 'https://wetten.overheid.nl/BWBR0005289',
        confidence: 'primary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'cancellation',
      params: { notice: 'P1M', at: 'any-time' },
      when: {
        all: [
          { fact: 'phase', in: ['renewed'] },
          { fact: 'subject', in: ['periodical'] },
          { fact: 'renewal', in: ['fixed'] },
          { fact: 'renewalTerm', cmp: '>', value: 'P3M' },
        ],
      },
    },
    {
      source: {
        ruleId: 'nl.bw.6-236-q',
        locator: 'BW 6:236 q',
        url: 'https://wetten.overheid.nl/BWBR0005289',
        confidence: 'primary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'cancellation',
      params: { notice: 'P1M', at: 'any-time' },
      when: {
        all: [
          { fact: 'phase', in: ['renewed'] },
          { fact: 'subject', in: ['periodical'] },
          { fact: 'renewal', in: ['indefinite'] },
          { not: { fact: 'lessThanMonthly', is: true } },
        ],
      },
    },
    {
      source: {
        ruleId: 'nl.bw.6-236-q-less-than-monthly',
        locator: 'BW 6:236 q',
        url: 'https://wetten.overheid.nl/BWBR0005289',
        confidence: 'primary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'cancellation',
      params: { notice: 'P3M', at: 'any-time' },
      when: {
        all: [
          { fact: 'phase', in: ['renewed'] },
          { fact: 'subject', in: ['periodical'] },
          { fact: 'renewal', in: ['indefinite'] },
          { fact: 'lessThanMonthly', is: true },
        ],
      },
    },
    {
      source: {
        ruleId: 'nl.bw.6-236-s',
        locator: 'BW 6:236 s',
        url: 'https://wetten.overheid.nl/BWBR0005289',
        confidence: 'primary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'renewal',
      params: { into: 'none' },
      when: {
        all: [
          { fact: 'subject', in: ['periodical'] },
          { fact: 'introductory', is: true },
        ],
      },
    },
    {
      source: {
        ruleId: 'nl.bw.6-237-k',
        locator: 'BW 6:237 k',
        url: 'https://wetten.overheid.nl/BWBR0005289',
        confidence: 'primary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'cancellation',
      params: { notice: 'P1M', at: 'any-time', onceRunFor: 'P1Y' },
      when: {
        all: [
          { fact: 'phase', in: ['first-term'] },
          { fact: 'term', cmp: '>', value: 'P1Y' },
        ],
      },
    },
    {
      source: {
        ruleId: 'nl.bw.6-237-o',
        locator: 'BW 6:237 o',
        url: 'https://wetten.overheid.nl/BWBR0005289',
        confidence: 'primary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'cancellation',
      params: { notice: 'P1M', at: 'term-end' },
      when: { fact: 'phase', in: ['first-term', 'open-ended'] },
    },
    {
      source: {
        ruleId: 'nl.bw.6-230i-2',
        locator: 'BW 6:230i(2)',
        url: 'https://wetten.overheid.nl/BWBR0005289',
        confidence: 'primary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'counting',
      params: { roll: 'next-working-day' },
    },
    {
      source: {
        ruleId: 'nl.bw.6-230o',
        locator: 'BW 6:230o(1)',
        url: 'https://wetten.overheid.nl/BWBR0005289',
        confidence: 'primary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'withdrawal',
      params: { duration: 'P14D', fromDelivery: ['goods-regular', 'periodical'] },
      when: { fact: 'channel', in: ['online', 'phone', 'paper'] },
    },
    {
      source: {
        ruleId: 'nl.bw.6-230o-2',
        locator: 'BW 6:230o(2)',
        url: 'https://wetten.overheid.nl/BWBR0005289',
        confidence: 'primary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'withdrawal-extension',
      params: { atMost: 'P12M' },
    },
    {
      source: {
        ruleId: 'nl.bw.6-230p-f',
        locator: 'BW 6:230p f',
        url: 'https://wetten.overheid.nl/BWBR0005289',
        confidence: 'primary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'withdrawal-exception',
      params: { mayEndEarly: false },
      when: { fact: 'subject', in: ['periodical'] },
    },
    {
      source: {
        ruleId: 'nl.bw.6-230p-g',
        locator: 'BW 6:230p g',
        url: 'https://wetten.overheid.nl/BWBR0005289',
        confidence: 'primary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'withdrawal-exception',
      params: { mayEndEarly: true },
      when: {
        all: [{ fact: 'subject', in: ['digital-content'] }, { not: { fact: 'startedOnRequest', is: false } }],
      },
    },
    {
      source: {
        ruleId: 'nl.bw.6-230r',
        locator: 'BW 6:230r(1)',
        url: 'https://wetten.overheid.nl/BWBR0005289',
        confidence: 'primary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'refund',
      params: { duration: 'P14D' },
    },
    {
      source: {
        ruleId: 'nl.bw.6-230s',
        locator: 'BW 6:230s(4), (5)',
        url: 'https://wetten.overheid.nl/BWBR0005289',
        confidence: 'primary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'pro-rata',
      params: { basis: 'calendar-days', countExerciseDay: false, rounding: 'half-up' },
      when: {
        all: [
          { fact: 'subject', in: ['service', 'digital-service'] },
          { fact: 'startedOnRequest', is: true },
          { fact: 'informedOfWithdrawal', is: true },
        ],
      },
    },
    {
      source: {
        ruleId: 'nl.bw.6-230oa',
        locator: 'BW 6:230oa',
        url: 'https://wetten.overheid.nl/BWBR0005289',
        confidence: 'conflict',
        lastVerified: '2026-11-22',
      },
      kind: 'button-label',
      params: {
        labels: [
          {
            role: 'withdrawEntry',
            mandated: true,
            text: {
              nl: 'Hier de overeenkomst herroepen',
              en: 'Withdraw from contract here',
              de: 'Vertrag widerrufen',
            },
            equivalents: { nl: ['Hier de overeenkomst ontbinden'] },
          },
          {
            role: 'withdrawConfirm',
            mandated: true,
            text: { nl: 'Herroeping bevestigen', en: 'Confirm withdrawal', de: 'Widerruf bestätigen' },
            equivalents: { nl: ['Ontbinding bevestigen'] },
          },
        ],
      },
      from: '2026-06-19',
    },
    {
      source: {
        ruleId: 'nl.bw.6-230oa-4',
        locator: 'BW 6:230oa(4)',
        url: 'https://wetten.overheid.nl/BWBR0005289',
        confidence: 'conflict',
        lastVerified: '2026-11-22',
      },
      kind: 'receipt',
      params: { contents: ['statement', 'date', 'time'] },
      from: '2026-06-19',
    },
    {
      source: {
        ruleId: 'nl.acm.leidraad-opzeggen',
        locator: 'ACM Leidraad bescherming online consument',
        url: 'https://www.acm.nl/nl/publicaties/voorlichting-aan-bedrijven/acm-leidraad/leidraad-bescherming-online-consument/opzeggen-van-de-overeenkomst',
        confidence: 'primary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'button-label',
      params: {
        labels: [
          {
            role: 'cancelEntry',
            mandated: false,
            text: { nl: 'Abonnement beëindigen', en: 'End subscription', de: 'Abonnement beenden' },
          },
        ],
      },
    },
    {
      source: {
        ruleId: 'eu.cjeu.c-565-22',
        locator: 'C-565/22 (Sofatutor)',
        url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62022CJ0565',
        confidence: 'secondary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'withdrawal-at-conversion',
      params: { duration: 'P14D' },
      when: {
        all: [
          { fact: 'channel', in: ['online', 'phone', 'paper'] },
          { fact: 'informedOfConversion', is: false },
        ],
      },
    },
  ],
};
