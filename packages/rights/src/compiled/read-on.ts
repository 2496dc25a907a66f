// Written by scripts/write-law.ts from src/data. Change the law there.
import type { Language } from '../answer.ts';
import type { ReadOn } from '../compiled.ts';

/** Where each jurisdiction is, by language. */
export const readOn: Record<string, Record<Language, () => Promise<{ rules: ReadOn }>>> = {
  EU: {
    nl: () => import('./eu.nl.read-on.ts'),
    en: () => import('./eu.en.read-on.ts'),
    de: () => import('./eu.de.read-on.ts'),
  },
  NL: {
    nl: () => import('./nl.nl.read-on.ts'),
    en: () => import('./nl.en.read-on.ts'),
    de: () => import('./nl.de.read-on.ts'),
  },
  DE: {
    nl: () => import('./de.nl.read-on.ts'),
    en: () => import('./de.en.read-on.ts'),
    de: () => import('./de.de.read-on.ts'),
  },
};
