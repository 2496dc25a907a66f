/** These words for whoever is addressed otherwise. In other languages a site brings its own; ours then stand in, in English. */
import { shelf } from '../shelf.ts';
import type { OfferStrings } from './nl.ts';

export default shelf<OfferStrings, 'nl.formal' | 'de.informal'>({
  'de.informal': () => import('./de.informal.ts'),
  'nl.formal': () => import('./nl.formal.ts'),
});
