/** Español con usted, donde difiere de `es.ts`. */
import type { Partly } from '../shelf.ts';
import type { ContactStrings } from './nl.ts';

const es: Partly<ContactStrings> = {
  title: '¿En qué podemos ayudarle?',
  kind: '¿Qué quiere enviar?',
  topicNone: 'Elija, si quiere',
  message: 'Su mensaje',
  messages: { question: '¿Qué quiere saber?' },
  before: {
    promised: (moment) => `Como muy tarde el ${moment} tendrá respuesta.`,
    unknown: 'Aquí no podemos decir para cuándo tendrá respuesta.',
    none: 'Leemos su mensaje. No recibirá respuesta.',
  },
  problems: {
    lead: 'Lo que escribió sigue aquí. Revise esto:',
    kind: {
      missing: 'Elija si es una pregunta o una queja.',
      malformed: 'Elija si es una pregunta o una queja.',
    },
    message: {
      missing: 'Escriba su mensaje.',
      malformed: 'Su mensaje es demasiado largo, o tiene signos que no podemos leer.',
    },
    email: { missing: 'Escriba su correo electrónico, o marque que no necesita respuesta.' },
  },
  sending: { title: 'Enviando su mensaje', lead: 'Un momento. No cierre todavía esta página.' },
  waiting: {
    device:
      'Su mensaje aún no ha llegado. Está guardado en este dispositivo y seguimos intentándolo, aunque cierre esta página y vuelva más tarde.',
    page: 'Su mensaje aún no ha llegado. Deje esta página abierta y seguiremos intentándolo.',
    badge: 'Su mensaje aún no se ha recibido.',
  },
  attention: {
    title: 'Su mensaje no se ha recibido',
    badge: 'Su mensaje no se ha recibido. Hay que cambiar algo.',
  },
  unsent: { title: '¿Todavía quiere enviar esto?' },
  sent: { title: 'Su mensaje se ha enviado', badge: 'Su mensaje se ha enviado.' },
  received: { title: 'Su mensaje se ha recibido', badge: 'Su mensaje se ha recibido.' },
};

export default es;
