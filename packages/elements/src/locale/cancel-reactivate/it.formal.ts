/** Italiano con il lei, dove differisce da `it.ts`. */
import type { Partly } from '../shelf.ts';
import type { ReactivateStrings } from './nl.ts';

const it: Partly<ReactivateStrings> = {
  later: (day) => `Dopo il giorno ${day} può ricominciare quando vuole. La porta resta aperta.`,
  ended: (day) => `Il suo abbonamento è durato fino alla fine del giorno ${day}.`,
};

export default it;
