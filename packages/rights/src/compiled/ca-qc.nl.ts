// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'ca-qc.bill10-cancel',
    language: 'nl',
    title: 'Online opzeggen, makkelijk te vinden',
    summary: 'Wie online een contract sloot, vindt er makkelijk hoe je online opzegt.',
    force: 'in-force',
    source: {
      ruleId: 'ca-qc.bill10-cancel',
      locator: 'Quebec Bill 10 (2026)',
      url: 'https://www.assnat.qc.ca',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Online opzeggen, makkelijk te vinden',
    },
  },
  {
    ruleId: 'ca-qc.cpa-187-29',
    language: 'nl',
    title: 'Bericht voor je proef afloopt',
    summary:
      'Voor het einde van een gratis of goedkope start krijg je bericht; volgens één bron 2 tot 10 dagen van tevoren.',
    force: 'in-force',
    source: {
      ruleId: 'ca-qc.cpa-187-29',
      locator: 'CPA 187.29',
      url: 'https://www.legisquebec.gouv.qc.ca',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Bericht voor je proef afloopt',
    },
  },
  {
    ruleId: 'ca-qc.bill10-restitution',
    language: 'nl',
    title: 'Teruggeven wat niet mocht',
    summary:
      'Het bedrijf moet teruggeven wat het kreeg terwijl dat niet mocht. Wanneer precies, hebben we niet gelezen.',
    force: 'in-force',
    source: {
      ruleId: 'ca-qc.bill10-restitution',
      locator: 'Quebec Bill 10 (2026)',
      url: 'https://www.assnat.qc.ca',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Teruggeven wat niet mocht',
    },
  },
];
