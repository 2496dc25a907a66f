/** Português. */
import type { MailWords } from './nl.ts';

const pt: MailWords = {
  title: {
    'cancellation.requested': 'O seu cancelamento foi recebido',
    'cancellation.undone': 'O seu pedido para ficar foi recebido',
    'withdrawal.requested': 'A sua retratação foi recebida',
    'contact.submitted': 'A sua mensagem foi recebida',
  },
  subject: (title, reference) => `${title} (referência ${reference})`,
  test: 'Isto é um teste. Nada é cancelado a sério.',
  testSubject: (subject) => `Teste: ${subject}`,
  keep: 'Guarde este e-mail: ele prova que a sua mensagem chegou, e quando. Não diz se já foi tratada.',
  several: {
    title: (count) => `Foram recebidas ${count} mensagens suas`,
    lead: 'Chegaram em pouco tempo várias mensagens com o seu endereço de e-mail. Por isso estão juntas num só e-mail.',
  },
  content: 'O que enviou',
  declared: {
    ordinary: 'O cancelamento da sua subscrição.',
    extraordinary: 'O cancelamento da sua subscrição por um motivo especial.',
    cause: 'O motivo que escreveu está no seu comprovativo.',
    withdrawal: 'A retratação do seu contrato.',
    partialWithdrawal: 'A retratação de uma parte do seu contrato. O seu comprovativo diz qual.',
    undone: 'A retirada do seu cancelamento. Quer manter a sua subscrição.',
    question: 'Uma pergunta. O texto está no seu comprovativo.',
    complaint: 'Uma reclamação. O texto está no seu comprovativo.',
  },
  wanted: 'Quando deve terminar',
  when: {
    atPeriodEnd: 'O mais cedo possível',
    immediately: 'De imediato',
    date: (day) => `No dia ${day}`,
  },
  contract: 'Número de cliente ou de contrato',
  onReceipt: 'Está no seu comprovativo',
  receivedAt: 'Recebido em',
  zone: (zone) => `fuso horário ${zone}`,
  reference: 'Referência',
  endsOn: 'A sua subscrição continua até ao fim do dia',
  endsAccording: 'segundo a página onde cancelou',
  endsUnknown: 'Vai receber essa informação',
  answerBy: 'Resposta até ao dia',
  seeReceipt: 'Ver o comprovativo',
  seeStatus: 'Ver em que ponto está',
  next: {
    'cancellation.requested': [
      'Agora não tem de fazer nada. O seu cancelamento segue para o seu fornecedor, que trata dele.',
      'Afinal quer ficar? Então abra o seu comprovativo. Enquanto a sua subscrição durar, pode retirar aí o cancelamento. Só muda alguma coisa se carregar no botão dessa página.',
    ],
    'cancellation.undone': ['O seu fornecedor vai confirmar se a subscrição continua.'],
    'withdrawal.requested': [
      'Agora não tem de fazer nada. A sua retratação segue para o seu fornecedor, que trata dela.',
    ],
    'contact.submitted': ['Agora não tem de fazer nada. O seu fornecedor vai responder.'],
  },
  answer: {
    title: {
      question: 'Resposta à sua pergunta',
      complaint: 'Resposta à sua reclamação',
    },
    lead: {
      question: (moment) => `Em ${moment} fez-nos uma pergunta. Esta é a nossa resposta.`,
      complaint: (moment) => `Em ${moment} enviou-nos uma reclamação. Esta é a nossa resposta.`,
    },
    next: 'Ficou resolvido, ou ainda não? Diga-nos com o botão abaixo. Se ainda não estiver bem, voltamos a tratar do assunto.',
    notYou:
      'Não nos escreveu sobre isto? Então outra pessoa indicou o seu endereço de e-mail. Por favor, avise-nos.',
    judge: 'Dizer se está resolvido',
  },
  attached:
    'Em anexo está o mesmo comprovativo com uma assinatura digital. Não precisa de o abrir: guarde-o com este e-mail.',
  notYou: 'Isto não foi enviado por si? Então avise o seu fornecedor, por favor.',
  sender: (name) =>
    `Recebe este e-mail de ${name}, porque este endereço de e-mail foi indicado com a mensagem. Não é publicidade.`,
  attachment: (reference) => `comprovativo-${reference}.jwt`,
};

export default pt;
