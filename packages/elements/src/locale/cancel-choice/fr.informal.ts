/** Français avec tu, là où cela diffère de `fr.ts`. */
import type { Partly } from '../shelf.ts';
import type { ChoiceStrings } from './nl.ts';

const fr: Partly<ChoiceStrings> = {
  missing: 'Choisis d’abord l’abonnement que tu veux résilier.',
  again: { lead: (plan) => `Pour l’instant, tu as seulement résilié ${plan}.` },
};

export default fr;
