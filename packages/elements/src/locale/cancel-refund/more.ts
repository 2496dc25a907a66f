/** These words for whoever is addressed otherwise. Beyond Dutch, English and German, English stands in. */
import { shelf } from '../shelf.ts';
import type { RefundStrings } from './nl.ts';

export default shelf<RefundStrings, 'es' | 'fr' | 'ga' | 'it' | 'pt' | 'ro' | 'de.informal' | 'nl.formal'>({
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  ga: () => import('./ga.ts'),
  it: () => import('./it.ts'),
  pt: () => import('./pt.ts'),
  ro: () => import('./ro.ts'),
  'de.informal': () => import('./de.informal.ts'),
  'nl.formal': () => import('./nl.formal.ts'),
});
