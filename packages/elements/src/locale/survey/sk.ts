/** Slovenčina, pre otázku prečo. */
import type { SurveyStrings } from './nl.ts';

const sk: SurveyStrings = {
  title: 'Chcete nám povedať prečo?',
  hint: 'Nemusíte. Na vašej výpovedi to nič nemení.',
  hintAlone: 'Nemusíte. Všetko môžete nechať prázdne.',
  comment: 'Chcete k tomu niečo dodať?',
  optional: '(nepovinné)',
  send: 'Odoslať odpoveď',
  skip: 'Preskočiť',
  sending: 'Odosielame vašu odpoveď.',
  received: 'Ďakujeme. Vaša odpoveď bola doručená.',
  sent: 'Ďakujeme. Vaša odpoveď bola odoslaná.',
  waiting: 'Ďakujeme. Vaša odpoveď zatiaľ neprišla. Skúšame to ďalej.',
  attention: 'Vaša odpoveď nebola doručená. Na vašej výpovedi to nič nemení.',
  skipped: 'V poriadku, nemusíte nám nič hovoriť.',
  reasons: {
    not_valued: 'Nikto si ma ako zákazníka nevážil',
    customer_service: 'Odpoveď neprišla alebo prišla neskoro',
    too_expensive: 'Je to pre mňa príliš drahé',
    unused: 'Málo to využívam',
    missing_features: 'Niečo mi chýba alebo sklamala kvalita',
    switched_service: 'Mám teraz niečo iné',
    circumstances_changed: 'Moja situácia sa zmenila',
    other: 'Iný dôvod',
  },
};

export default sk;
