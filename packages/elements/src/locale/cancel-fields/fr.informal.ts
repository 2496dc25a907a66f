/** Français avec tu, là où cela diffère de `fr.ts`. */
import type { Partly } from '../shelf.ts';
import type { FieldStrings } from './nl.ts';

const fr: Partly<FieldStrings> = {
  identify: 'Ton numéro de client ou ton adresse e-mail suffit.',
  cause: 'Le motif particulier (seulement si tu en as un)',
  endDateHint: 'Laisse vide pour arrêter dès que possible.',
  errors: {
    malformed: 'Ce n’est pas encore tout à fait ça. Peux-tu vérifier ?',
    identity:
      'Indique ton numéro de client ou ton adresse e-mail. On saura ainsi de quel abonnement il s’agit.',
  },
};

export default fr;
