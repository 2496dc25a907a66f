// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'ca-qc.bill10-cancel',
    language: 'fr',
    title: 'Résilier en ligne, facile à trouver',
    summary:
      'Si vous avez conclu un contrat en ligne, vous y trouvez facilement comment le résilier en ligne.',
    force: 'in-force',
    source: {
      ruleId: 'ca-qc.bill10-cancel',
      locator: 'Quebec Bill 10 (2026)',
      url: 'https://www.assnat.qc.ca',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Résilier en ligne, facile à trouver',
    },
  },
  {
    ruleId: 'ca-qc.cpa-187-29',
    language: 'fr',
    title: 'Un message avant la fin de l’essai',
    summary:
      'Avant la fin d’une période gratuite ou à prix réduit, vous recevez un message ; selon une source, de 2 à 10 jours avant.',
    force: 'in-force',
    source: {
      ruleId: 'ca-qc.cpa-187-29',
      locator: 'CPA 187.29',
      url: 'https://www.legisquebec.gouv.qc.ca',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Un message avant la fin de l’essai',
    },
  },
  {
    ruleId: 'ca-qc.bill10-restitution',
    language: 'fr',
    title: 'Rendre ce qui n’aurait pas dû être perçu',
    summary:
      'L’entreprise doit rendre ce qu’elle n’aurait pas dû recevoir. Dans quels cas exactement, nous ne l’avons pas lu.',
    force: 'in-force',
    source: {
      ruleId: 'ca-qc.bill10-restitution',
      locator: 'Quebec Bill 10 (2026)',
      url: 'https://www.assnat.qc.ca',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Rendre ce qui n’aurait pas dû être perçu',
    },
  },
];
