// Written by scripts/write-law.ts from src/data. Change the law there.
import type { CompiledLaw } from '../compiled.ts';

export const law: CompiledLaw = {
  version: '1.0.0',
  lastReviewed: '2026-11-22',
  zone: 'Europe/Vienna',
  authority: { name: 'Arbeiterkammer Konsumentenschutz', url: 'https://www.arbeiterkammer.at' },
  calendar: {
    fixed: '010101060501081510261101120812251226',
    moving: {
      '2020': '0413052106010611',
      '2021': '0405051305240603',
      '2022': '0418052606060616',
      '2023': '0410051805290608',
      '2024': '0401050905200530',
      '2025': '0421052906090619',
      '2026': '0406051405250604',
      '2027': '0329050605170527',
      '2028': '0417052506050615',
      '2029': '0402051005210531',
      '2030': '0422053006100620',
      '2031': '0414052206020612',
      '2032': '0329050605170527',
      '2033': '0418052606060616',
      '2034': '0410051805290608',
      '2035': '0326050305140524',
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
        ruleId: 'at.fagg.13a',
        locator: 'FAGG § 13a',
        url: 'https://www.ris.bka.gv.at',
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
            },
          },
          {
            role: 'withdrawConfirm',
            mandated: true,
            text: { nl: 'Herroeping bevestigen', en: 'Confirm withdrawal', de: 'Widerruf bestätigen' },
          },
        ],
      },
      from: '2026-10-01',
      by: 'contract-concluded',
    },
    {
      source: {
        ruleId: 'eu.crd.9',
        locator: '2011/83/EU art. 9',
        url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
        confidence: 'primary-read',
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
