/** Español, para quien desiste. */
import type { WithdrawStrings } from './nl.ts';

const es: WithdrawStrings = {
  entry: 'Desistir del contrato aquí',
  confirm: 'Confirmar desistimiento',
  close: 'Cerrar',
  keep: 'Al final no quiero desistir',
  review: {
    title: 'Desistir de tu contrato',
    lead: 'Desistir deshace la compra. No tienes que decir por qué.',
    open: (day, left) => `Puedes cambiar de idea hasta el ${day} inclusive (${left}).`,
    daysLeft: (days) => ['hoy es el último día', 'mañana es el último día'][days] ?? `quedan ${days} días`,
    over: (day) =>
      `Según nuestro cálculo, podías cambiar de idea hasta el ${day} inclusive. Aun así puedes enviar tu desistimiento. Recibirás un acuse de recibo, y la empresa debe contestarte.`,
    unknown:
      'Aquí no podemos decir con seguridad hasta cuándo puedes cambiar de idea. Puedes enviar tu desistimiento igualmente.',
    factsMissing: 'Esta página no da suficientes datos de tu contrato para calcularlo.',
    why: '¿Por qué esta fecha?',
    whyUnknown: '¿Por qué no se sabe?',
    refund: 'Tu reembolso',
    refundBy: (day, sum) => (sum ? `${sum}, como muy tarde el ${day}` : `Como muy tarde el ${day}`),
    goods: 'Lo que has recibido',
    returnBy: (day) => `Lo devuelves como muy tarde el ${day}`,
    items: '¿Se trata solo de una parte?',
    itemsHint: 'Entonces marca lo que ya no quieres. Si no marcas nada, se trata de todo.',
    messageLabel: 'Esto es lo que enviamos en tu nombre',
    instead: 'Cancelar es otra cosa: la compra se mantiene y lo dejas de cara al futuro.',
    insteadLink: 'Quiero cancelar, no desistir',
  },
  fields: {
    who: 'Tus datos',
    name: 'Nombre',
    contract: 'Número de pedido o de contrato',
    contractHint: '¿No sabes el número? Escribe qué compraste y cuándo.',
    email: 'Correo electrónico',
    notSent: 'Esto aún no se ha enviado',
    errors: {
      missing: 'Falta rellenar esto.',
      malformed: 'Esto todavía no está bien. ¿Puedes revisarlo?',
    },
  },
  declaration: {
    withdraw: (what) => (what ? `Desisto de mi contrato: ${what}.` : 'Desisto de mi contrato.'),
    onlyItems: (items) => `Se trata solo de: ${items.join('; ')}.`,
    order: (reference) => `Número de pedido o de contrato: ${reference}.`,
    from: (name) => `Nombre: ${name}.`,
    email: (email) => `Correo electrónico: ${email}.`,
  },
  sending: { title: 'Enviando tu desistimiento', lead: 'Un momento. No cierres todavía esta página.' },
  waiting: {
    title: 'Aún no se ha recibido',
    device:
      'Tu desistimiento aún no ha llegado. Está guardado en este dispositivo y seguimos intentándolo, aunque cierres esta página y vuelvas más tarde.',
    page: 'Tu desistimiento aún no ha llegado. Deja esta página abierta y seguiremos intentándolo.',
    next: (time) => `Próximo intento: ${time}.`,
    retry: 'Intentarlo ahora',
    form: 'Desistir en una página sencilla',
    badge: 'Tu desistimiento aún no se ha recibido.',
  },
  attention: {
    title: 'Tu desistimiento no se ha recibido',
    badge: 'Tu desistimiento no se ha recibido. Hay que cambiar algo.',
  },
  unsent: {
    title: '¿Todavía quieres desistir?',
    badge: 'Un desistimiento anterior no se llegó a enviar.',
  },
  sent: {
    title: 'Tu desistimiento se ha enviado',
    badge: 'Tu desistimiento se ha enviado.',
  },
  received: {
    title: 'Tu desistimiento se ha recibido',
    lead: (moment) => `Recibido el ${moment}.`,
    referenceLabel: 'Referencia',
    notAccepted: 'Esto prueba que tu desistimiento ha llegado, y cuándo. No dice si ya está tramitado.',
    receipt: 'Ver el acuse de recibo',
    badge: 'Tu desistimiento se ha recibido.',
  },
  show: 'Ver',
};

export default es;
