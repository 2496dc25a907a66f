/** Gaeilge, dóibh siúd a bhfuil níos mó ná síntiús amháin acu. */
import type { ChoiceStrings } from './nl.ts';

const ga: ChoiceStrings = {
  missing: 'Roghnaigh ar dtús cén síntiús ba mhaith leat a chealú.',
  canceled: (day) => (day ? `Cealaithe cheana, leanfaidh sé go deireadh an lae ${day}` : 'Cealaithe cheana'),
  again: {
    lead: (plan) => `Níl cealaithe agat go fóill ach ${plan}.`,
    button: 'Cealaigh síntiús eile',
  },
};

export default ga;
