// Written by scripts/write-law.ts from src/data. Change the law there.
import type { CompiledLaw } from '../compiled.ts';

export const book: CompiledLaw = {
  version: '1.0.0',
  lastReviewed: '2026-11-22',
  zone: 'Europe/London',
  ahead: [0, 1],
  authority: { name: 'Citizens Advice', url: 'https://www.citizensadvice.org.uk/consumer/' },
  calendar: { fixed: '', moving: {} },
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
          ruleId: 'gb.ccr2013.30',
          locator: 'SI 2013/3134 reg. 30',
          url: 'https://www.legislation.gov.uk/uksi/2013/3134',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        duration: 'P14D',
        fromDelivery: ['goods-regular', 'periodical'],
        when: [
          { fact: 'channel', in: ['online', 'phone', 'paper'] },
          { fact: 'concluded', from: '2014-06-13' },
        ],
      },
    ],
    'withdrawal-extension': [
      {
        source: {
          ruleId: 'gb.ccr2013.31',
          locator: 'SI 2013/3134 reg. 31',
          url: 'https://www.legislation.gov.uk/uksi/2013/3134',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        atMost: 'P12M',
        when: [{ fact: 'concluded', from: '2014-06-13' }],
      },
    ],
    refund: [
      {
        source: {
          ruleId: 'gb.ccr2013.34',
          locator: 'SI 2013/3134 reg. 34',
          url: 'https://www.legislation.gov.uk/uksi/2013/3134',
          confidence: 'recalled',
          lastVerified: '2026-11-22',
        },
        duration: 'P14D',
        when: [{ fact: 'concluded', from: '2014-06-13' }],
      },
    ],
    'pro-rata': [
      {
        source: {
          ruleId: 'gb.ccr2013.36',
          locator: 'SI 2013/3134 reg. 36',
          url: 'https://www.legislation.gov.uk/uksi/2013/3134',
          confidence: 'recalled',
          lastVerified: '2026-11-22',
        },
        basis: 'calendar-days',
        countExerciseDay: false,
        rounding: 'half-up',
        when: [
          { fact: 'subject', in: ['service', 'digital-service'] },
          { fact: 'startedOnRequest', in: [true] },
          { fact: 'informedOfWithdrawal', in: [true] },
          { fact: 'concluded', from: '2014-06-13' },
        ],
      },
    ],
    'withdrawal-exception': [
      {
        source: {
          ruleId: 'gb.ccr2013.37',
          locator: 'SI 2013/3134 reg. 37',
          url: 'https://www.legislation.gov.uk/uksi/2013/3134',
          confidence: 'recalled',
          lastVerified: '2026-11-22',
        },
        mayEndEarly: true,
        when: [
          { fact: 'subject', in: ['digital-content'] },
          { fact: 'startedOnRequest', in: [false], not: true },
          { fact: 'concluded', from: '2014-06-13' },
        ],
      },
    ],
    page: [
      {
        source: {
          ruleId: 'gb.gov.2026-04-02',
          locator: 'Government response of 2 April 2026',
          url: 'https://www.gov.uk',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        kind: 'save-offer-limits',
        asks: { offers: 'guidance-pending' },
        says: [],
      },
    ],
  },
};
