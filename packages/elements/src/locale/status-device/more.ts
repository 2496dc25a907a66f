/** Beyond Dutch, English and German, English stands in. */
import { shelf } from '../shelf.ts';
import type { DeviceStrings } from './nl.ts';

export default shelf<DeviceStrings, 'es' | 'fr' | 'it'>({
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  it: () => import('./it.ts'),
});
