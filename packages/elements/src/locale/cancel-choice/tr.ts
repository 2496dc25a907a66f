/** Türkçe, birden fazla aboneliği olanlar için. */
import type { ChoiceStrings } from './nl.ts';

const tr: ChoiceStrings = {
  missing: 'Önce hangi aboneliği iptal etmek istediğinizi seçin.',
  canceled: (day) => (day ? `Zaten iptal ettiniz, son günü: ${day}` : 'Zaten iptal ettiniz'),
  again: {
    lead: (plan) => `Şimdi yalnızca ${plan} aboneliğini iptal ettiniz.`,
    button: 'Bir aboneliği daha iptal et',
  },
};

export default tr;
