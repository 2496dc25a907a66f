/** These words for whoever is addressed otherwise. Beyond Dutch, English and German, English stands in. */
import { shelf } from '../shelf.ts';
import type { ReactivateStrings } from './nl.ts';

export default shelf<ReactivateStrings, 'de.informal' | 'nl.formal'>({
  'de.informal': () => import('./de.informal.ts'),
  'nl.formal': () => import('./nl.formal.ts'),
});
