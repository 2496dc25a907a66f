/** Gaeilge, dóibh siúd ar mian leo teacht ar ais níos déanaí. */
import type { ReactivateStrings } from './nl.ts';

const ga: ReactivateStrings = {
  later: (day) => `I ndiaidh an ${day} is féidir leat tosú arís aon uair is mian leat. Beidh fáilte romhat.`,
  ended: (day) => `Lean do shíntiús go deireadh an lae ${day}.`,
  link: 'Tosaigh arís',
};

export default ga;
