/** Italiano con il lei, dove differisce da `it.ts`. */
import type { Partly } from '../shelf.ts';
import type { WhyStrings } from './nl.ts';

const it: Partly<WhyStrings> = {
  ask: (name) => `Chieda a ${name}`,
  confidence: {
    recalled: 'Non abbiamo ancora verificato tutto. Controlli, se per lei è importante.',
    conflict: 'Qui le fonti non concordano. Seguiamo ciò che è meglio per lei.',
  },
};

export default it;
