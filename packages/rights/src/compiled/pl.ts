// Written by scripts/write-law.ts from src/data. Change the law there.
import type { CompiledLaw } from '../compiled.ts';

export const book: CompiledLaw = {
  version: '1.0.0',
  lastReviewed: '2026-11-22',
  zone: 'Europe/Warsaw',
  ahead: [1, 2],
  authority: { name: 'UOKiK', url: 'https://uokik.gov.pl' },
  calendar: {
    fixed: '0101 0106 0501 0503 0815 1101 1111 1225 1226',
    moving: {
      '2020': '0413 0611',
      '2021': '0405 0603',
      '2022': '0418 0616',
      '2023': '0410 0608',
      '2024': '0401 0530',
      '2025': '0421 0619 1224',
      '2026': '0406 0604 1224',
      '2027': '0329 0527 1224',
      '2028': '0417 0615',
      '2029': '0402 0531 1224',
      '2030': '0422 0620 1224',
      '2031': '0414 0612 1224',
      '2032': '0329 0527 1224',
      '2033': '0418 0616',
      '2034': '0410 0608',
      '2035': '0326 0524 1224',
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
    withdrawal: [
      {
        source: {
          ruleId: 'pl.upk.27',
          locator: 'Ustawa o prawach konsumenta art. 27',
          url: 'https://isap.sejm.gov.pl',
          confidence: 'recalled',
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
    'button-label': [
      {
        source: {
          ruleId: 'eu.crd.11a',
          locator: '2011/83/EU art. 11a',
          url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
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
              pl: ['Odstąp od umowy tutaj'],
            },
          },
          {
            role: 'withdrawConfirm',
            mandated: true,
            words: {
              en: ['Confirm withdrawal'],
              nl: ['Herroeping bevestigen'],
              de: ['Widerruf bestätigen'],
              pl: ['Potwierdź odstąpienie od umowy'],
            },
          },
        ],
        when: [{ fact: 'today', from: '2026-06-19' }],
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
