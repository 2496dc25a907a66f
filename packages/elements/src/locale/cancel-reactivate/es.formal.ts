/** Español con usted, donde difiere de `es.ts`. */
import type { Partly } from '../shelf.ts';
import type { ReactivateStrings } from './nl.ts';

const es: Partly<ReactivateStrings> = {
  later: (day) => `Después del ${day} puede empezar de nuevo cuando quiera. La puerta queda abierta.`,
  ended: (day) => `Su suscripción siguió hasta el final del día ${day}.`,
};

export default es;
