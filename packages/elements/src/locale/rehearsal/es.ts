/** Español, para lo que no cuenta. */
import type { RehearsalStrings } from './nl.ts';

const es: RehearsalStrings = {
  preview: 'Vista previa: no se envía nada.',
  test: 'Prueba: esto se envía, pero no cuenta.',
};

export default es;
