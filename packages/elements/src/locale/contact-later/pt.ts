/** Português, para uma mensagem que não chegou como devia. */
import type { LaterStrings } from './nl.ts';

const pt: LaterStrings = {
  attention: {
    lead: 'Há algo que não está certo no que enviámos. O que escreveu ainda aqui está.',
    field: (field) => `Verifique isto: ${field}.`,
    failed: 'Algo correu mal no envio. O que escreveu ainda aqui está.',
    revise: 'Voltar à minha mensagem',
    retry: 'Tentar mais uma vez',
  },
  unsent: {
    lead: (day) =>
      `Em ${day} escreveu uma mensagem, mas ela nunca chegou. Não a enviamos agora sem perguntar.`,
    send: 'Sim, enviar a minha mensagem',
    discard: 'Não, apagar',
  },
  sent: {
    lead: (moment) => `Enviada em ${moment}.`,
    unproved: 'Este site não dá prova de que a sua mensagem chegou. Por isso, guarde este texto.',
  },
  received: {
    promised: (moment) => `Vai receber uma resposta até ao dia ${moment}.`,
    none: 'Lemos a sua mensagem. Não vai receber resposta.',
    unknown: 'Não diz até quando vai receber uma resposta. Pergunte à vontade.',
    sorry: 'Obrigado por nos dizer. Lamentamos que não tenha corrido como devia.',
    later: (told) =>
      `Quando escreveu, aqui estava indicado o dia ${told}. Lamentamos que seja mais tarde. Vale o que está no seu comprovativo.`,
    at: 'Recebida em',
    answerBy: 'Resposta até ao dia',
    follow: 'Ver em que ponto está',
    receipt: 'Ver o comprovativo',
    keep: 'Guarde este link ou o seu comprovativo: é aí que lê a resposta e diz se ficou resolvido.',
    notAnswered: 'Isto prova que a sua mensagem chegou, e quando. Ainda não é uma resposta.',
    again: 'Enviar outra mensagem',
  },
  otherWays: {
    title: 'Prefere fazê-lo de outra forma?',
    lead: 'Não há problema. Pode usar este texto.',
    textLabel: 'O texto da sua mensagem',
    copy: 'Copiar o texto',
    copied: 'Copiado',
    mail: 'Por e-mail para',
    subject: 'A minha mensagem',
    phone: 'Por telefone para',
    post: 'Por carta para',
  },
};
export default pt;
