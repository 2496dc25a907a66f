// Written by scripts/write-law.ts from src/data. Change the law there.
import type { Language } from '../answer.ts';
import type { ReadOn } from '../compiled.ts';

/** What people read on, by jurisdiction and language. */
export const readOn: Record<string, Record<Language, () => Promise<{ rules: ReadOn }>>> = {
  EU: { nl: () => import('./eu.nl.ts'), en: () => import('./eu.en.ts'), de: () => import('./eu.de.ts') },
  NL: { nl: () => import('./nl.nl.ts'), en: () => import('./nl.en.ts'), de: () => import('./nl.de.ts') },
  DE: { nl: () => import('./de.nl.ts'), en: () => import('./de.en.ts'), de: () => import('./de.de.ts') },
};
