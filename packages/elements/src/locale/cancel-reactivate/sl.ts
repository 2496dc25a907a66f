/** Slovenščina, za vse, ki se želijo pozneje vrniti. Datum je v imenovalniku, zato stavki tudi. */
import type { ReactivateStrings } from './nl.ts';

const sl: ReactivateStrings = {
  later: (day) => `Zadnji dan je ${day}. Potem lahko začnete znova, kadar želite. Dobrodošli.`,
  ended: (day) => `Zadnji dan vaše naročnine je bil ${day}.`,
  link: 'Začni znova',
};

export default sl;
