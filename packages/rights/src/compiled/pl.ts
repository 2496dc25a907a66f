// Written by scripts/write-law.ts from src/data. Change the law there.
import type { CompiledLaw } from '../compiled.ts';

export const law: CompiledLaw = {
  version: '1.0.0',
  lastReviewed: '2026-11-22',
  zone: 'Europe/Warsaw',
  authority: { name: 'UOKiK', url: 'https://uokik.gov.pl' },
  calendar: {
    fixed: '010101060501050308151101111112251226',
    moving: {
      '2020': '04130611',
      '2021': '04050603',
      '2022': '04180616',
      '2023': '04100608',
      '2024': '04010530',
      '2025': '042106191224',
      '2026': '040606041224',
      '2027': '032905271224',
      '2028': '04170615',
      '2029': '040205311224',
      '2030': '042206201224',
      '2031': '041406121224',
      '2032': '032905271224',
      '2033': '04180616',
      '2034': '04100608',
      '2035': '032605241224',
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
        ruleId: 'pl.upk.27',
        locator: 'Ustawa o prawach konsumenta art. 27',
        url: 'https://isap.sejm.gov.pl',
        confidence: 'recalled',
        lastVerified: '2026-11-22',
      },
      kind: 'withdrawal',
      params: { duration: 'P14D', fromDelivery: ['goods-regular', 'periodical'] },
      when: { fact: 'channel', in: ['online', 'phone', 'paper'] },
    },
    {
      source: {
        ruleId: 'eu.crd.10',
        locator: '2011/83/EU art. 10',
        url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
        confidence: 'recalled',
        lastVerified: '2026-11-22',
      },
      kind: 'withdrawal-extension',
      params: { atMost: 'P12M' },
    },
    {
      source: {
        ruleId: 'eu.crd.11a',
        locator: '2011/83/EU art. 11a',
        url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
        confidence: 'secondary-read',
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
              pl: 'Odstąp od umowy tutaj',
            },
          },
          {
            role: 'withdrawConfirm',
            mandated: true,
            text: {
              nl: 'Herroeping bevestigen',
              en: 'Confirm withdrawal',
              de: 'Widerruf bestätigen',
              pl: 'Potwierdź odstąpienie od umowy',
            },
          },
        ],
      },
      from: '2026-06-19',
    },
    {
      source: {
        ruleId: 'eu.crd.11a-4',
        locator: '2011/83/EU art. 11a(4)',
        url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
        confidence: 'secondary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'receipt',
      params: { contents: ['statement', 'date', 'time'] },
      from: '2026-06-19',
    },
    {
      source: {
        ruleId: 'eu.crd.13',
        locator: '2011/83/EU art. 13(1)',
        url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
        confidence: 'recalled',
        lastVerified: '2026-11-22',
      },
      kind: 'refund',
      params: { duration: 'P14D' },
    },
    {
      source: {
        ruleId: 'eu.crd.14',
        locator: '2011/83/EU art. 14(3)',
        url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
        confidence: 'secondary-read',
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
        ruleId: 'eu.crd.16-j',
        locator: '2011/83/EU art. 16(j)',
        url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
        confidence: 'recalled',
        lastVerified: '2026-11-22',
      },
      kind: 'withdrawal-exception',
      params: { mayEndEarly: false },
      when: { fact: 'subject', in: ['periodical'] },
    },
    {
      source: {
        ruleId: 'eu.crd.16-m',
        locator: '2011/83/EU art. 16(m)',
        url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
        confidence: 'recalled',
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
        ruleId: 'eu.reg1182-71.3',
        locator: '1182/71 art. 3',
        url: 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj',
        confidence: 'secondary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'counting',
      params: { roll: 'next-working-day' },
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
