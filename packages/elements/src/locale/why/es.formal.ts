/** Español con usted, donde difiere de `es.ts`. */
import type { Partly } from '../shelf.ts';
import type { WhyStrings } from './nl.ts';

const es: Partly<WhyStrings> = {
  confidence: {
    recalled: 'Todavía no hemos comprobado todo esto. Compruébelo si es importante para usted.',
    conflict: 'Aquí las fuentes no coinciden. Seguimos lo que es mejor para usted.',
  },
};

export default es;
