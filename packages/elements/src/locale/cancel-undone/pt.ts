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
};

export default pt;
