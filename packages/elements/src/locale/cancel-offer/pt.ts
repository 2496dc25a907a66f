/** Português, para a única proposta ao cancelar. */
import type { OfferStrings } from './nl.ts';

const pt: OfferStrings = {
  title: {
    pause: 'Também pode fazer uma pausa',
    discount: 'Também pode pagar menos',
    plan_change: 'Também pode mudar de plano',
    trial_extension: 'Também pode experimentar mais tempo',
    contact: 'Também pode falar primeiro connosco',
    redirect: 'Isto também é possível',
  },
  accept: {
    pause: 'Prefiro uma pausa',
    discount: 'Continuar a este preço',
    plan_change: 'Prefiro mudar de plano',
    trial_extension: 'Experimentar mais tempo',
    contact: 'Entrar em contacto',
    redirect: 'Ver o que é possível',
  },
  pause: {
    rests: (duration) =>
      `A sua subscrição fica então suspensa durante ${duration}. Depois continua automaticamente.`,
    free: 'Durante a pausa não paga nada.',
    price: (price) => `Durante a pausa paga ${price}.`,
  },
  discount: {
    price: (price) => `Passa então a pagar ${price}.`,
    until: (price, day, afterwards) =>
      `Passa então a pagar ${price}, até ao fim do dia ${day}. Depois serão ${afterwards}.`,
  },
  plan: {
    change: (plan) => `Continua então com ${plan}.`,
    price: (price) => `Custa ${price}.`,
  },
  trial: (day) => `O seu período experimental dura então até ao fim do dia ${day}.`,
  contact: 'Talvez possamos resolver. Depois disso, ainda pode cancelar.',
  redirect: 'Sai então desta página. Depois disso, ainda pode cancelar.',
  madeTo: {
    everyone: 'Qualquer pessoa pode ter isto, mesmo que não cancele.',
    leaving: 'Só propomos isto a quem cancela.',
  },
  takesBack: 'Se escolher isto, retira o seu cancelamento.',
  keepsCancelled: 'O seu cancelamento continua válido.',
  decline: 'Agradeço, mas não',
  declined: 'Está bem. O seu cancelamento continua válido.',
  accepting: 'Estamos a tratar disso.',
  accepted: 'Está feito.',
  stillCancel: 'Ainda pode cancelar.',
  failed: 'Não funcionou.',
  cancelledToo: 'Também cancelou, e isso continua válido.',
  notTakenBack: 'O seu cancelamento ainda não foi retirado.',
  takeBack: 'Retirar o meu cancelamento',
};

export default pt;
