/** Français, pour qui a plus d’un abonnement. */
import type { ChoiceStrings } from './nl.ts';

const fr: ChoiceStrings = {
  missing: 'Choisissez d’abord l’abonnement que vous voulez résilier.',
  canceled: (day) => (day ? `Déjà résilié, court encore jusqu’à la fin du ${day}` : 'Déjà résilié'),
  again: {
    lead: (plan) => `Pour l’instant, vous avez seulement résilié ${plan}.`,
    button: 'Résilier un autre abonnement',
  },
};

export default fr;
