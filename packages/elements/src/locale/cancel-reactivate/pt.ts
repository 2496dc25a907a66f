/** Português, para quem quer voltar mais tarde. */
import type { ReactivateStrings } from './nl.ts';

const pt: ReactivateStrings = {
  later: (day) => `Depois de ${day} pode começar de novo quando quiser. A porta fica aberta.`,
  ended: (day) => `A sua subscrição continuou até ao fim do dia ${day}.`,
  link: 'Começar de novo',
};

export default pt;
