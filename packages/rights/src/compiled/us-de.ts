// Written by scripts/write-law.ts from src/data. Change the law there.
import type { CompiledLaw } from '../compiled.ts';

export const book: CompiledLaw = {
  version: '1.0.0',
  lastReviewed: '2026-11-22',
  zone: 'America/New_York',
  ahead: [-5, -4],
  authority: { name: 'Delaware Attorney General', url: 'https://attorneygeneral.delaware.gov' },
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
          ruleId: 'us-de.sb93',
          locator: 'Delaware S.B. 93',
          url: 'https://legis.delaware.gov',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        earliest: 'P60D',
        latest: 'P30D',
        before: 'cancellation-deadline',
        backFrom: 'latestNotice',
        when: [{ fact: 'term', from: '2002-01-01' }],
      },
    ],
  },
};
