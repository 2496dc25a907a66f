// Written by scripts/write-law.ts from src/data. Change the law there.
import type { CompiledLaw } from '../compiled.ts';

export const book: CompiledLaw = {
  version: '1.0.0',
  lastReviewed: '2026-11-22',
  zone: 'America/New_York',
  ahead: [-5, -4],
  authority: { name: 'Massachusetts Attorney General', url: 'https://www.mass.gov/ago' },
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
          ruleId: 'us-ma.940cmr38-renewal',
          locator: '940 CMR 38.00',
          url: 'https://www.mass.gov',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        earliest: 'P30D',
        latest: 'P5D',
        before: 'cancellation-deadline',
        backFrom: 'latestNotice',
        when: [
          { fact: 'term', from: '2001-02-02' },
          { fact: 'today', from: '2025-09-02' },
        ],
      },
    ],
    page: [
      {
        source: {
          ruleId: 'us-ma.940cmr38-leaving',
          locator: '940 CMR 38.00',
          url: 'https://www.mass.gov',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        kind: 'cancellation-channel',
        asks: {},
        says: ['sameWay'],
        when: [{ fact: 'today', from: '2025-09-02' }],
      },
    ],
  },
};
