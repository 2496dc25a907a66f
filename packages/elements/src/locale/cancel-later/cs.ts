/** Čeština, pro toho, kdo chce raději skončit později. */
import type { LaterStrings } from './nl.ts';

const cs: LaterStrings = {
  summary: 'Raději k pozdějšímu dni?',
  chosen: (day) => `Raději k pozdějšímu dni: ${day}`,
  label: 'Do konce kterého dne?',
  hint: 'Nechte prázdné, pokud chcete skončit co nejdříve.',
  runs: (day) =>
    `Vaše předplatné pak běží do konce dne ${day}. Do té doby všechno zůstává, jak je, i to, co platíte.`,
  tooEarly: (day) => `Vyberte pozdější den než ${day}, nebo nechte pole prázdné.`,
};

export default cs;
