/** What the mails about a message say, in every language of the pages. */
import type { VisitorLanguage } from '../pages/words.ts';
import ar from './locale/receipt/ar.ts';
import bg from './locale/receipt/bg.ts';
import cs from './locale/receipt/cs.ts';
import da from './locale/receipt/da.ts';
import de from './locale/receipt/de.ts';
import el from './locale/receipt/el.ts';
import en from './locale/receipt/en.ts';
import es from './locale/receipt/es.ts';
import et from './locale/receipt/et.ts';
import fi from './locale/receipt/fi.ts';
import fr from './locale/receipt/fr.ts';
import fy from './locale/receipt/fy.ts';
import ga from './locale/receipt/ga.ts';
import hr from './locale/receipt/hr.ts';
import hu from './locale/receipt/hu.ts';
import it from './locale/receipt/it.ts';
import lt from './locale/receipt/lt.ts';
import lv from './locale/receipt/lv.ts';
import mt from './locale/receipt/mt.ts';
import nl from './locale/receipt/nl.ts';
import pl from './locale/receipt/pl.ts';
import pt from './locale/receipt/pt.ts';
import ro from './locale/receipt/ro.ts';
import sk from './locale/receipt/sk.ts';
import sl from './locale/receipt/sl.ts';
import sv from './locale/receipt/sv.ts';
import tr from './locale/receipt/tr.ts';
import uk from './locale/receipt/uk.ts';
import type { MailWords } from './locale/receipt/nl.ts';

export const languages: Record<VisitorLanguage, MailWords> = {
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
