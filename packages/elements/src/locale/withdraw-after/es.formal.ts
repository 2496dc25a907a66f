/** Español con usted, donde difiere de `es.ts`. */
import type { Partly } from '../shelf.ts';
import type { AfterStrings } from './nl.ts';

const es: Partly<AfterStrings> = {
  otherWays: {
    title: '¿Prefiere hacerlo de otra manera?',
    lead: 'Sin problema. Puede usar este texto.',
    textLabel: 'El texto de su desistimiento',
  },
  attention: {
    lead: 'Hay algo que no está bien en lo que enviamos. Todo lo que escribió sigue aquí.',
    field: (field) => `Revise esto: ${field}.`,
    failed: 'Algo ha fallado al enviarlo. Todo lo que escribió sigue aquí.',
  },
  unsent: { lead: (day) => `Desistió el ${day}, pero no llegó nunca. No lo enviamos ahora sin preguntarle.` },
  sent: {
    unproved: 'Este sitio web no da ninguna prueba de que su desistimiento haya llegado. Guarde este texto.',
  },
};

export default es;
