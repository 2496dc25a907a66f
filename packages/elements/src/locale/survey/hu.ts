/** Magyar, a miért kérdéséhez. */
import type { SurveyStrings } from './nl.ts';

const hu: SurveyStrings = {
  title: 'Elmondaná nekünk, miért?',
  hint: 'Nem kötelező. A lemondásán ez nem változtat.',
  hintAlone: 'Nem kötelező. Mindent üresen hagyhat.',
  comment: 'Szeretne mondani róla valamit?',
  optional: '(nem kötelező)',
  send: 'Válasz elküldése',
  skip: 'Kihagyás',
  sending: 'Elküldjük a válaszát.',
  received: 'Köszönjük. A válasza megérkezett.',
  sent: 'Köszönjük. A válaszát elküldtük.',
  waiting: 'Köszönjük. A válasza még nem érkezett meg. Tovább próbálkozunk.',
  attention: 'A válasza nem érkezett meg. A lemondásán ez nem változtat.',
  skipped: 'Rendben, nem kell elmondania semmit.',
  reasons: {
    not_valued: 'Úgy éreztem, ügyfélként nem számítok',
    customer_service: 'Nem kaptam választ, vagy túl későn',
    too_expensive: 'Nekem túl drága',
    unused: 'Keveset használom',
    missing_features: 'Hiányzik valami, vagy csalódtam a minőségben',
    switched_service: 'Találtam mást',
    circumstances_changed: 'Megváltozott a helyzetem',
    other: 'Más ok',
  },
};

export default hu;
