/** Español, para quien pregunta algo o tiene una queja. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Mi suscripción',
    topics: [
      { code: 'pause', label: 'Pausarla un tiempo' },
      { code: 'change', label: 'Cambiar algo' },
      { code: 'end', label: 'Cuándo termina' },
      { code: 'not_mine', label: 'Yo no contraté esto' },
      { code: 'something_else', label: 'Otra cosa' },
    ],
  },
  {
    code: 'delivery',
    label: 'La entrega',
    topics: [
      {
        code: 'missing',
        label: 'No ha llegado',
        topics: [
          { code: 'once', label: 'Una vez' },
          { code: 'often', label: 'Varias veces' },
        ],
      },
      {
        code: 'late',
        label: 'Ha llegado tarde',
        topics: [
          { code: 'once', label: 'Una vez' },
          { code: 'often', label: 'Varias veces' },
        ],
      },
      { code: 'damaged', label: 'Roto, mojado o incompleto' },
      { code: 'address', label: 'A una dirección equivocada' },
      { code: 'something_else', label: 'Otra cosa' },
    ],
  },
  {
    code: 'payment',
    label: 'Un pago o una factura',
    topics: [
      { code: 'too_much', label: 'Me han cobrado de más o dos veces' },
      { code: 'price', label: 'Ha subido el precio' },
      { code: 'refund', label: 'Espero una devolución de dinero' },
      { code: 'failed', label: 'No consigo pagar' },
      { code: 'invoice', label: 'Busco una factura' },
      { code: 'something_else', label: 'Otra cosa' },
    ],
  },
  {
    code: 'account',
    label: 'El acceso o mis datos',
    topics: [
      { code: 'login', label: 'No puedo entrar en mi cuenta' },
      { code: 'details', label: 'Mis datos no son correctos' },
      { code: 'privacy', label: 'Ver o borrar mis datos' },
      { code: 'too_much_mail', label: 'Recibo demasiado correo' },
      { code: 'something_else', label: 'Otra cosa' },
    ],
  },
  {
    code: 'product',
    label: 'Lo que recibo o uso',
    topics: [
      { code: 'broken', label: 'Algo no funciona' },
      { code: 'quality', label: 'No es lo que esperaba' },
      { code: 'how', label: '¿Cómo funciona algo?' },
      { code: 'something_else', label: 'Otra cosa' },
    ],
  },
  {
    code: 'service',
    label: 'Cómo me han atendido',
    topics: [
      {
        code: 'no_answer',
        label: 'No me respondieron',
        reply: 'No debería haber pasado. Lo sentimos.',
      },
      { code: 'too_late', label: 'Tardaron demasiado', reply: 'No debería haber pasado. Lo sentimos.' },
      { code: 'not_solved', label: 'No lo resolvieron' },
      {
        code: 'not_valued',
        label: 'Sentí que no me tomaban en serio',
        reply: 'Nadie debería sentirse así con nosotros. Lo sentimos.',
      },
      { code: 'something_else', label: 'Otra cosa' },
    ],
  },
  { code: 'other', label: 'Otra cosa' },
];

const es: ContactStrings = {
  entry: 'Hacer una pregunta o poner una queja',
  close: 'Cerrar',
  title: '¿En qué podemos ayudarte?',
  kind: '¿Qué quieres enviar?',
  kinds: {
    question: { label: 'Una pregunta', reply: '' },
    complaint: {
      label: 'Una queja',
      reply: 'Entendemos la molestia. Sentimos que no haya ido como debía.',
    },
  },
  promise: (moment) => `respuesta como muy tarde el ${moment}`,
  topic: '¿De qué se trata?',
  topicMore: '¿De qué exactamente?',
  topicNone: 'Elige, si quieres',
  topics,
  message: 'Tu mensaje',
  messages: { question: '¿Qué quieres saber?', complaint: '¿Qué ha pasado?' },
  email: 'Correo electrónico para la respuesta',
  noAnswer: 'No necesito respuesta',
  optional: '(opcional)',
  before: {
    promised: (moment) => `Como muy tarde el ${moment} tendrás respuesta.`,
    unknown: 'Aquí no podemos decir para cuándo tendrás respuesta.',
    none: 'Leemos tu mensaje. No recibirás respuesta.',
  },
  send: 'Enviar mi mensaje',
  problems: {
    title: 'Esto aún no se ha enviado',
    lead: 'Lo que escribiste sigue aquí. Revisa esto:',
    kind: {
      missing: 'Elige si es una pregunta o una queja.',
      malformed: 'Elige si es una pregunta o una queja.',
    },
    message: {
      missing: 'Escribe tu mensaje.',
      malformed: 'Tu mensaje es demasiado largo, o tiene signos que no podemos leer.',
    },
    email: {
      missing: 'Escribe tu correo electrónico, o marca que no necesitas respuesta.',
      malformed: 'Este correo electrónico todavía no está bien. Tiene que ser como nombre@ejemplo.es.',
    },
  },
  sending: { title: 'Enviando tu mensaje', lead: 'Un momento. No cierres todavía esta página.' },
  waiting: {
    title: 'Aún no se ha recibido',
    device:
      'Tu mensaje aún no ha llegado. Está guardado en este dispositivo y seguimos intentándolo, aunque cierres esta página y vuelvas más tarde.',
    page: 'Tu mensaje aún no ha llegado. Deja esta página abierta y seguiremos intentándolo.',
    next: (time) => `Próximo intento: ${time}`,
    retry: 'Intentarlo ahora',
    form: 'Enviar en una página sencilla',
    badge: 'Tu mensaje aún no se ha recibido.',
  },
  attention: {
    title: 'Tu mensaje no se ha recibido',
    badge: 'Tu mensaje no se ha recibido. Hay que cambiar algo.',
  },
  unsent: {
    title: '¿Todavía quieres enviar esto?',
    badge: 'Un mensaje anterior no se llegó a enviar.',
  },
  sent: {
    title: 'Tu mensaje se ha enviado',
    badge: 'Tu mensaje se ha enviado.',
  },
  received: {
    title: 'Tu mensaje se ha recibido',
    reference: 'Referencia',
    badge: 'Tu mensaje se ha recibido.',
  },
  show: 'Ver',
};
export default es;
