/** Español, para la única oferta al cancelar. */
import type { OfferStrings } from './nl.ts';

const es: OfferStrings = {
  title: {
    pause: 'También puedes hacer una pausa',
    discount: 'También puedes pagar menos',
    plan_change: 'También puedes cambiar de plan',
    trial_extension: 'También puedes probar más tiempo',
    contact: 'También puedes hablarlo antes con nosotros',
    redirect: 'Esto también es posible',
  },
  accept: {
    pause: 'Prefiero una pausa',
    discount: 'Seguir a este precio',
    plan_change: 'Prefiero cambiar de plan',
    trial_extension: 'Probar más tiempo',
    contact: 'Contactar',
    redirect: 'Ver qué es posible',
  },
  pause: {
    rests: (duration) =>
      `En ese caso, tu suscripción queda en pausa durante ${duration}. Después sigue por sí sola.`,
    free: 'Mientras dure la pausa, no pagas nada.',
    price: (price) => `Mientras dure la pausa, pagas ${price}.`,
  },
  discount: {
    price: (price) => `En ese caso, pagas ${price}.`,
    until: (price, day, afterwards) =>
      `En ese caso, pagas ${price}, hasta el final del día ${day}. Después serán ${afterwards}.`,
  },
  plan: {
    change: (plan) => `En ese caso, sigues con ${plan}.`,
    price: (price) => `Cuesta ${price}.`,
  },
  trial: (day) => `En ese caso, tu periodo de prueba dura hasta el final del día ${day}.`,
  contact: 'Quizá podamos resolverlo. Después también puedes cancelar.',
  redirect: 'En ese caso, sales de esta página. Después también puedes cancelar.',
  madeTo: {
    everyone: 'Cualquiera puede tenerlo, cancele o no.',
    leaving: 'Esto solo lo ofrecemos a quien cancela.',
  },
  takesBack: 'Si eliges esto, retiras tu cancelación.',
  keepsCancelled: 'Tu cancelación sigue siendo válida.',
  decline: 'No, gracias',
  declined: 'Está bien. Tu cancelación sigue siendo válida.',
  accepting: 'Nos estamos ocupando.',
  accepted: 'Ya está hecho.',
  stillCancel: 'Todavía puedes cancelar.',
  failed: 'No ha funcionado.',
  cancelledToo: 'También has cancelado, y eso sigue siendo válido.',
  notTakenBack: 'Tu cancelación aún no está retirada.',
  takeBack: 'Retirar mi cancelación',
};

export default es;
