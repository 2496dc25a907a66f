// Written by scripts/write-law.ts from src/data. Change the law there.
import type { CompiledLaw } from '../compiled.ts';

export const book: CompiledLaw = {
  version: '1.0.0',
  lastReviewed: '2026-11-22',
  zone: 'America/New_York',
  ahead: [-5, -4],
  authority: { name: 'New York Attorney General', url: 'https://ag.ny.gov' },
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
          ruleId: 'us-ny.527-a-renewal',
          locator: 'N.Y. GBL 527-a(1)(f)',
          url: 'https://newyork.public.law/laws/n.y._general_business_law_section_527-a',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        earliest: 'P45D',
        latest: 'P15D',
        before: 'cancellation-deadline',
        backFrom: 'latestNotice',
        when: [
          { fact: 'term', from: '2002-01-01' },
          { fact: 'renewalTerm', from: '2001-07-01' },
          { fact: 'today', from: '2025-11-05' },
        ],
      },
    ],
    page: [
      {
        source: {
          ruleId: 'us-ny.527-a-leaving',
          locator: 'N.Y. GBL 527-a',
          url: 'https://newyork.public.law/laws/n.y._general_business_law_section_527-a',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        kind: 'cancellation-channel',
        asks: {},
        says: ['sameWay'],
        when: [{ fact: 'today', from: '2025-11-05' }],
      },
    ],
  },
};
