/** Português, para quem tem mais de uma subscrição. */
import type { ChoiceStrings } from './nl.ts';

const pt: ChoiceStrings = {
  missing: 'Escolha primeiro a subscrição que quer cancelar.',
  canceled: (day) => (day ? `Já cancelada, continua até ao fim do dia ${day}` : 'Já cancelada'),
  again: {
    lead: (plan) => `Por agora só cancelou ${plan}.`,
    button: 'Cancelar outra subscrição',
  },
};

export default pt;
