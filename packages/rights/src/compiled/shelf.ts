// Written by scripts/write-law.ts from src/data. Change the law there.
import type { Language } from '../answer.ts';
import type { CompiledLaw } from '../compiled.ts';

/** Where each jurisdiction is, by language. */
export const shelf: Record<string, Record<Language, () => Promise<{ law: CompiledLaw }>>> = {
  EU: { nl: () => import('./eu.nl.ts'), en: () => import('./eu.en.ts'), de: () => import('./eu.de.ts') },
  NL: { nl: () => import('./nl.nl.ts'), en: () => import('./nl.en.ts'), de: () => import('./nl.de.ts') },
  DE: { nl: () => import('./de.nl.ts'), en: () => import('./de.en.ts'), de: () => import('./de.de.ts') },
};
