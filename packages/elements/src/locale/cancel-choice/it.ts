/** Italiano, per chi ha più di un abbonamento. */
import type { ChoiceStrings } from './nl.ts';

const it: ChoiceStrings = {
  missing: 'Scegli prima quale abbonamento vuoi disdire.',
  canceled: (day) => (day ? `Già disdetto, dura fino alla fine del giorno ${day}` : 'Già disdetto'),
  again: {
    lead: (plan) => `Per ora hai disdetto solo ${plan}.`,
    button: 'Disdici un altro abbonamento',
  },
};

export default it;
