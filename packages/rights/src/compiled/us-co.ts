// Written by scripts/write-law.ts from src/data. Change the law there.
import type { CompiledLaw } from '../compiled.ts';

export const book: CompiledLaw = {
  version: '1.0.0',
  lastReviewed: '2026-11-22',
  zone: 'America/Denver',
  ahead: [-7, -6],
  authority: { name: 'Colorado Attorney General', url: 'https://coag.gov' },
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
    'renewal-notice': [
      {
        source: {
          ruleId: 'us-co.hb21-1239',
          locator: 'Colo. H.B. 21-1239',
          url: 'https://leg.colorado.gov/bills/hb21-1239',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        earliest: 'P40D',
        latest: 'P25D',
        before: 'renewal',
        backFrom: 'nextRenewal',
        when: [{ fact: 'renewalTerm', from: '2002-01-01' }],
      },
      {
        source: {
          ruleId: 'us-co.hb21-1239-shorter',
          locator: 'Colo. H.B. 21-1239',
          url: 'https://leg.colorado.gov/bills/hb21-1239',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        earliest: 'P40D',
        latest: 'P25D',
        before: 'renewal',
        every: 'P1Y',
        backFrom: 'nextRenewal',
        when: [{ fact: 'renewalTerm', to: '2001-12-31' }],
      },
    ],
  },
};
