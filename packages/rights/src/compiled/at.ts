// Written by scripts/write-law.ts from src/data. Change the law there.
import type { CompiledLaw } from '../compiled.ts';

export const book: CompiledLaw = {
  version: '1.0.0',
  lastReviewed: '2026-11-22',
  zone: 'Europe/Vienna',
  ahead: [1, 2],
  authority: { name: 'Arbeiterkammer Konsumentenschutz', url: 'https://www.arbeiterkammer.at' },
  calendar: {
    fixed: '0101 0106 0501 0815 1026 1101 1208 1225 1226',
    moving: {
      '2020': '0413 0521 0601 0611',
      '2021': '0405 0513 0524 0603',
      '2022': '0418 0526 0606 0616',
      '2023': '0410 0518 0529 0608',
      '2024': '0401 0509 0520 0530',
      '2025': '0421 0529 0609 0619',
      '2026': '0406 0514 0525 0604',
      '2027': '0329 0506 0517 0527',
      '2028': '0417 0525 0605 0615',
      '2029': '0402 0510 0521 0531',
      '2030': '0422 0530 0610 0620',
      '2031': '0414 0522 0602 0612',
      '2032': '0329 0506 0517 0527',
      '2033': '0418 0526 0606 0616',
      '2034': '0410 0518 0529 0608',
      '2035': '0326 0503 0514 0524',
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
    'button-label': [
      {
        source: {
          ruleId: 'at.fagg.13a',
          locator: 'FAGG § 13a',
          url: 'https://www.ris.bka.gv.at',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        labels: [
          {
            role: 'withdrawEntry',
            mandated: true,
            words: {
              en: ['Withdraw from contract here'],
              nl: ['Hier de overeenkomst herroepen'],
              de: ['Vertrag widerrufen'],
            },
          },
          {
            role: 'withdrawConfirm',
            mandated: true,
            words: { en: ['Confirm withdrawal'], nl: ['Herroeping bevestigen'], de: ['Widerruf bestätigen'] },
          },
        ],
        when: [{ fact: 'concluded', from: '2026-10-01' }],
      },
    ],
    withdrawal: [
      {
        source: {
          ruleId: 'eu.crd.9',
          locator: '2011/83/EU art. 9',
          url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
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
          ruleId: 'eu.crd.10',
          locator: '2011/83/EU art. 10',
          url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
          confidence: 'recalled',
          lastVerified: '2026-11-22',
        },
        atMost: 'P12M',
      },
    ],
    receipt: [
      {
        source: {
          ruleId: 'eu.crd.11a-4',
          locator: '2011/83/EU art. 11a(4)',
          url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        contents: ['statement', 'date', 'time'],
        when: [{ fact: 'today', from: '2026-06-19' }],
      },
    ],
    refund: [
      {
        source: {
          ruleId: 'eu.crd.13',
          locator: '2011/83/EU art. 13(1)',
          url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
          confidence: 'recalled',
          lastVerified: '2026-11-22',
        },
        duration: 'P14D',
      },
    ],
    'pro-rata': [
      {
        source: {
          ruleId: 'eu.crd.14',
          locator: '2011/83/EU art. 14(3)',
          url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
          confidence: 'secondary-read',
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
    'withdrawal-exception': [
      {
        source: {
          ruleId: 'eu.crd.16-j',
          locator: '2011/83/EU art. 16(j)',
          url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
          confidence: 'recalled',
          lastVerified: '2026-11-22',
        },
        mayEndEarly: false,
        when: [{ fact: 'subject', in: ['periodical'] }],
      },
      {
        source: {
          ruleId: 'eu.crd.16-m',
          locator: '2011/83/EU art. 16(m)',
          url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
          confidence: 'recalled',
          lastVerified: '2026-11-22',
        },
        mayEndEarly: true,
        when: [
          { fact: 'subject', in: ['digital-content'] },
          { fact: 'startedOnRequest', in: [false], not: true },
        ],
      },
    ],
    counting: [
      {
        source: {
          ruleId: 'eu.reg1182-71.3',
          locator: '1182/71 art. 3',
          url: 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        roll: 'next-working-day',
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
  },
};
