/** Español, para el porqué de una fecha. */
import type { WhyStrings } from './nl.ts';

const es: WhyStrings = {
  ask: (name) => `Preguntar a ${name}`,
  confidence: {
    'primary-read': 'Lo hemos leído en la propia ley o en la web de la autoridad.',
    'secondary-read': 'Lo hemos leído donde otra persona explica la norma, no en la propia fuente.',
    recalled: 'Todavía no hemos comprobado todo esto. Compruébalo si es importante para ti.',
    conflict: 'Aquí las fuentes no coinciden. Seguimos lo que es mejor para ti.',
  },
  sources: 'Dónde está escrito',
};

export default es;
