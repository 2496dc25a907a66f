/** Español con usted, donde difiere de `es.ts`. */
import type { Partly } from '../shelf.ts';
import type { CancelStrings } from './nl.ts';

const es: Partly<CancelStrings> = {
  review: {
    title: (plan) => (plan ? `Cancelar ${plan}` : 'Cancelar su suscripción'),
    endsOn: 'Si cancela ahora, su suscripción sigue hasta el final del día',
    endsUnknown:
      'Aquí no podemos decir con seguridad cuándo termina su suscripción. Puede cancelar igualmente.',
    factsMissing: 'Esta página no da suficientes datos de su suscripción para calcularlo.',
    chargesLabel: 'Lo que aún paga',
    chargesUnknown: 'Aquí no lo sabemos con seguridad. Mírelo en sus condiciones o pregunte.',
    messageLabel: 'Esto es lo que enviamos en su nombre',
  },
  sending: { title: 'Enviando su cancelación', lead: 'Un momento. No cierre todavía esta página.' },
  waiting: {
    device:
      'Su cancelación aún no ha llegado. Está guardada en este dispositivo y seguimos intentándolo, aunque cierre esta página y vuelva más tarde.',
    page: 'Su cancelación aún no ha llegado. Deje esta página abierta y seguiremos intentándolo.',
    badge: 'Su cancelación aún no se ha recibido.',
  },
  attention: {
    title: 'Su cancelación no se ha recibido',
    badge: 'Su cancelación no se ha recibido. Hay que cambiar algo.',
  },
  unsent: { title: '¿Todavía quiere cancelar?' },
  sent: { title: 'Su cancelación se ha enviado', badge: 'Su cancelación se ha enviado.' },
  received: {
    title: 'Su cancelación se ha recibido',
    endsLabel: 'Su suscripción sigue hasta el final del día',
    endsUnknown: 'Se lo dirán más adelante',
    badge: 'Su cancelación se ha recibido.',
  },
};

export default es;
