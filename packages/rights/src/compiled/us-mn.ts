// Written by scripts/write-law.ts from src/data. Change the law there.
import type { CompiledLaw } from '../compiled.ts';

export const book: CompiledLaw = {
  version: '1.0.0',
  lastReviewed: '2026-11-22',
  zone: 'America/Chicago',
  ahead: [-6, -5],
  authority: { name: 'Minnesota Attorney General', url: 'https://www.ag.state.mn.us' },
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
    page: [
      {
        source: {
          ruleId: 'us-mn.325g-offers',
          locator: 'Minn. Stat. 325G.56–325G.62',
          url: 'https://www.revisor.mn.gov/statutes/cite/325G.57',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        kind: 'save-offer-limits',
        asks: { offers: 'with-permission' },
        says: [],
        when: [{ fact: 'today', from: '2025-01-01' }],
      },
      {
        source: {
          ruleId: 'us-mn.325g-online',
          locator: 'Minn. Stat. 325G.56–325G.62',
          url: 'https://www.revisor.mn.gov/statutes/cite/325G.57',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        kind: 'cancellation-channel',
        asks: {},
        says: ['online'],
        when: [{ fact: 'today', from: '2025-01-01' }],
      },
    ],
  },
};
