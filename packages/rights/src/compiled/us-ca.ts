// Written by scripts/write-law.ts from src/data. Change the law there.
import type { CompiledLaw } from '../compiled.ts';

export const book: CompiledLaw = {
  version: '1.0.0',
  lastReviewed: '2026-11-22',
  zone: 'America/Los_Angeles',
  ahead: [-8, -7],
  authority: { name: 'California Attorney General', url: 'https://oag.ca.gov/consumers' },
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
    'button-label': [
      {
        source: {
          ruleId: 'us-ca.17602-e-2-label',
          locator: 'Cal. B&P 17602(e)(2)',
          url: 'https://leginfo.legislature.ca.gov',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        labels: [
          {
            role: 'saveOfferCancel',
            mandated: true,
            words: {
              en: ['click to cancel'],
              nl: ['klik om op te zeggen'],
              de: ['hier klicken und kündigen'],
            },
          },
        ],
        when: [{ fact: 'extended', from: '2025-07-01' }],
      },
    ],
    'trial-notice': [
      {
        source: {
          ruleId: 'us-ca.17602-trial',
          locator: 'Cal. B&P 17602(b)',
          url: 'https://leginfo.legislature.ca.gov',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        earliest: 'P21D',
        latest: 'P3D',
        before: 'trial-end',
        backFrom: 'termEnd',
        when: [
          { fact: 'trialLength', from: '2001-02-02' },
          { fact: 'extended', from: '2025-07-01' },
        ],
      },
    ],
    'renewal-notice': [
      {
        source: {
          ruleId: 'us-ca.17602-renewal',
          locator: 'Cal. B&P 17602(b)',
          url: 'https://leginfo.legislature.ca.gov',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        earliest: 'P45D',
        latest: 'P15D',
        before: 'renewal',
        backFrom: 'nextRenewal',
        when: [
          { fact: 'term', from: '2002-01-01' },
          { fact: 'extended', from: '2025-07-01' },
        ],
      },
    ],
    page: [
      {
        source: {
          ruleId: 'us-ca.17602-e-2',
          locator: 'Cal. B&P 17602(e)(2)',
          url: 'https://leginfo.legislature.ca.gov',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        kind: 'save-offer-limits',
        asks: { offers: 'with-simultaneous-cancel' },
        says: [],
        when: [{ fact: 'extended', from: '2025-07-01' }],
      },
      {
        source: {
          ruleId: 'us-ca.17602-d-login',
          locator: 'Cal. B&P 17602(d)',
          url: 'https://leginfo.legislature.ca.gov',
          confidence: 'recalled',
          lastVerified: '2026-11-22',
        },
        kind: 'access-barrier',
        asks: { login: 'allowed-with-alternative' },
        says: [],
        when: [{ fact: 'extended', from: '2025-07-01' }],
      },
      {
        source: {
          ruleId: 'us-ca.17602-d',
          locator: 'Cal. B&P 17602(d)',
          url: 'https://leginfo.legislature.ca.gov',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        kind: 'cancellation-channel',
        asks: {},
        says: ['online'],
        when: [{ fact: 'extended', from: '2025-07-01' }],
      },
    ],
  },
};
