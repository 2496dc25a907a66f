/** Español, para quien ha cancelado con un clic. */
import type { OneClickStrings } from './nl.ts';

const es: OneClickStrings = {
  sent: 'Esto es lo que hemos enviado en tu nombre',
};

export default es;
