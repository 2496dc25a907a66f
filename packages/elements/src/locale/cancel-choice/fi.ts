/** Suomi, sille jolla on useampi kuin yksi tilaus. */
import type { ChoiceStrings } from './nl.ts';

const fi: ChoiceStrings = {
  missing: 'Valitse ensin, minkä tilauksen haluat irtisanoa.',
  canceled: (day) => (day ? `Jo irtisanottu, viimeinen päivä on ${day}` : 'Jo irtisanottu'),
  again: {
    lead: (plan) => `Irtisanoit nyt vain tämän: ${plan}.`,
    button: 'Irtisano toinenkin tilaus',
  },
};

export default fi;
