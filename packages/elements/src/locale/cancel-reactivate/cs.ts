/** Čeština, pro toho, kdo se chce později vrátit. */
import type { ReactivateStrings } from './nl.ts';

const cs: ReactivateStrings = {
  later: (day) => `Po dni ${day} můžete začít znovu, kdykoli budete chtít. Jste vítáni.`,
  ended: (day) => `Vaše předplatné běželo do konce dne ${day}.`,
  link: 'Začít znovu',
};

export default cs;
