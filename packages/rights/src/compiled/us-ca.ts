// Written by scripts/write-law.ts from src/data. Change the law there.
import type { CompiledLaw } from '../compiled.ts';

export const law: CompiledLaw = {
  version: '1.0.0',
  lastReviewed: '2026-11-22',
  zone: 'America/Los_Angeles',
  authority: { name: 'California Attorney General', url: 'https://oag.ca.gov/consumers' },
  calendar: { fixed: '', moving: {} },
  covers: [
    { fact: 'audience', in: ['consumer'] },
    { fact: 'subject', in: ['telecom', 'insurance', 'financial'], not: true },
  ],
  rules: {
    'cancellation-channel': [
      {
        source: {
          ruleId: 'us-ca.17602-d',
          locator: 'Cal. B&P 17602(d)',
          url: 'https://leginfo.legislature.ca.gov',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        params: { way: 'online' },
        from: '2025-07-01',
        by: 'contract-extended',
      },
    ],
    'access-barrier': [
      {
        source: {
          ruleId: 'us-ca.17602-d-login',
          locator: 'Cal. B&P 17602(d)',
          url: 'https://leginfo.legislature.ca.gov',
          confidence: 'recalled',
          lastVerified: '2026-11-22',
        },
        params: { login: 'allowed-with-alternative' },
        from: '2025-07-01',
        by: 'contract-extended',
      },
    ],
    'save-offer-limits': [
      {
        source: {
          ruleId: 'us-ca.17602-e-2',
          locator: 'Cal. B&P 17602(e)(2)',
          url: 'https://leginfo.legislature.ca.gov',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        params: { offers: 'with-simultaneous-cancel' },
        from: '2025-07-01',
        by: 'contract-extended',
      },
    ],
    'button-label': [
      {
        source: {
          ruleId: 'us-ca.17602-e-2-label',
          locator: 'Cal. B&P 17602(e)(2)',
          url: 'https://leginfo.legislature.ca.gov',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        params: {
          labels: [
            {
              role: 'saveOfferCancel',
              mandated: true,
              text: { nl: 'klik om op te zeggen', en: 'click to cancel', de: 'hier klicken und kündigen' },
            },
          ],
        },
        from: '2025-07-01',
        by: 'contract-extended',
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
        params: { earliest: 'P21D', latest: 'P3D', before: 'trial-end' },
        when: [{ fact: 'trialLength', cmp: '>', value: 'P31D' }],
        from: '2025-07-01',
        by: 'contract-extended',
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
        params: { earliest: 'P45D', latest: 'P15D', before: 'renewal' },
        when: [{ fact: 'term', cmp: '>=', value: 'P1Y' }],
        from: '2025-07-01',
        by: 'contract-extended',
      },
    ],
  },
};
