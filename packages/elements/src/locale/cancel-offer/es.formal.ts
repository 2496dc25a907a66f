/** Español con usted, donde difiere de `es.ts`. */
import type { Partly } from '../shelf.ts';
import type { OfferStrings } from './nl.ts';

const es: Partly<OfferStrings> = {
  title: {
    pause: 'También puede hacer una pausa',
    discount: 'También puede pagar menos',
    plan_change: 'También puede cambiar de plan',
    trial_extension: 'También puede probar más tiempo',
    contact: 'También puede hablarlo antes con nosotros',
  },
  pause: {
    rests: (duration) =>
      `En ese caso, su suscripción queda en pausa durante ${duration}. Después sigue por sí sola.`,
    free: 'Mientras dure la pausa, no paga nada.',
    price: (price) => `Mientras dure la pausa, paga ${price}.`,
  },
  discount: {
    price: (price) => `En ese caso, paga ${price}.`,
    until: (price, day, afterwards) =>
      `En ese caso, paga ${price}, hasta el final del día ${day}. Después serán ${afterwards}.`,
  },
  plan: { change: (plan) => `En ese caso, sigue con ${plan}.` },
  trial: (day) => `En ese caso, su periodo de prueba dura hasta el final del día ${day}.`,
  contact: 'Quizá podamos resolverlo. Después también puede cancelar.',
  redirect: 'En ese caso, sale de esta página. Después también puede cancelar.',
  takesBack: 'Si elige esto, retira su cancelación.',
  keepsCancelled: 'Su cancelación sigue siendo válida.',
  declined: 'Está bien. Su cancelación sigue siendo válida.',
  stillCancel: 'Todavía puede cancelar.',
  cancelledToo: 'También ha cancelado, y eso sigue siendo válido.',
  notTakenBack: 'Su cancelación aún no está retirada.',
};

export default es;
