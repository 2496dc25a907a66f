/** Slovenčina, pre toho, kto sa chce neskôr vrátiť. */
import type { ReactivateStrings } from './nl.ts';

const sk: ReactivateStrings = {
  later: (day) => `Po dni ${day} môžete začať znova, kedykoľvek budete chcieť. Ste vítaní.`,
  ended: (day) => `Vaše predplatné trvalo do konca dňa ${day}.`,
  link: 'Začať znova',
};

export default sk;
