/** What the pages say to a visitor, in the visitor's language. */
import type { Context } from 'hono';
import ar from './locale/visitor/ar.ts';
import bg from './locale/visitor/bg.ts';
import cs from './locale/visitor/cs.ts';
import da from './locale/visitor/da.ts';
import de from './locale/visitor/de.ts';
import el from './locale/visitor/el.ts';
import en from './locale/visitor/en.ts';
import es from './locale/visitor/es.ts';
import et from './locale/visitor/et.ts';
import fi from './locale/visitor/fi.ts';
import fr from './locale/visitor/fr.ts';
import fy from './locale/visitor/fy.ts';
import ga from './locale/visitor/ga.ts';
import hr from './locale/visitor/hr.ts';
import hu from './locale/visitor/hu.ts';
import it from './locale/visitor/it.ts';
import lt from './locale/visitor/lt.ts';
import lv from './locale/visitor/lv.ts';
import mt from './locale/visitor/mt.ts';
import nl from './locale/visitor/nl.ts';
import pl from './locale/visitor/pl.ts';
import pt from './locale/visitor/pt.ts';
import ro from './locale/visitor/ro.ts';
import sk from './locale/visitor/sk.ts';
import sl from './locale/visitor/sl.ts';
import sv from './locale/visitor/sv.ts';
import tr from './locale/visitor/tr.ts';
import uk from './locale/visitor/uk.ts';
import type { Words } from './locale/visitor/nl.ts';
import { askedFor, tongue } from './tongue.ts';
import type { Tongue } from './tongue.ts';

/** Every language that an element speaks too: whoever cancels in Polish also reads the proof in Polish. */
const languages = {
  ar,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  fy,
  ga,
  hr,
  hu,
  it,
  lt,
  lv,
  mt,
  nl,
  pl,
  pt,
  ro,
  sk,
  sl,
  sv,
  tr,
  uk,
};

export type VisitorLanguage = keyof typeof languages;

export interface Spoken extends Tongue<VisitorLanguage> {
  words: Words;
}

/** Narrows a language tag to a language we speak; anything else gets English. */
export function spoken(tag: string): Spoken {
  const found = tongue(tag, languages);
  return { ...found, words: languages[found.language] };
}

/** Said where no heading has said yet that it was taken back. */
export const undoneBesideAnother = ({ receipt, status }: Words): string =>
  `${receipt.title['cancellation.undone']}. ${status.stands} ${status.standsNext}`;

export const askedLanguage = (c: Context): string => askedFor(c, languages);
