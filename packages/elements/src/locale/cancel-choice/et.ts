/** Eesti keel, sellele, kellel on mitu tellimust. */
import type { ChoiceStrings } from './nl.ts';

const et: ChoiceStrings = {
  missing: 'Vali kõigepealt, millise tellimuse soovid üles öelda.',
  canceled: (day) => (day ? `Juba üles öeldud, viimane päev on ${day}` : 'Juba üles öeldud'),
  again: {
    lead: (plan) => `Ütlesid nüüd üles ainult selle: ${plan}.`,
    button: 'Ütle üles veel üks tellimus',
  },
};

export default et;
