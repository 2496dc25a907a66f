/** Română, pentru cine are mai multe abonamente. */
import type { ChoiceStrings } from './nl.ts';

const ro: ChoiceStrings = {
  missing: 'Alegeți întâi ce abonament doriți să reziliați.',
  canceled: (day) => (day ? `Deja reziliat, mai durează până la sfârșitul zilei de ${day}` : 'Deja reziliat'),
  again: {
    lead: (plan) => `Deocamdată ați reziliat doar ${plan}.`,
    button: 'Reziliați încă un abonament',
  },
};

export default ro;
