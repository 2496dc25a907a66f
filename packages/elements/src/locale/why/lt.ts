/** Lietuvių kalba, datos priežastims. */
import type { WhyStrings } from './nl.ts';

const lt: WhyStrings = {
  ask: (name) => `Paklausti: ${name}`,
  confidence: {
    'primary-read': 'Tai perskaitėme pačiame įstatyme arba institucijos svetainėje.',
    'secondary-read': 'Tai perskaitėme ten, kur taisyklę aiškina kas nors kitas, o ne pačiame šaltinyje.',
    recalled: 'Dar ne viską patikrinome. Pasitikrinkite, jei tai jums svarbu.',
    conflict: 'Šaltiniai čia nesutaria. Remiamės tuo, kas jums geriausia.',
  },
  sources: 'Kur tai parašyta',
};

export default lt;
