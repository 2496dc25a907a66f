/** Italiano con il lei, dove differisce da `it.ts`. */
import type { Partly } from '../shelf.ts';
import type { FieldStrings } from './nl.ts';

const it: Partly<FieldStrings> = {
  identify: 'Basta il suo codice cliente o il suo indirizzo e-mail.',
  cause: 'Il motivo particolare (solo se ne ha uno)',
  endDateHint: 'Lasci vuoto se vuole finire il prima possibile.',
  errors: {
    missing: 'Compili anche questo campo.',
    malformed: 'Qui qualcosa non torna. Può controllare?',
    identity:
      'Scriva il suo codice cliente o il suo indirizzo e-mail. Così è chiaro di quale abbonamento si tratta.',
  },
};

export default it;
