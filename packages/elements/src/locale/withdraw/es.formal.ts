/** Español con usted, donde difiere de `es.ts`. */
import type { Partly } from '../shelf.ts';
import type { WithdrawStrings } from './nl.ts';

const es: Partly<WithdrawStrings> = {
  review: {
    title: 'Desistir de su contrato',
    lead: 'Desistir deshace la compra. No tiene que decir por qué.',
    open: (day, left) => `Puede cambiar de idea hasta el ${day} inclusive (${left}).`,
    over: (day) =>
      `Según nuestro cálculo, podía cambiar de idea hasta el ${day} inclusive. Aun así puede enviar su desistimiento. Recibirá un acuse de recibo, y la empresa debe contestarle.`,
    unknown:
      'Aquí no podemos decir con seguridad hasta cuándo puede cambiar de idea. Puede enviar su desistimiento igualmente.',
    factsMissing: 'Esta página no da suficientes datos de su contrato para calcularlo.',
    refund: 'Su reembolso',
    goods: 'Lo que ha recibido',
    returnBy: (day) => `Lo devuelve como muy tarde el ${day}`,
    itemsHint: 'Entonces marque lo que ya no quiere. Si no marca nada, se trata de todo.',
    messageLabel: 'Esto es lo que enviamos en su nombre',
    instead: 'Cancelar es otra cosa: la compra se mantiene y lo deja de cara al futuro.',
  },
  fields: {
    who: 'Sus datos',
    contractHint: '¿No sabe el número? Escriba qué compró y cuándo.',
    errors: { malformed: 'Esto todavía no está bien. ¿Puede revisarlo?' },
  },
  sending: { title: 'Enviando su desistimiento', lead: 'Un momento. No cierre todavía esta página.' },
  waiting: {
    device:
      'Su desistimiento aún no ha llegado. Está guardado en este dispositivo y seguimos intentándolo, aunque cierre esta página y vuelva más tarde.',
    page: 'Su desistimiento aún no ha llegado. Deje esta página abierta y seguiremos intentándolo.',
    badge: 'Su desistimiento aún no se ha recibido.',
  },
  attention: {
    title: 'Su desistimiento no se ha recibido',
    badge: 'Su desistimiento no se ha recibido. Hay que cambiar algo.',
  },
  unsent: { title: '¿Todavía quiere desistir?' },
  sent: { title: 'Su desistimiento se ha enviado', badge: 'Su desistimiento se ha enviado.' },
  received: {
    title: 'Su desistimiento se ha recibido',
    notAccepted: 'Esto prueba que su desistimiento ha llegado, y cuándo. No dice si ya está tramitado.',
    badge: 'Su desistimiento se ha recibido.',
  },
};

export default es;
