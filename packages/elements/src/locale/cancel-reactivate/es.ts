/** Español, para quien quiere volver más adelante. */
import type { ReactivateStrings } from './nl.ts';

const es: ReactivateStrings = {
  later: (day) => `Después del ${day} puedes empezar de nuevo cuando quieras. La puerta queda abierta.`,
  ended: (day) => `Tu suscripción siguió hasta el final del día ${day}.`,
  link: 'Empezar de nuevo',
};

export default es;
