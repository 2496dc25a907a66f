/** Español, para quien cancela. */
import type { CancelStrings } from './nl.ts';

const es: CancelStrings = {
  entry: 'Cancelar la suscripción',
  close: 'Cerrar',
  keep: 'Mantener mi suscripción',
  review: {
    title: (plan) => (plan ? `Cancelar ${plan}` : 'Cancelar tu suscripción'),
    endsOn: 'Si cancelas ahora, tu suscripción sigue hasta el final del día',
    endsUnknown:
      'Aquí no podemos decir con seguridad cuándo termina tu suscripción. Puedes cancelar igualmente.',
    factsMissing: 'Esta página no da suficientes datos de tu suscripción para calcularlo.',
    why: '¿Por qué esta fecha?',
    whyUnknown: '¿Por qué no se sabe?',
    chargesLabel: 'Lo que aún pagas',
    nothingMore: 'Nada más',
    charge: (amount, day) => `${amount} el ${day}`,
    chargesUnknown: 'Aquí no lo sabemos con seguridad. Míralo en tus condiciones o pregunta.',
    untilLabel: 'Hasta ese día',
    until: 'Todo sigue igual.',
    messageLabel: 'Esto es lo que enviamos en tu nombre',
  },
  declaration: {
    ordinary: (plan) => (plan ? `Cancelo mi suscripción a ${plan}.` : 'Cancelo mi suscripción.'),
    contract: (contract) => `Número de cliente o de contrato: ${contract}.`,
    endsOn: (day) => `Según esta página, el último día es el ${day}.`,
    asap: 'Lo antes posible, por favor.',
  },
  sending: { title: 'Enviando tu cancelación', lead: 'Un momento. No cierres todavía esta página.' },
  waiting: {
    title: 'Aún no se ha recibido',
    device:
      'Tu cancelación aún no ha llegado. Está guardada en este dispositivo y seguimos intentándolo, aunque cierres esta página y vuelvas más tarde.',
    page: 'Tu cancelación aún no ha llegado. Deja esta página abierta y seguiremos intentándolo.',
    next: (time) => `Próximo intento: ${time}.`,
    retry: 'Intentarlo ahora',
    form: 'Cancelar en una página sencilla',
    badge: 'Tu cancelación aún no se ha recibido.',
  },
  attention: {
    title: 'Tu cancelación no se ha recibido',
    badge: 'Tu cancelación no se ha recibido. Hay que cambiar algo.',
  },
  unsent: {
    title: '¿Todavía quieres cancelar?',
    badge: 'Una cancelación anterior no se llegó a enviar.',
  },
  sent: {
    title: 'Tu cancelación se ha enviado',
    badge: 'Tu cancelación se ha enviado.',
  },
  received: {
    title: 'Tu cancelación se ha recibido',
    lead: (moment) => `Recibida el ${moment}.`,
    referenceLabel: 'Referencia',
    endsLabel: 'Tu suscripción sigue hasta el final del día',
    endsUnknown: 'Te lo dirán más adelante',
    badge: 'Tu cancelación se ha recibido.',
  },
  show: 'Ver',
};

export default es;
