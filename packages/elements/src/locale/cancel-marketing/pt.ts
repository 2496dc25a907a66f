/** Português, para quem também não quer mais publicidade. */
import type { MarketingStrings } from './nl.ts';

const pt: MarketingStrings = {
  button: 'Também não quero receber mais publicidade',
  hint: 'Continua a receber as mensagens sobre o seu cancelamento.',
  declared: 'Não quero receber mais publicidade.',
  receipt: 'Ver o comprovativo deste pedido',
  sending: 'Estamos a transmitir o pedido.',
  waiting: 'O seu pedido para não receber mais publicidade ainda não foi recebido. Continuamos a tentar.',
  attention: 'O seu pedido para não receber mais publicidade não foi recebido.',
  received: (moment) =>
    moment
      ? `Não quer mais publicidade. O pedido foi recebido em ${moment}.`
      : 'Não quer mais publicidade. O pedido foi recebido.',
  sent: 'Não quer mais publicidade. O pedido foi enviado. Aqui não conseguimos ver se chegou.',
};

export default pt;
