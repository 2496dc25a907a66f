/** Frysk, foar de fraach wêrom. */
import type { SurveyStrings } from './nl.ts';

const fy: SurveyStrings = {
  title: 'Wolle jo fertelle wêrom?',
  hint: 'It hoecht net. Oan jo opsizzing feroaret dat neat.',
  hintAlone: 'It hoecht net. Jo meie alles leech litte.',
  comment: 'Wolle jo der wat oer kwyt?',
  optional: '(hoecht net)',
  send: 'Stjoer myn antwurd',
  skip: 'Oerslaan',
  sending: 'Wy stjoere jo antwurd.',
  received: 'Tige tank. Jo antwurd is binnen.',
  sent: 'Tige tank. Jo antwurd is ferstjoerd.',
  waiting: 'Tige tank. Jo antwurd is noch net oankaam. Wy besykje it fansels op ’e nij.',
  attention: 'Jo antwurd is net oankaam. Oan jo opsizzing feroaret dat neat.',
  skipped: 'Goed, jo hoege neat te fertellen.',
  reasons: {
    not_valued: 'Ik fielde my as klant net wurdearre',
    customer_service: 'Ik krige gjin antwurd, of te let',
    too_expensive: 'It is my te djoer',
    unused: 'Ik brûk it te min',
    missing_features: 'Ik mis wat, of de kwaliteit falt ôf',
    switched_service: 'Ik haw wat oars fûn',
    circumstances_changed: 'Myn situaasje is feroare',
    other: 'Wat oars',
  },
};

export default fy;
