/** Beyond Dutch, English and German, English stands in. */
import { shelf } from '../shelf.ts';
import type { DeviceStrings } from './nl.ts';

export default shelf<DeviceStrings, 'es' | 'fr' | 'ga' | 'it' | 'pt' | 'ro'>({
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  ga: () => import('./ga.ts'),
  it: () => import('./it.ts'),
  pt: () => import('./pt.ts'),
  ro: () => import('./ro.ts'),
});
