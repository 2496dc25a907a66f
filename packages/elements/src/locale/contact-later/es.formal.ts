/** Español con usted, donde difiere de `es.ts`. */
import type { Partly } from '../shelf.ts';
import type { LaterStrings } from './nl.ts';

const es: Partly<LaterStrings> = {
  attention: {
    lead: 'Hay algo que no está bien en lo que enviamos. Lo que escribió sigue aquí.',
    field: (field) => `Revise esto: ${field}.`,
    failed: 'Algo ha fallado al enviarlo. Lo que escribió sigue aquí.',
  },
  unsent: {
    lead: (day) =>
      `El ${day} escribió un mensaje, pero no llegó nunca. No lo enviamos ahora sin preguntarle.`,
  },
  sent: {
    unproved: 'Este sitio web no da ninguna prueba de que su mensaje haya llegado. Guarde este texto.',
  },
  received: {
    promised: (moment) => `Como muy tarde el ${moment} tendrá respuesta.`,
    none: 'Leemos su mensaje. No recibirá respuesta.',
    unknown: 'No dice para cuándo tendrá respuesta. Puede preguntarlo sin problema.',
    later: (told) =>
      `Cuando escribió, aquí figuraba el ${told}, y sentimos que vaya a ser más tarde. Lo que cuenta es lo que dice su acuse de recibo.`,
    keep: 'Guarde este enlace o su acuse de recibo: ahí leerá la respuesta y podrá decir si está resuelto.',
    notAnswered: 'Esto prueba que su mensaje ha llegado, y cuándo. Todavía no es una respuesta.',
  },
  otherWays: {
    title: '¿Prefiere hacerlo de otra manera?',
    lead: 'Sin problema. Puede usar este texto.',
    textLabel: 'El texto de su mensaje',
  },
};

export default es;
