/** Română, pentru întrebarea de ce. */
import type { SurveyStrings } from './nl.ts';

const ro: SurveyStrings = {
  title: 'Doriți să ne spuneți de ce?',
  hint: 'Nu este nevoie. La reziliere nu se schimbă nimic.',
  hintAlone: 'Nu este nevoie. Puteți lăsa totul gol.',
  comment: 'Doriți să ne spuneți ceva despre asta?',
  optional: '(opțional)',
  send: 'Trimiteți răspunsul',
  skip: 'Săriți peste',
  sending: 'Trimitem răspunsul.',
  received: 'Vă mulțumim. Răspunsul a ajuns.',
  sent: 'Vă mulțumim. Răspunsul a fost trimis.',
  waiting: 'Vă mulțumim. Răspunsul nu a ajuns încă. Încercăm mai departe.',
  attention: 'Răspunsul nu a ajuns. La reziliere nu se schimbă nimic.',
  skipped: 'În regulă, nu trebuie să ne spuneți nimic.',
  reasons: {
    not_valued: 'Am simțit că nu contez ca client',
    customer_service: 'Nu am primit răspuns, sau a venit prea târziu',
    too_expensive: 'Este prea scump pentru mine',
    unused: 'Îl folosesc prea puțin',
    missing_features: 'Lipsește ceva, sau calitatea m-a dezamăgit',
    switched_service: 'Am găsit altceva',
    circumstances_changed: 'Situația mea s-a schimbat',
    other: 'Alt motiv',
  },
};

export default ro;
