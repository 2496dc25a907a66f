// Written by scripts/write-law.ts from src/data. Change the law there.
import type { CompiledLaw } from '../compiled.ts';

export const law: CompiledLaw = {
  version: '1.0.0',
  lastReviewed: '2026-11-22',
  zone: 'Europe/Brussels',
  authority: { name: 'Your Europe', url: 'https://europa.eu/youreurope' },
  calendar: { fixed: '', moving: {} },
  covers: {
    all: [
      { fact: 'audience', in: ['consumer'] },
      { not: { fact: 'subject', in: ['telecom', 'insurance', 'financial'] } },
    ],
  },
  rules: [
    {
      source: {
        ruleId: 'eu.crd.9',
        title: 'Fourteen days to change your mind',
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
        title: 'Longer if you were not told',
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
        title: 'A button to withdraw',
        locator: '2011/83/EU art. 11a',
        url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
        confidence: 'secondary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'button-label',
      params: {
        labels: [
          { role: 'withdrawEntry', text: 'Withdraw from contract here', mandated: true },
          { role: 'withdrawConfirm', text: 'Confirm withdrawal', mandated: true },
        ],
      },
      from: '2026-06-19',
    },
    {
      source: {
        ruleId: 'eu.crd.11a-4',
        title: 'Acknowledgement of receipt',
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
        title: 'Money back within fourteen days',
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
        title: 'Paying for what you already used',
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
        ruleId: 'eu.crd.16-m',
        title: 'Digital content that starts at once',
        locator: '2011/83/EU art. 16(m)',
        url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
        confidence: 'recalled',
        lastVerified: '2026-11-22',
      },
      kind: 'withdrawal-exception',
      params: {},
      when: {
        all: [{ fact: 'subject', in: ['digital-content'] }, { not: { fact: 'startedOnRequest', is: false } }],
      },
    },
    {
      source: {
        ruleId: 'eu.cjeu.c-565-22',
        title: 'A new period after an unclear trial',
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
