/** Español con usted, donde difiere de `es.ts`. */
import type { Partly } from '../shelf.ts';
import type { TroubleStrings } from './nl.ts';

const es: Partly<TroubleStrings> = {
  attention: {
    lead: 'Hay algo que no está bien en lo que enviamos. Todo lo que escribió sigue aquí.',
    field: (field) => `Revise esto: ${field}.`,
    failed: 'Algo ha fallado al enviarlo. Todo lo que escribió sigue aquí.',
  },
  unsent: { lead: (day) => `Canceló el ${day}, pero no llegó nunca. No lo enviamos ahora sin preguntarle.` },
  sent: {
    unproved: 'Este sitio web no da ninguna prueba de que su cancelación haya llegado. Guarde este texto.',
  },
};

export default es;
