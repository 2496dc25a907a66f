/** Italiano, per il perché di una data. */
import type { WhyStrings } from './nl.ts';

const it: WhyStrings = {
  ask: (name) => `Chiedi a ${name}`,
  confidence: {
    'primary-read': 'Lo abbiamo letto nella legge stessa, o presso l’autorità.',
    'secondary-read': 'Lo abbiamo letto dove qualcun altro spiega la regola, non alla fonte stessa.',
    recalled: 'Non abbiamo ancora verificato tutto. Controlla, se per te è importante.',
    conflict: 'Qui le fonti non concordano. Seguiamo ciò che è meglio per te.',
  },
  sources: 'Dove è scritto',
};

export default it;
