/** Português, para uma retratação que não chegou como devia, e para guardar a prova. */
import type { AfterStrings } from './nl.ts';

const pt: AfterStrings = {
  save: 'Guardar como ficheiro',
  fileName: 'comprovativo',
  otherWays: {
    title: 'Prefere fazê-lo de outra forma?',
    lead: 'Não há problema. Pode usar este texto.',
    textLabel: 'O texto da sua retratação',
    copy: 'Copiar o texto',
    copied: 'Copiado',
    mail: 'Por e-mail para',
    subject: 'Retratação',
    phone: 'Por telefone para',
    post: 'Por carta para',
  },
  attention: {
    lead: 'Há algo que não está certo no que enviámos. Tudo o que preencheu ainda aqui está.',
    field: (field) => `Verifique isto: ${field}.`,
    failed: 'Algo correu mal no envio. Tudo o que preencheu ainda aqui está.',
    revise: 'Voltar aos meus dados',
    retry: 'Tentar mais uma vez',
  },
  unsent: {
    lead: (day) =>
      `Retratou-se em ${day}, mas a retratação nunca chegou. Não a enviamos agora sem perguntar.`,
    send: 'Sim, enviar a minha retratação',
    discard: 'Não, não enviar',
  },
  sent: {
    lead: (moment) => `Enviada em ${moment}.`,
    unproved: 'Este site não dá prova de que a sua retratação chegou. Por isso, guarde este texto.',
  },
};

export default pt;
