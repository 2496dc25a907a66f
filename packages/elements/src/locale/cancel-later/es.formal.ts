/** Español con usted, donde difiere de `es.ts`. */
import type { Partly } from '../shelf.ts';
import type { LaterStrings } from './nl.ts';

const es: Partly<LaterStrings> = {
  summary: '¿Prefiere una fecha posterior?',
  hint: 'Déjelo vacío para terminar lo antes posible.',
  runs: (day) =>
    `En ese caso, su suscripción sigue hasta el final del día ${day}. Hasta ese día todo sigue igual, también lo que paga.`,
  tooEarly: (day) => `Elija un día después del ${day}, o déjelo vacío.`,
};

export default es;
