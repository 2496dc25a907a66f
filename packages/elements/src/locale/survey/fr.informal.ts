/** Français avec tu, là où cela diffère de `fr.ts`. */
import type { Partly } from '../shelf.ts';
import type { SurveyStrings } from './nl.ts';

const fr: Partly<SurveyStrings> = {
  title: 'Veux-tu nous dire pourquoi ?',
  hint: 'Rien ne t’y oblige. Cela ne change rien à ta résiliation.',
  hintAlone: 'Rien ne t’y oblige. Tu peux tout laisser vide.',
  comment: 'Veux-tu ajouter quelque chose ?',
  sending: 'Nous envoyons ta réponse.',
  received: 'Merci. Ta réponse est arrivée.',
  sent: 'Merci. Ta réponse est envoyée.',
  waiting: 'Merci. Ta réponse n’est pas encore arrivée. Nous réessayons tout seuls.',
  attention: 'Ta réponse n’est pas arrivée. Cela ne change rien à ta résiliation.',
  skipped: 'Très bien, rien ne t’oblige à répondre.',
  reasons: { not_valued: 'Je n’avais pas l’impression de compter comme client' },
};

export default fr;
