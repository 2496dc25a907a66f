/** Frysk, foar wa’t mear as ien abonnemint hat. */
import type { ChoiceStrings } from './nl.ts';

const fy: ChoiceStrings = {
  missing: 'Kies earst hokker abonnemint jo opsizze wolle.',
  canceled: (day) => (day ? `Al opsein, rint noch oant en mei ${day}` : 'Al opsein'),
  again: {
    lead: (plan) => `Jo hawwe no allinnich ${plan} opsein.`,
    button: 'Noch in abonnemint opsizze',
  },
};

export default fy;
