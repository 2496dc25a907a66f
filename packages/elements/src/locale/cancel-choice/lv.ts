/** Latviešu valoda, tam, kuram ir vairāk nekā viens abonements. */
import type { ChoiceStrings } from './nl.ts';

const lv: ChoiceStrings = {
  missing: 'Vispirms izvēlieties, kuru abonementu vēlaties uzteikt.',
  canceled: (day) => (day ? `Jau uzteikts, pēdējā diena: ${day}` : 'Jau uzteikts'),
  again: {
    lead: (plan) => `Tagad Jūs uzteicāt tikai šo: ${plan}.`,
    button: 'Uzteikt vēl vienu abonementu',
  },
};

export default lv;
