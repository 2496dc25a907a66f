// Written by scripts/write-law.ts from src/data. Change the law there.
import type { ReadOn } from '../compiled.ts';

export const rules: ReadOn = [
  {
    ruleId: 'network-visa.ai09067-reminder',
    language: 'nl',
    title: 'Herinnering voor de eerste betaling',
    summary:
      'Na een proef, of als er iets aan de voorwaarden verandert, krijg je minstens zeven dagen voor de eerste betaling een herinnering met een link om op te zeggen.',
    force: 'in-force',
    source: {
      ruleId: 'network-visa.ai09067-reminder',
      locator: 'Visa AI09067',
      url: 'https://usa.visa.com',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Herinnering voor de eerste betaling',
    },
  },
  {
    ruleId: 'network-visa.ai09067-receipt',
    language: 'nl',
    title: 'Een link om op te zeggen vanaf het begin',
    summary:
      'In de bevestiging van je aanmelding staat een link om op te zeggen, en online opzeggen is makkelijk.',
    force: 'in-force',
    source: {
      ruleId: 'network-visa.ai09067-receipt',
      locator: 'Visa AI09067',
      url: 'https://usa.visa.com',
      confidence: 'secondary-read',
      lastVerified: '2026-11-22',
      title: 'Een link om op te zeggen vanaf het begin',
    },
  },
];
