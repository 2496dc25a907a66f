/** Hrvatski, za one koji imaju više od jedne pretplate. */
import type { ChoiceStrings } from './nl.ts';

const hr: ChoiceStrings = {
  missing: 'Prvo odaberite koju pretplatu želite otkazati.',
  canceled: (day) => (day ? `Već otkazano, traje do kraja dana ${day}` : 'Već otkazano'),
  again: {
    lead: (plan) => `Sada ste otkazali samo pretplatu ${plan}.`,
    button: 'Otkaži još jednu pretplatu',
  },
};

export default hr;
