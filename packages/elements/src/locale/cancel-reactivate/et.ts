/** Eesti keel, sellele, kes soovib hiljem tagasi tulla. */
import type { ReactivateStrings } from './nl.ts';

const et: ReactivateStrings = {
  later: (day) => `Kui ${day} on möödas, võid uuesti alustada, millal soovid. Oled oodatud.`,
  ended: (day) => `Sinu tellimuse viimane päev oli ${day}.`,
  link: 'Alusta uuesti',
};

export default et;
