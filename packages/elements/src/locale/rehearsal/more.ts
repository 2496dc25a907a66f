/** These words beyond Dutch, English and German. They address nobody. */
import type { Overlay, WrittenAnywhere } from '../languages.ts';
import { shelf } from '../shelf.ts';
import type { RehearsalStrings } from './nl.ts';

export default shelf<RehearsalStrings, Exclude<WrittenAnywhere, Overlay>>({
  ar: () => import('./ar.ts'),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  fy: () => import('./fy.ts'),
  ga: () => import('./ga.ts'),
  hu: () => import('./hu.ts'),
  it: () => import('./it.ts'),
  mt: () => import('./mt.ts'),
  pt: () => import('./pt.ts'),
  ro: () => import('./ro.ts'),
});
