/** These words for whoever is addressed otherwise. Beyond Dutch, English and German, English stands in. */
import { shelf } from '../shelf.ts';
import type { OneClickStrings } from './nl.ts';

export default shelf<OneClickStrings, 'de.informal' | 'nl.formal'>({
  'de.informal': () => import('./de.informal.ts'),
  'nl.formal': () => import('./nl.formal.ts'),
});
