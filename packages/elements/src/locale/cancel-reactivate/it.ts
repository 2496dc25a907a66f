/** Italiano, per chi vuole tornare più avanti. */
import type { ReactivateStrings } from './nl.ts';

const it: ReactivateStrings = {
  later: (day) => `Dopo il giorno ${day} puoi ricominciare quando vuoi. La porta resta aperta.`,
  ended: (day) => `Il tuo abbonamento è durato fino alla fine del giorno ${day}.`,
  link: 'Ricomincia',
};

export default it;
