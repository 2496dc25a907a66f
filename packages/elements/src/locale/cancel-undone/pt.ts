/** Português, para quem retirou o cancelamento. */
import type { UndoneStrings } from './nl.ts';

const pt: UndoneStrings = {
  title: 'O seu pedido para ficar foi recebido',
  titleSent: 'O seu pedido para ficar foi enviado',
  received: (moment) => `Retirou o seu cancelamento. O pedido foi recebido em ${moment}.`,
  receivedNow: 'Retirou o seu cancelamento. O pedido foi recebido.',
  sent: 'Retirou o seu cancelamento. O pedido foi enviado. Aqui não conseguimos ver se chegou.',
  badge: 'O seu pedido para ficar foi recebido.',
  badgeSent: 'O seu pedido para ficar foi enviado.',
  provider: 'O seu fornecedor vai confirmar se a subscrição continua.',
  stands:
    'Mas foi recebido também outro cancelamento ou outra retratação da mesma subscrição, que continua a valer.',
  standsNext: 'Quer ficar? Então retire-o também, ou pergunte ao seu fornecedor.',
};

export default pt;
