// Written by scripts/write-law.ts from src/data. Change the law there.
import type { CompiledLaw } from '../compiled.ts';

export const law: CompiledLaw = {
  version: '1.0.0',
  lastReviewed: '2026-11-22',
  zone: 'Europe/London',
  authority: { name: 'Citizens Advice', url: 'https://www.citizensadvice.org.uk/consumer/' },
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
        ruleId: 'gb.ccr2013.30',
        locator: 'SI 2013/3134 reg. 30',
        url: 'https://www.legislation.gov.uk/uksi/2013/3134',
        confidence: 'secondary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'withdrawal',
      params: { duration: 'P14D', fromDelivery: ['goods-regular', 'periodical'] },
      when: { fact: 'channel', in: ['online', 'phone', 'paper'] },
      from: '2014-06-13',
      by: 'contract-concluded',
    },
    {
      source: {
        ruleId: 'gb.ccr2013.31',
        locator: 'SI 2013/3134 reg. 31',
        url: 'https://www.legislation.gov.uk/uksi/2013/3134',
        confidence: 'secondary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'withdrawal-extension',
      params: { atMost: 'P12M' },
      from: '2014-06-13',
      by: 'contract-concluded',
    },
    {
      source: {
        ruleId: 'gb.ccr2013.counting',
        locator: 'SI 2013/3134 reg. 30',
        url: 'https://www.legislation.gov.uk/uksi/2013/3134',
        confidence: 'recalled',
        lastVerified: '2026-11-22',
      },
      kind: 'counting',
      params: { roll: 'none' },
      from: '2014-06-13',
      by: 'contract-concluded',
    },
    {
      source: {
        ruleId: 'gb.ccr2013.34',
        locator: 'SI 2013/3134 reg. 34',
        url: 'https://www.legislation.gov.uk/uksi/2013/3134',
        confidence: 'recalled',
        lastVerified: '2026-11-22',
      },
      kind: 'refund',
      params: { duration: 'P14D' },
      from: '2014-06-13',
      by: 'contract-concluded',
    },
    {
      source: {
        ruleId: 'gb.ccr2013.36',
        locator: 'SI 2013/3134 reg. 36',
        url: 'https://www.legislation.gov.uk/uksi/2013/3134',
        confidence: 'recalled',
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
      from: '2014-06-13',
      by: 'contract-concluded',
    },
    {
      source: {
        ruleId: 'gb.ccr2013.37',
        locator: 'SI 2013/3134 reg. 37',
        url: 'https://www.legislation.gov.uk/uksi/2013/3134',
        confidence: 'recalled',
        lastVerified: '2026-11-22',
      },
      kind: 'withdrawal-exception',
      params: { mayEndEarly: true },
      when: {
        all: [{ fact: 'subject', in: ['digital-content'] }, { not: { fact: 'startedOnRequest', is: false } }],
      },
      from: '2014-06-13',
      by: 'contract-concluded',
    },
    {
      source: {
        ruleId: 'gb.gov.2026-04-02',
        locator: 'Government response of 2 April 2026',
        url: 'https://www.gov.uk',
        confidence: 'secondary-read',
        lastVerified: '2026-11-22',
      },
      kind: 'save-offer-limits',
      params: { offers: 'guidance-pending' },
    },
  ],
};
