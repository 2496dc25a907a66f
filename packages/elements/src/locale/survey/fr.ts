/** Français, pour la question du pourquoi. */
import type { SurveyStrings } from './nl.ts';

const fr: SurveyStrings = {
  title: 'Voulez-vous nous dire pourquoi ?',
  hint: 'Rien ne vous y oblige. Cela ne change rien à votre résiliation.',
  hintAlone: 'Rien ne vous y oblige. Vous pouvez tout laisser vide.',
  comment: 'Voulez-vous ajouter quelque chose ?',
  optional: '(facultatif)',
  send: 'Envoyer ma réponse',
  skip: 'Passer',
  sending: 'Nous envoyons votre réponse.',
  received: 'Merci. Votre réponse est arrivée.',
  sent: 'Merci. Votre réponse est envoyée.',
  waiting: 'Merci. Votre réponse n’est pas encore arrivée. Nous réessayons tout seuls.',
  attention: 'Votre réponse n’est pas arrivée. Cela ne change rien à votre résiliation.',
  skipped: 'Très bien, rien ne vous oblige à répondre.',
  reasons: {
    not_valued: 'Je n’avais pas l’impression de compter pour vous',
    customer_service: 'Je n’ai pas eu de réponse, ou trop tard',
    too_expensive: 'C’est trop cher pour moi',
    unused: 'Je ne l’utilise pas assez',
    missing_features: 'Il manque quelque chose, ou la qualité déçoit',
    switched_service: 'J’ai trouvé autre chose',
    circumstances_changed: 'Ma situation a changé',
    other: 'Autre chose',
  },
};

export default fr;
