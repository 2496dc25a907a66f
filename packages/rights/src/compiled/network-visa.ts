// Written by scripts/write-law.ts from src/data. Change the law there.
import type { CompiledLaw } from '../compiled.ts';

export const book: CompiledLaw = {
  version: '1.0.0',
  lastReviewed: '2026-11-22',
  zone: 'UTC',
  ahead: [0, 0],
  authority: { name: 'Visa', url: 'https://usa.visa.com/support.html' },
  calendar: { fixed: '', moving: {} },
  covers: [{ fact: 'audience', in: ['consumer'] }],
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
    'trial-notice': [
      {
        source: {
          ruleId: 'network-visa.ai09067-reminder',
          locator: 'Visa AI09067',
          url: 'https://usa.visa.com',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        latest: 'P7D',
        before: 'first-charge',
        backFrom: 'nextRenewal',
      },
    ],
  },
};
