/** Italiano con il lei, dove differisce da `it.ts`. */
import type { Partly } from '../shelf.ts';
import type { LaterStrings } from './nl.ts';

const it: Partly<LaterStrings> = {
  summary: 'Preferisce una data successiva?',
  hint: 'Lasci vuoto per finire il prima possibile.',
  runs: (day) =>
    `In questo caso il suo abbonamento dura fino alla fine del giorno ${day}. Fino a quel giorno resta tutto com’è, anche quello che paga.`,
  tooEarly: (day) => `Scelga un giorno successivo a questo: ${day}. Oppure lasci vuoto.`,
};

export default it;
