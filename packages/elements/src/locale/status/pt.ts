/** Português, para quem quer saber em que ponto está. */
import type { StatusStrings } from './nl.ts';

const pt: StatusStrings = {
  title: 'Em que ponto está',
  ask: {
    lead: 'Escreva a referência que está no seu comprovativo. Ou cole o link para o seu comprovativo: assim também vê a resposta, e o que mais pode fazer.',
    label: 'Referência ou link',
    look: 'Ver',
    missing: 'Escreva a referência, ou cole o link.',
    unreadable: 'Isto não é uma referência. Tem doze letras e algarismos, como 7KXM-2QPD-9T4H.',
    unknown: 'Não encontramos nada com esta referência. Pode verificar outra vez?',
  },
  loading: 'Estamos a ver. Um momento.',
  failed: {
    offline: 'Agora não conseguimos ver em que ponto está: não há ligação. Isso não muda nada no que enviou.',
    error: 'Agora não conseguimos ver em que ponto está: algo correu mal. Isso não muda nada no que enviou.',
    again: 'Tentar mais uma vez',
  },
  test: 'Isto é um teste. Nada é cancelado a sério.',
  standing: {
    received: () => 'Foi recebido. Ainda ninguém comunicou que foi tratado.',
    undone: () =>
      'O seu pedido para ficar foi recebido. O seu fornecedor vai confirmar se a subscrição continua.',
    stands: () =>
      'O seu pedido para ficar foi recebido. Mas foi recebido também outro cancelamento ou outra retratação da mesma subscrição, que continua a valer.',
    scheduled: (day) =>
      day
        ? `Já foi tratado: a sua subscrição termina no dia ${day}.`
        : 'Já foi tratado: a sua subscrição vai terminar.',
    effective: (day) => (day ? `A sua subscrição terminou no dia ${day}.` : 'A sua subscrição terminou.'),
    failed: () =>
      'Algo correu mal no tratamento. Mesmo assim, o seu cancelamento foi recebido. Guarde o seu comprovativo e pergunte ao seu fornecedor o que se passa.',
    open: (moment) => `A sua mensagem foi recebida. Vai receber uma resposta até ao dia ${moment}.`,
    overdue: (moment) =>
      `Devia receber uma resposta até ao dia ${moment}. Não conseguimos, e pedimos desculpa. A sua mensagem continua à espera de resposta.`,
    reported: (moment) =>
      `Devia receber uma resposta até ao dia ${moment}. Não conseguimos, e pedimos desculpa. A sua mensagem continua à espera de resposta. Foi comunicado que está à espera há demasiado tempo.`,
    answered: () => 'A sua mensagem teve resposta.',
    solved: () => 'Disse-nos que está resolvido.',
    reopened: (moment) =>
      `Disse-nos que ainda não está resolvido. Vai receber outra resposta até ao dia ${moment}.`,
    unasked: () => 'A sua mensagem foi recebida. Não queria resposta.',
  },
  next: {
    received: 'Agora não tem de fazer nada.',
    stands: 'Quer ficar? Então retire-o também, ou pergunte ao seu fornecedor.',
    scheduled: 'Não tem de fazer mais nada.',
    open: 'Agora não tem de fazer nada. A resposta aparece aqui.',
    reopened: 'Agora não tem de fazer nada. A resposta aparece aqui.',
    solved: 'Ainda bem que está resolvido.',
  },
  readIt: 'Abra o link para o seu comprovativo para ler a resposta.',
  reference: 'Referência',
  receivedAt: 'Recebido em',
  endsOn: 'A sua subscrição continua até ao fim do dia',
  endedOn: 'A sua subscrição continuou até ao fim do dia',
  updatedAt: 'Última atualização',
  you: (moment) => `A sua mensagem de ${moment}`,
  team: (moment) => `A nossa resposta de ${moment}`,
  erased: 'Este texto foi apagado.',
  receipt: 'Ver o comprovativo',
  saveHtml: 'Guardar o comprovativo',
  saveJson: 'Guardar como JSON, para programas',
  calendar: {
    add: 'Pôr a data de fim no seu calendário',
    summary: 'Último dia da sua subscrição',
    description: (reference) => `Cancelou. Referência: ${reference}.`,
    fileName: 'data-de-fim',
  },
  reactivate: 'Começar de novo',
  refresh: 'Ver outra vez',
  other: 'Procurar outra coisa',
  judge: {
    question: 'Ficou resolvido?',
    stillNot: 'Afinal não está resolvido?',
    missing: 'Ainda não está resolvido? Escreva aqui o que falta.',
    optional: '(opcional)',
    yes: 'Sim, está resolvido',
    no: 'Não, ainda não',
    sending: 'Estamos a comunicar. Um momento.',
    failed: 'Isto ainda não chegou. O que escreveu ainda aqui está. Pode tentar mais uma vez?',
  },
  help: 'Prefere não esperar? Também pode contactar-nos assim:',
};
export default pt;
