/** Malti, għar-raġunijiet wara data. */
import type { WhyStrings } from './nl.ts';

const mt: WhyStrings = {
  ask: (name) => `Staqsi lil ${name}`,
  confidence: {
    'primary-read': 'Qrajna dan fil-liġi stess, jew għand l-awtorità.',
    'secondary-read': 'Qrajna dan fejn ħaddieħor jispjega r-regola, mhux fis-sors innifsu.',
    recalled: 'Għadna ma vverifikajniex dan kollu. Iċċekkjah jekk hu importanti għalik.',
    conflict: 'Hawnhekk is-sorsi ma jaqblux. Nimxu ma’ dak li hu l-aħjar għalik.',
  },
  sources: 'Fejn hu miktub',
};

export default mt;
