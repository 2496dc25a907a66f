// Written by scripts/write-law.ts from src/data. Change the law there.
import type { CompiledLaw } from '../compiled.ts';

/** What is computed with, by jurisdiction. */
export const shelf: Record<string, () => Promise<{ law: CompiledLaw }>> = {
  EU: () => import('./eu.ts'),
  NL: () => import('./nl.ts'),
  DE: () => import('./de.ts'),
};
