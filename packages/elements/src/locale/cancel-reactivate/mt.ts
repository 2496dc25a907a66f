/** Malti, għal min irid jerġa’ lura aktar tard. */
import type { ReactivateStrings } from './nl.ts';

const mt: ReactivateStrings = {
  later: (day) => `Wara l-aħħar jum (${day}) tista’ terġa’ tibda meta trid. Il-bieb jibqa’ miftuħ.`,
  ended: (day) => `L-abbonament tiegħek baqa’ għaddej sa tmiem din il-ġurnata: ${day}.`,
  link: 'Ibda mill-ġdid',
};

export default mt;
