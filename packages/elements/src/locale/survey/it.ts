/** Italiano, per la domanda sul perché. */
import type { SurveyStrings } from './nl.ts';

const it: SurveyStrings = {
  title: 'Vuoi dirci perché?',
  hint: 'Non è obbligatorio. Per la tua disdetta non cambia nulla.',
  hintAlone: 'Non è obbligatorio. Puoi lasciare tutto vuoto.',
  comment: 'Vuoi dirci qualcosa in più?',
  optional: '(facoltativo)',
  send: 'Invia la mia risposta',
  skip: 'Salta',
  sending: 'Stiamo inviando la tua risposta.',
  received: 'Grazie. La tua risposta è arrivata.',
  sent: 'Grazie. La tua risposta è stata inviata.',
  waiting: 'Grazie. La tua risposta non è ancora arrivata. Continuiamo a provare.',
  attention: 'La tua risposta non è arrivata. Per la tua disdetta non cambia nulla.',
  skipped: 'Va bene, non devi dirci niente.',
  reasons: {
    not_valued: 'Sentivo di non contare come cliente',
    customer_service: 'Non ho avuto risposta, o è arrivata tardi',
    too_expensive: 'Per me costa troppo',
    unused: 'Lo uso troppo poco',
    missing_features: 'Manca qualcosa, o la qualità mi ha deluso',
    switched_service: 'Ho trovato qualcos’altro',
    circumstances_changed: 'La mia situazione è cambiata',
    other: 'Un altro motivo',
  },
};

export default it;
