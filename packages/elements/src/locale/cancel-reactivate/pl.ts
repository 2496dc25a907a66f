/** Polski, dla osób, które chcą później wrócić. */
import type { ReactivateStrings } from './nl.ts';

const pl: ReactivateStrings = {
  later: (day) => `Po ${day} możesz zacząć od nowa, kiedy zechcesz. Zapraszamy.`,
  ended: (day) => `Twoja subskrypcja trwała do końca dnia ${day}.`,
  link: 'Zacznij od nowa',
};

export default pl;
