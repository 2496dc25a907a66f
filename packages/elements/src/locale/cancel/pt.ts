/** Português, para quem cancela. */
import type { CancelStrings } from './nl.ts';

const pt: CancelStrings = {
  entry: 'Cancelar a subscrição',
  close: 'Fechar',
  keep: 'Manter a minha subscrição',
  review: {
    title: (plan) => (plan ? `Cancelar ${plan}` : 'Cancelar a sua subscrição'),
    endsOn: 'Se cancelar agora, a sua subscrição continua até ao fim do dia',
    endsUnknown:
      'Aqui não podemos dizer com certeza quando termina a sua subscrição. Pode cancelar na mesma.',
    factsMissing: 'Esta página não dá dados suficientes sobre a sua subscrição para o calcular.',
    why: 'Porquê esta data?',
    whyUnknown: 'Porque é que não se sabe?',
    chargesLabel: 'O que ainda paga',
    nothingMore: 'Mais nada',
    charge: (amount, day) => `${amount} no dia ${day}`,
    chargesUnknown: 'Aqui não o sabemos com certeza. Veja as suas condições ou pergunte.',
    untilLabel: 'Até esse dia',
    until: 'Fica tudo como está.',
    messageLabel: 'É isto que enviamos em seu nome',
  },
  declaration: {
    ordinary: (plan) => (plan ? `Cancelo a minha subscrição de ${plan}.` : 'Cancelo a minha subscrição.'),
    contract: (contract) => `Número de cliente ou de contrato: ${contract}.`,
    endsOn: (day) => `Segundo esta página, o último dia é ${day}.`,
    asap: 'O mais cedo possível, por favor.',
  },
  sending: { title: 'A enviar o seu cancelamento', lead: 'Um momento. Não feche ainda esta página.' },
  waiting: {
    title: 'Ainda não foi recebido',
    device:
      'O seu cancelamento ainda não chegou. Está guardado neste dispositivo e continuamos a tentar, mesmo que feche esta página e volte mais tarde.',
    page: 'O seu cancelamento ainda não chegou. Deixe esta página aberta e continuamos a tentar.',
    next: (time) => `Próxima tentativa: ${time}.`,
    retry: 'Tentar agora',
    form: 'Cancelar numa página simples',
    badge: 'O seu cancelamento ainda não foi recebido.',
  },
  attention: {
    title: 'O seu cancelamento não foi recebido',
    badge: 'O seu cancelamento não foi recebido. É preciso corrigir alguma coisa.',
  },
  unsent: {
    title: 'Ainda quer cancelar?',
    badge: 'Um cancelamento anterior não chegou a ser enviado.',
  },
  sent: {
    title: 'O seu cancelamento foi enviado',
    badge: 'O seu cancelamento foi enviado.',
  },
  received: {
    title: 'O seu cancelamento foi recebido',
    lead: (moment) => `Recebido em ${moment}.`,
    referenceLabel: 'Referência',
    endsLabel: 'A sua subscrição continua até ao fim do dia',
    endsUnknown: 'Vai receber essa informação',
    badge: 'O seu cancelamento foi recebido.',
  },
  show: 'Ver',
};

export default pt;
