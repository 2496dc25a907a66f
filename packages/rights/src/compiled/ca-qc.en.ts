// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'ca-qc.bill10-cancel',
    language: 'en',
    title: 'Leaving online, easy to find',
    summary: 'Whoever made a contract online finds an easily accessible way to cancel it online.',
    force: 'in-force',
    source: {
      ruleId: 'ca-qc.bill10-cancel',
      locator: 'Quebec Bill 10 (2026)',
      url: 'https://www.assnat.qc.ca',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Leaving online, easy to find',
    },
  },
  {
    ruleId: 'ca-qc.cpa-187-29',
    language: 'en',
    title: 'A message before your trial ends',
    summary:
      'Before a free or cheap start ends you get a message; according to one source 2 to 10 days before.',
    force: 'in-force',
    source: {
      ruleId: 'ca-qc.cpa-187-29',
      locator: 'CPA 187.29',
      url: 'https://www.legisquebec.gouv.qc.ca',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'A message before your trial ends',
    },
  },
  {
    ruleId: 'ca-qc.bill10-restitution',
    language: 'en',
    title: 'Giving back what should not have been taken',
    summary: 'The company has to give back what it should not have received. When exactly, we have not read.',
    force: 'in-force',
    source: {
      ruleId: 'ca-qc.bill10-restitution',
      locator: 'Quebec Bill 10 (2026)',
      url: 'https://www.assnat.qc.ca',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Giving back what should not have been taken',
    },
  },
];
