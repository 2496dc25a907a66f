/** These words for whoever is addressed otherwise. In other languages a site brings its own; ours then stand in, in English. */
import { shelf } from '../shelf.ts';
import type { OfferStrings } from './nl.ts';

export default shelf<OfferStrings, 'es' | 'fr' | 'ga' | 'it' | 'pt' | 'ro' | 'de.informal' | 'nl.formal'>({
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  ga: () => import('./ga.ts'),
  it: () => import('./it.ts'),
  pt: () => import('./pt.ts'),
  ro: () => import('./ro.ts'),
  'de.informal': () => import('./de.informal.ts'),
  'nl.formal': () => import('./nl.formal.ts'),
});
