// Written by scripts/write-law.ts from src/data. Change the law there.
import type { CompiledLaw } from '../compiled.ts';

/** What is computed with, by jurisdiction. */
export const shelf: Record<string, () => Promise<{ book: CompiledLaw }>> = {
  AT: () => import('./at.ts'),
  BE: () => import('./be.ts'),
  'CA-QC': () => import('./ca-qc.ts'),
  CZ: () => import('./cz.ts'),
  DE: () => import('./de.ts'),
  ES: () => import('./es.ts'),
  EU: () => import('./eu.ts'),
  FR: () => import('./fr.ts'),
  GB: () => import('./gb.ts'),
  IT: () => import('./it.ts'),
  'NETWORK-VISA': () => import('./network-visa.ts'),
  NL: () => import('./nl.ts'),
  PL: () => import('./pl.ts'),
  US: () => import('./us.ts'),
  'US-CA': () => import('./us-ca.ts'),
  'US-CO': () => import('./us-co.ts'),
  'US-DE': () => import('./us-de.ts'),
  'US-MA': () => import('./us-ma.ts'),
  'US-MN': () => import('./us-mn.ts'),
  'US-NY': () => import('./us-ny.ts'),
};
