/** Slovenščina, za vprašanje, zakaj. */
import type { SurveyStrings } from './nl.ts';

const sl: SurveyStrings = {
  title: 'Nam želite povedati, zakaj?',
  hint: 'Ni vam treba. Na vašo odpoved to ne vpliva.',
  hintAlone: 'Ni vam treba. Vse lahko pustite prazno.',
  comment: 'Želite še kaj dodati?',
  optional: '(ni obvezno)',
  send: 'Pošlji odgovor',
  skip: 'Preskoči',
  sending: 'Pošiljamo vaš odgovor.',
  received: 'Hvala. Vaš odgovor je prejet.',
  sent: 'Hvala. Vaš odgovor je poslan.',
  waiting: 'Hvala. Vaš odgovor še ni prispel. Poskušamo naprej.',
  attention: 'Vaš odgovor ni bil prejet. Na vašo odpoved to ne vpliva.',
  skipped: 'V redu, ni vam treba ničesar povedati.',
  reasons: {
    not_valued: 'Kot stranka se ne počutim cenjeno',
    customer_service: 'Odgovora ni bilo ali je prišel prepozno',
    too_expensive: 'Zame je predrago',
    unused: 'Tega ne uporabljam dovolj',
    missing_features: 'Nekaj manjka ali pa je kakovost slaba',
    switched_service: 'Zdaj imam nekaj drugega',
    circumstances_changed: 'Moje razmere so se spremenile',
    other: 'Drug razlog',
  },
};

export default sl;
