/** Português, para quem prefere terminar mais tarde. */
import type { LaterStrings } from './nl.ts';

const pt: LaterStrings = {
  summary: 'Prefere uma data posterior?',
  chosen: (day) => `Prefiro uma data posterior: ${day}`,
  label: 'Até ao fim de que dia?',
  hint: 'Deixe em branco para terminar o mais cedo possível.',
  runs: (day) =>
    `A sua subscrição continua então até ao fim do dia ${day}. Até esse dia fica tudo como está, incluindo o que paga.`,
  tooEarly: (day) => `Escolha um dia depois de ${day}, ou deixe em branco.`,
};

export default pt;
