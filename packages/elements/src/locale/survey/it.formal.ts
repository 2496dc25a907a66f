/** Italiano con il lei, dove differisce da `it.ts`. */
import type { Partly } from '../shelf.ts';
import type { SurveyStrings } from './nl.ts';

const it: Partly<SurveyStrings> = {
  title: 'Vuole dirci perché?',
  hint: 'Non è obbligatorio. Per la sua disdetta non cambia nulla.',
  hintAlone: 'Non è obbligatorio. Può lasciare tutto vuoto.',
  comment: 'Vuole dirci qualcosa in più?',
  sending: 'Stiamo inviando la sua risposta.',
  received: 'Grazie. La sua risposta è arrivata.',
  sent: 'Grazie. La sua risposta è stata inviata.',
  waiting: 'Grazie. La sua risposta non è ancora arrivata. Continuiamo a provare.',
  attention: 'La sua risposta non è arrivata. Per la sua disdetta non cambia nulla.',
  skipped: 'Va bene, non deve dirci niente.',
};

export default it;
