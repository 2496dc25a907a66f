/** Español, para un mensaje que no ha llegado sin más. */
import type { LaterStrings } from './nl.ts';

const es: LaterStrings = {
  attention: {
    lead: 'Hay algo que no está bien en lo que enviamos. Lo que escribiste sigue aquí.',
    field: (field) => `Revisa esto: ${field}.`,
    failed: 'Algo ha fallado al enviarlo. Lo que escribiste sigue aquí.',
    revise: 'Volver a mi mensaje',
    retry: 'Intentarlo otra vez',
  },
  unsent: {
    lead: (day) =>
      `El ${day} escribiste un mensaje, pero no llegó nunca. No lo enviamos ahora sin preguntarte.`,
    send: 'Sí, enviar mi mensaje',
    discard: 'No, descartarlo',
  },
  sent: {
    lead: (moment) => `Enviado el ${moment}`,
    unproved: 'Este sitio web no da ninguna prueba de que tu mensaje haya llegado. Guarda este texto.',
  },
  received: {
    promised: (moment) => `Como muy tarde el ${moment} tendrás respuesta.`,
    none: 'Leemos tu mensaje. No recibirás respuesta.',
    unknown: 'No dice para cuándo tendrás respuesta. Puedes preguntarlo sin problema.',
    sorry: 'Gracias por contárnoslo. Sentimos que no haya ido como debía.',
    later: (told) =>
      `Cuando escribiste, aquí figuraba el ${told}, y sentimos que vaya a ser más tarde. Lo que cuenta es lo que dice tu acuse de recibo.`,
    at: 'Recibido el',
    answerBy: 'Respuesta como muy tarde el',
    follow: 'Ver cómo va',
    receipt: 'Ver el acuse de recibo',
    keep: 'Guarda este enlace o tu acuse de recibo: ahí leerás la respuesta y podrás decir si está resuelto.',
    notAnswered: 'Esto prueba que tu mensaje ha llegado, y cuándo. Todavía no es una respuesta.',
    again: 'Enviar otro mensaje',
  },
  otherWays: {
    title: '¿Prefieres hacerlo de otra manera?',
    lead: 'Sin problema. Puedes usar este texto.',
    textLabel: 'El texto de tu mensaje',
    copy: 'Copiar el texto',
    copied: 'Copiado',
    mail: 'Por correo electrónico a',
    subject: 'Mi mensaje',
    phone: 'Por teléfono al',
    post: 'Por carta a',
  },
};
export default es;
