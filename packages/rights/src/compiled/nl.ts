// Written by scripts/write-law.ts from src/data. Change the law there.
import type { CompiledLaw } from '../compiled.ts';

export const book: CompiledLaw = {
  version: '1.0.0',
  lastReviewed: '2026-11-22',
  zone: 'Europe/Amsterdam',
  ahead: [1, 2],
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
  covers: [
    { fact: 'audience', in: ['consumer'] },
    { fact: 'subject', in: ['telecom', 'insurance', 'financial'], not: true },
  ],
  beyond: 'notCovered',
  page: {
    fields: null,
    nothingElse: false,
    onePage: false,
    summaryPage: false,
    offers: 'unregulated',
    login: 'unregulated',
  },
  unlisted: 'pageFree',
  rules: {
    renewed: [
      {
        source: {
          ruleId: 'nl.bw.6-236-j',
          locator: 'BW 6:236 j',
          url: 'https://wetten.overheid.nl/BWBR0005289',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        notice: 'P1M',
        at: 'any-time',
        when: [{ fact: 'subject', in: ['periodical'], not: true }],
      },
      {
        source: {
          ruleId: 'nl.bw.6-236-p-too-long',
          locator: 'BW 6:236 p',
          url: 'https://wetten.overheid.nl/BWBR0005289',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        notice: 'P1M',
        at: 'any-time',
        when: [
          { fact: 'subject', in: ['periodical'] },
          { fact: 'renewal', in: ['fixed'] },
          { fact: 'renewalTerm', from: '2001-04-02' },
        ],
      },
      {
        source: {
          ruleId: 'nl.bw.6-236-q',
          locator: 'BW 6:236 q',
          url: 'https://wetten.overheid.nl/BWBR0005289',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        notice: 'P1M',
        at: 'any-time',
        when: [
          { fact: 'subject', in: ['periodical'] },
          { fact: 'renewal', in: ['indefinite'] },
          { fact: 'lessThanMonthly', in: [true], not: true },
        ],
      },
      {
        source: {
          ruleId: 'nl.bw.6-236-q-less-than-monthly',
          locator: 'BW 6:236 q',
          url: 'https://wetten.overheid.nl/BWBR0005289',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        notice: 'P3M',
        at: 'any-time',
        when: [
          { fact: 'subject', in: ['periodical'] },
          { fact: 'renewal', in: ['indefinite'] },
          { fact: 'lessThanMonthly', in: [true] },
        ],
      },
      {
        source: {
          ruleId: 'nl.bw.6-236-p',
          locator: 'BW 6:236 p',
          url: 'https://wetten.overheid.nl/BWBR0005289',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        notice: 'P1M',
        at: 'term-end',
        when: [
          { fact: 'subject', in: ['periodical'] },
          { fact: 'renewal', in: ['fixed'] },
          { fact: 'renewalTerm', to: '2001-04-01' },
        ],
      },
    ],
    early: [
      {
        source: {
          ruleId: 'nl.bw.6-237-k',
          locator: 'BW 6:237 k',
          url: 'https://wetten.overheid.nl/BWBR0005289',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        notice: 'P1M',
        at: 'any-time',
        onceRunFor: 'P1Y',
        when: [{ fact: 'term', from: '2002-01-02' }],
      },
    ],
    'first-term': [
      {
        source: {
          ruleId: 'nl.bw.6-237-o',
          locator: 'BW 6:237 o',
          url: 'https://wetten.overheid.nl/BWBR0005289',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        notice: 'P1M',
        at: 'term-end',
      },
    ],
    'open-ended': [
      {
        source: {
          ruleId: 'nl.bw.6-237-o',
          locator: 'BW 6:237 o',
          url: 'https://wetten.overheid.nl/BWBR0005289',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        notice: 'P1M',
        at: 'term-end',
      },
    ],
    renewal: [
      {
        source: {
          ruleId: 'nl.bw.6-236-s',
          locator: 'BW 6:236 s',
          url: 'https://wetten.overheid.nl/BWBR0005289',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        into: 'none',
        when: [
          { fact: 'subject', in: ['periodical'] },
          { fact: 'introductory', in: [true] },
        ],
      },
    ],
    counting: [
      {
        source: {
          ruleId: 'nl.bw.6-230i-2',
          locator: 'BW 6:230i(2)',
          url: 'https://wetten.overheid.nl/BWBR0005289',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        roll: 'next-working-day',
      },
    ],
    withdrawal: [
      {
        source: {
          ruleId: 'nl.bw.6-230o',
          locator: 'BW 6:230o(1)',
          url: 'https://wetten.overheid.nl/BWBR0005289',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        duration: 'P14D',
        fromDelivery: ['goods-regular', 'periodical'],
        when: [{ fact: 'channel', in: ['online', 'phone', 'paper'] }],
      },
    ],
    'withdrawal-extension': [
      {
        source: {
          ruleId: 'nl.bw.6-230o-2',
          locator: 'BW 6:230o(2)',
          url: 'https://wetten.overheid.nl/BWBR0005289',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        atMost: 'P12M',
      },
    ],
    'withdrawal-exception': [
      {
        source: {
          ruleId: 'nl.bw.6-230p-f',
          locator: 'BW 6:230p f',
          url: 'https://wetten.overheid.nl/BWBR0005289',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        mayEndEarly: false,
        when: [{ fact: 'subject', in: ['periodical'] }],
      },
      {
        source: {
          ruleId: 'nl.bw.6-230p-g',
          locator: 'BW 6:230p g',
          url: 'https://wetten.overheid.nl/BWBR0005289',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        mayEndEarly: true,
        when: [
          { fact: 'subject', in: ['digital-content'] },
          { fact: 'startedOnRequest', in: [false], not: true },
        ],
      },
    ],
    refund: [
      {
        source: {
          ruleId: 'nl.bw.6-230r',
          locator: 'BW 6:230r(1)',
          url: 'https://wetten.overheid.nl/BWBR0005289',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        duration: 'P14D',
      },
    ],
    'pro-rata': [
      {
        source: {
          ruleId: 'nl.bw.6-230s',
          locator: 'BW 6:230s(4), (5)',
          url: 'https://wetten.overheid.nl/BWBR0005289',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        basis: 'calendar-days',
        countExerciseDay: false,
        rounding: 'half-up',
        when: [
          { fact: 'subject', in: ['service', 'digital-service'] },
          { fact: 'startedOnRequest', in: [true] },
          { fact: 'informedOfWithdrawal', in: [true] },
        ],
      },
    ],
    'button-label': [
      {
        source: {
          ruleId: 'nl.bw.6-230oa',
          locator: 'BW 6:230oa',
          url: 'https://wetten.overheid.nl/BWBR0005289',
          confidence: 'conflict',
          lastVerified: '2026-11-22',
        },
        labels: [
          {
            role: 'withdrawEntry',
            mandated: true,
            words: {
              en: ['Withdraw from contract here'],
              nl: ['Hier de overeenkomst herroepen', 'Hier de overeenkomst ontbinden'],
              de: ['Vertrag widerrufen'],
            },
          },
          {
            role: 'withdrawConfirm',
            mandated: true,
            words: {
              en: ['Confirm withdrawal'],
              nl: ['Herroeping bevestigen', 'Ontbinding bevestigen'],
              de: ['Widerruf bestätigen'],
            },
          },
        ],
        when: [{ fact: 'today', from: '2026-06-19' }],
      },
      {
        source: {
          ruleId: 'nl.acm.leidraad-opzeggen',
          locator: 'ACM Leidraad bescherming online consument',
          url: 'https://www.acm.nl/nl/publicaties/voorlichting-aan-bedrijven/acm-leidraad/leidraad-bescherming-online-consument/opzeggen-van-de-overeenkomst',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        labels: [
          {
            role: 'cancelEntry',
            mandated: false,
            words: { en: ['End subscription'], nl: ['Abonnement beëindigen'], de: ['Abonnement beenden'] },
          },
        ],
      },
    ],
    receipt: [
      {
        source: {
          ruleId: 'nl.bw.6-230oa-4',
          locator: 'BW 6:230oa(4)',
          url: 'https://wetten.overheid.nl/BWBR0005289',
          confidence: 'conflict',
          lastVerified: '2026-11-22',
        },
        contents: ['statement', 'date', 'time'],
        when: [{ fact: 'today', from: '2026-06-19' }],
      },
    ],
    'withdrawal-at-conversion': [
      {
        source: {
          ruleId: 'eu.cjeu.c-565-22',
          locator: 'C-565/22 (Sofatutor)',
          url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62022CJ0565',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        duration: 'P14D',
        when: [
          { fact: 'channel', in: ['online', 'phone', 'paper'] },
          { fact: 'informedOfConversion', in: [false] },
        ],
      },
    ],
    'refund-withheld': [
      {
        source: {
          ruleId: 'eu.crd.13-3',
          locator: '2011/83/EU art. 13(3)',
          url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
          confidence: 'recalled',
          lastVerified: '2026-11-22',
        },
        when: [{ fact: 'subject', in: ['goods-regular'] }],
      },
    ],
    'return-goods': [
      {
        source: {
          ruleId: 'eu.crd.14-1',
          locator: '2011/83/EU art. 14(1)',
          url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
          confidence: 'recalled',
          lastVerified: '2026-11-22',
        },
        duration: 'P14D',
        when: [{ fact: 'subject', in: ['goods-regular'] }],
      },
    ],
    page: [
      {
        source: {
          ruleId: 'nl.bw.6-236-o',
          locator: 'BW 6:236 o',
          url: 'https://wetten.overheid.nl/BWBR0005289',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        kind: 'cancellation-channel',
        asks: {},
        says: ['sameWay'],
      },
    ],
  },
};
