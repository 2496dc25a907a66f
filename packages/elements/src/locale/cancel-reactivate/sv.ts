/** Svenska, för den som vill komma tillbaka senare. */
import type { ReactivateStrings } from './nl.ts';

const sv: ReactivateStrings = {
  later: (day) => `Efter den ${day} kan du börja igen när du vill. Du är välkommen.`,
  ended: (day) => `Ditt abonnemang gällde till och med den ${day}.`,
  link: 'Börja igen',
};

export default sv;
