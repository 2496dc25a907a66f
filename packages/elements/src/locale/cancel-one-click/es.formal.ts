/** Español con usted, donde difiere de `es.ts`. */
import type { Partly } from '../shelf.ts';
import type { OneClickStrings } from './nl.ts';

const es: Partly<OneClickStrings> = {
  sent: 'Esto es lo que hemos enviado en su nombre',
};

export default es;
