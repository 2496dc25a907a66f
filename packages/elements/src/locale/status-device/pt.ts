/** Português, para o que ainda espera neste dispositivo. */
import type { DeviceStrings } from './nl.ts';

const pt: DeviceStrings = {
  title: 'Neste dispositivo',
  lead: 'Isto ainda não foi recebido. Até lá, está só neste dispositivo.',
  names: {
    'cancellation.requested': 'Cancelamento',
    'cancellation.undone': 'Retirada de um cancelamento',
    'withdrawal.requested': 'Retratação',
    'contact.submitted': 'Pergunta ou reclamação',
    'survey.answered': 'Resposta à pergunta «porquê»',
    'preferences.changed': 'Pedido para não receber mais publicidade',
  },
  other: 'Mensagem',
  since: (moment) => `Do dia ${moment}.`,
  state: {
    sending: 'Estamos a enviar agora.',
    waiting: 'Ainda não foi recebido. Continuamos a tentar enquanto esta página estiver aberta.',
    attention: 'Não foi aceite. Tente mais uma vez, ou contacte-nos.',
    unsent: 'Só o enviamos se o pedir.',
    sent: 'Enviado. Aqui não conseguimos ver se chegou.',
    gone: 'Apagado.',
  },
  received: (reference) => (reference ? `Recebido. Referência: ${reference}.` : 'Recebido.'),
  send: 'Enviar agora',
  delete: 'Apagar deste dispositivo',
  sure: 'Tem a certeza? Nesse caso, já não o enviamos. Nunca veio um comprovativo, por isso não conte que tenha chegado.',
  sureDraft: 'Tem a certeza? Depois perde-se.',
  yes: 'Sim, apagar',
  no: 'Não, deixar ficar',
  draft: 'Um texto que estava a escrever. Está só neste separador e não foi enviado.',
};

export default pt;
