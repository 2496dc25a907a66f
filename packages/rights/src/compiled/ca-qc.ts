// Written by scripts/write-law.ts from src/data. Change the law there.
import type { CompiledLaw } from '../compiled.ts';

export const book: CompiledLaw = {
  version: '1.0.0',
  lastReviewed: '2026-11-22',
  zone: 'America/Toronto',
  ahead: [-5, -4],
  authority: { name: 'Office de la protection du consommateur', url: 'https://www.opc.gouv.qc.ca' },
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
    'trial-notice': [
      {
        source: {
          ruleId: 'ca-qc.cpa-187-29',
          locator: 'CPA 187.29',
          url: 'https://www.legisquebec.gouv.qc.ca',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        earliest: 'P10D',
        latest: 'P2D',
        before: 'trial-end',
        backFrom: 'termEnd',
        when: [{ fact: 'today', from: '2026-09-12' }],
      },
    ],
    page: [
      {
        source: {
          ruleId: 'ca-qc.bill10-cancel',
          locator: 'Quebec Bill 10 (2026)',
          url: 'https://www.assnat.qc.ca',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        kind: 'cancellation-channel',
        asks: {},
        says: ['online'],
        when: [
          { fact: 'channel', in: ['online'] },
          { fact: 'today', from: '2026-09-12' },
        ],
      },
    ],
  },
};
