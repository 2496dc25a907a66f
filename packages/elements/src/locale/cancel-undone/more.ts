/** These words beyond Dutch, English and German, and for whoever is addressed otherwise. */
import type { Written } from '../languages.ts';
import { shelf } from '../shelf.ts';
import type { UndoneStrings } from './nl.ts';

export default shelf<UndoneStrings, Written['cancel']>({
  ar: () => import('./ar.ts'),
  bg: () => import('./bg.ts'),
  cs: () => import('./cs.ts'),
  da: () => import('./da.ts'),
  el: () => import('./el.ts'),
  es: () => import('./es.ts'),
  et: () => import('./et.ts'),
  fi: () => import('./fi.ts'),
  fr: () => import('./fr.ts'),
  fy: () => import('./fy.ts'),
  ga: () => import('./ga.ts'),
  hr: () => import('./hr.ts'),
  hu: () => import('./hu.ts'),
  it: () => import('./it.ts'),
  lt: () => import('./lt.ts'),
  lv: () => import('./lv.ts'),
  mt: () => import('./mt.ts'),
  pl: () => import('./pl.ts'),
  pt: () => import('./pt.ts'),
  ro: () => import('./ro.ts'),
  sk: () => import('./sk.ts'),
  sl: () => import('./sl.ts'),
  sv: () => import('./sv.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  'de.informal': () => import('./de.informal.ts'),
  'es.formal': () => import('./es.formal.ts'),
  'fr.informal': () => import('./fr.informal.ts'),
  'it.formal': () => import('./it.formal.ts'),
  'nl.formal': () => import('./nl.formal.ts'),
});
