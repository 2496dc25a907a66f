// Written by scripts/write-law.ts from src/data. Change the law there.
import type { Language } from '../answer.ts';
import type { ReadOn } from '../compiled.ts';

type Door = () => Promise<{ rules: ReadOn }>;

/** What people read on, by jurisdiction and language. */
export const readOn: Record<string, Record<Language, Door> & { fr?: Door }> = {
  AT: { nl: () => import('./at.nl.ts'), en: () => import('./at.en.ts'), de: () => import('./at.de.ts') },
  BE: {
    nl: () => import('./be.nl.ts'),
    en: () => import('./be.en.ts'),
    de: () => import('./be.de.ts'),
    fr: () => import('./be.fr.ts'),
  },
  'CA-QC': {
    nl: () => import('./ca-qc.nl.ts'),
    en: () => import('./ca-qc.en.ts'),
    de: () => import('./ca-qc.de.ts'),
    fr: () => import('./ca-qc.fr.ts'),
  },
  CZ: { nl: () => import('./cz.nl.ts'), en: () => import('./cz.en.ts'), de: () => import('./cz.de.ts') },
  DE: { nl: () => import('./de.nl.ts'), en: () => import('./de.en.ts'), de: () => import('./de.de.ts') },
  ES: { nl: () => import('./es.nl.ts'), en: () => import('./es.en.ts'), de: () => import('./es.de.ts') },
  EU: {
    nl: () => import('./eu.nl.ts'),
    en: () => import('./eu.en.ts'),
    de: () => import('./eu.de.ts'),
    fr: () => import('./eu.fr.ts'),
  },
  FR: {
    nl: () => import('./fr.nl.ts'),
    en: () => import('./fr.en.ts'),
    de: () => import('./fr.de.ts'),
    fr: () => import('./fr.fr.ts'),
  },
  GB: { nl: () => import('./gb.nl.ts'), en: () => import('./gb.en.ts'), de: () => import('./gb.de.ts') },
  IT: { nl: () => import('./it.nl.ts'), en: () => import('./it.en.ts'), de: () => import('./it.de.ts') },
  'NETWORK-VISA': {
    nl: () => import('./network-visa.nl.ts'),
    en: () => import('./network-visa.en.ts'),
    de: () => import('./network-visa.de.ts'),
  },
  NL: { nl: () => import('./nl.nl.ts'), en: () => import('./nl.en.ts'), de: () => import('./nl.de.ts') },
  PL: { nl: () => import('./pl.nl.ts'), en: () => import('./pl.en.ts'), de: () => import('./pl.de.ts') },
  US: { nl: () => import('./us.nl.ts'), en: () => import('./us.en.ts'), de: () => import('./us.de.ts') },
  'US-CA': {
    nl: () => import('./us-ca.nl.ts'),
    en: () => import('./us-ca.en.ts'),
    de: () => import('./us-ca.de.ts'),
  },
  'US-CO': {
    nl: () => import('./us-co.nl.ts'),
    en: () => import('./us-co.en.ts'),
    de: () => import('./us-co.de.ts'),
  },
  'US-DE': {
    nl: () => import('./us-de.nl.ts'),
    en: () => import('./us-de.en.ts'),
    de: () => import('./us-de.de.ts'),
  },
  'US-MA': {
    nl: () => import('./us-ma.nl.ts'),
    en: () => import('./us-ma.en.ts'),
    de: () => import('./us-ma.de.ts'),
  },
  'US-MN': {
    nl: () => import('./us-mn.nl.ts'),
    en: () => import('./us-mn.en.ts'),
    de: () => import('./us-mn.de.ts'),
  },
  'US-NY': {
    nl: () => import('./us-ny.nl.ts'),
    en: () => import('./us-ny.en.ts'),
    de: () => import('./us-ny.de.ts'),
  },
};
