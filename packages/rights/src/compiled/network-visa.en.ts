// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'network-visa.ai09067-reminder',
    language: 'en',
    title: 'A reminder before the first charge',
    summary:
      'After a trial, or when the terms change, you get a reminder with a link to cancel at least seven days before the first charge.',
    force: 'in-force',
    source: {
      ruleId: 'network-visa.ai09067-reminder',
      locator: 'Visa AI09067',
      url: 'https://usa.visa.com',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'A reminder before the first charge',
    },
  },
  {
    ruleId: 'network-visa.ai09067-receipt',
    language: 'en',
    title: 'A link to cancel from the start',
    summary: 'The receipt of signing up has a link to cancel, and cancelling online is easy.',
    force: 'in-force',
    source: {
      ruleId: 'network-visa.ai09067-receipt',
      locator: 'Visa AI09067',
      url: 'https://usa.visa.com',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'A link to cancel from the start',
    },
  },
];
