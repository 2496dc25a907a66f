/** Português, para um cancelamento que não chegou como devia. */
import type { TroubleStrings } from './nl.ts';

const pt: TroubleStrings = {
  attention: {
    lead: 'Há algo que não está certo no que enviámos. Tudo o que preencheu ainda aqui está.',
    field: (field) => `Verifique isto: ${field}.`,
    failed: 'Algo correu mal no envio. Tudo o que preencheu ainda aqui está.',
    revise: 'Voltar aos meus dados',
    retry: 'Tentar mais uma vez',
  },
  unsent: {
    lead: (day) => `Cancelou em ${day}, mas o cancelamento nunca chegou. Não o enviamos agora sem perguntar.`,
    send: 'Sim, enviar o meu cancelamento',
    discard: 'Não, não enviar',
  },
  sent: {
    lead: (moment) => `Enviado em ${moment}.`,
    unproved: 'Este site não dá prova de que o seu cancelamento chegou. Por isso, guarde este texto.',
  },
};

export default pt;
