/** Čeština, pro otázku proč. */
import type { SurveyStrings } from './nl.ts';

const cs: SurveyStrings = {
  title: 'Chcete nám říct proč?',
  hint: 'Nemusíte. Na vaší výpovědi to nic nemění.',
  hintAlone: 'Nemusíte. Všechno můžete nechat prázdné.',
  comment: 'Chcete k tomu něco dodat?',
  optional: '(nepovinné)',
  send: 'Odeslat odpověď',
  skip: 'Přeskočit',
  sending: 'Odesíláme vaši odpověď.',
  received: 'Děkujeme. Vaše odpověď byla doručena.',
  sent: 'Děkujeme. Vaše odpověď byla odeslána.',
  waiting: 'Děkujeme. Vaše odpověď zatím nedorazila. Zkoušíme to dál.',
  attention: 'Vaše odpověď nebyla doručena. Na vaší výpovědi to nic nemění.',
  skipped: 'V pořádku, nemusíte nám nic říkat.',
  reasons: {
    not_valued: 'Nikdo si mě jako zákazníka nevážil',
    customer_service: 'Odpověď nepřišla, nebo přišla pozdě',
    too_expensive: 'Je to na mě moc drahé',
    unused: 'Málo to využívám',
    missing_features: 'Něco mi chybí, nebo zklamala kvalita',
    switched_service: 'Mám teď něco jiného',
    circumstances_changed: 'Moje situace se změnila',
    other: 'Jiný důvod',
  },
};

export default cs;
