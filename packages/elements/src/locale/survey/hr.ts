/** Hrvatski, za pitanje zašto. */
import type { SurveyStrings } from './nl.ts';

const hr: SurveyStrings = {
  title: 'Želite li nam reći zašto?',
  hint: 'Ne morate. Na vaš otkaz to ne utječe.',
  hintAlone: 'Ne morate. Sve možete ostaviti prazno.',
  comment: 'Želite li nešto dodati?',
  optional: '(nije obavezno)',
  send: 'Pošalji odgovor',
  skip: 'Preskoči',
  sending: 'Šaljemo vaš odgovor.',
  received: 'Hvala vam. Vaš odgovor je primljen.',
  sent: 'Hvala vam. Vaš odgovor je poslan.',
  waiting: 'Hvala vam. Vaš odgovor još nije stigao. Pokušavamo i dalje.',
  attention: 'Vaš odgovor nije primljen. Na vaš otkaz to ne utječe.',
  skipped: 'U redu, ne morate nam ništa reći.',
  reasons: {
    not_valued: 'Nitko me nije cijenio kao kupca',
    customer_service: 'Odgovora nije bilo ili je stigao prekasno',
    too_expensive: 'Preskupo mi je',
    unused: 'Premalo to koristim',
    missing_features: 'Nešto mi nedostaje ili je kvaliteta loša',
    switched_service: 'Sada imam nešto drugo',
    circumstances_changed: 'Moja se situacija promijenila',
    other: 'Drugi razlog',
  },
};

export default hr;
