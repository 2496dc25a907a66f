/** Eesti keel, kuupäeva põhjuste jaoks. */
import type { WhyStrings } from './nl.ts';

const et: WhyStrings = {
  ask: (name) => `Küsi: ${name}`,
  confidence: {
    'primary-read': 'Lugesime seda seadusest endast või ametiasutuse juurest.',
    'secondary-read': 'Lugesime seda kohast, kus keegi teine reeglit selgitab, mitte allikast endast.',
    recalled: 'Me ei ole seda kõike veel üle kontrollinud. Kontrolli, kui see on sulle oluline.',
    conflict: 'Allikad ei ole siin ühel nõul. Lähtume sellest, mis on sulle parim.',
  },
  sources: 'Kus nii kirjas on',
};

export default et;
