/** Hrvatski, za one koji se žele kasnije vratiti. */
import type { ReactivateStrings } from './nl.ts';

const hr: ReactivateStrings = {
  later: (day) => `Nakon ${day} možete početi ponovno kad god želite. Dobro došli.`,
  ended: (day) => `Vaša pretplata trajala je do ${day} uključivo.`,
  link: 'Počni ponovno',
};

export default hr;
