/** These words for whoever is addressed otherwise. Beyond Dutch, English and German, English stands in. */
import { shelf } from '../shelf.ts';
import type { OneClickStrings } from './nl.ts';

export default shelf<
  OneClickStrings,
  | 'ar'
  | 'el'
  | 'es'
  | 'et'
  | 'fi'
  | 'fr'
  | 'fy'
  | 'ga'
  | 'it'
  | 'mt'
  | 'pt'
  | 'ro'
  | 'tr'
  | 'de.informal'
  | 'nl.formal'
>({
  ar: () => import('./ar.ts'),
  el: () => import('./el.ts'),
  es: () => import('./es.ts'),
  et: () => import('./et.ts'),
  fi: () => import('./fi.ts'),
  fr: () => import('./fr.ts'),
  fy: () => import('./fy.ts'),
  ga: () => import('./ga.ts'),
  it: () => import('./it.ts'),
  mt: () => import('./mt.ts'),
  pt: () => import('./pt.ts'),
  ro: () => import('./ro.ts'),
  tr: () => import('./tr.ts'),
export default shelf<OneClickStrings, 'cs' | 'pl' | 'sk' | 'de.informal' | 'nl.formal'>({
export default shelf<OneClickStrings, 'cs' | 'da' | 'hu' | 'pl' | 'sk' | 'sv' | 'de.informal' | 'nl.formal'>({
  'bg' | 'cs' | 'da' | 'hr' | 'hu' | 'lt' | 'pl' | 'sk' | 'sv' | 'de.informal' | 'nl.formal'
  | 'bg'
  | 'cs'
  | 'da'
  | 'hr'
  | 'hu'
  | 'lt'
  | 'lv'
  | 'pl'
  | 'sk'
  | 'sl'
  | 'sv'
  | 'uk'
  | 'de.informal'
  | 'nl.formal'
>({
  bg: () => import('./bg.ts'),
  cs: () => import('./cs.ts'),
  da: () => import('./da.ts'),
  hr: () => import('./hr.ts'),
  hu: () => import('./hu.ts'),
  lt: () => import('./lt.ts'),
  lv: () => import('./lv.ts'),
  pl: () => import('./pl.ts'),
  sk: () => import('./sk.ts'),
  sl: () => import('./sl.ts'),
  sv: () => import('./sv.ts'),
  uk: () => import('./uk.ts'),
  'de.informal': () => import('./de.informal.ts'),
  'nl.formal': () => import('./nl.formal.ts'),
});
