/** Italiano con il lei, dove differisce da `it.ts`. */
import type { Partly } from '../shelf.ts';
import type { AfterStrings } from './nl.ts';

const it: Partly<AfterStrings> = {
  notAccepted: 'Questo prova che la sua disdetta è arrivata, e quando. Non dice se è già stata gestita.',
  otherWays: {
    title: 'Preferisce un altro modo?',
    lead: 'Va bene. Può usare questo testo.',
    textLabel: 'Il testo della sua disdetta',
  },
  undo: {
    summary: 'Alla fine vuole restare?',
    lead: 'Finché dura il suo abbonamento, può revocare la disdetta.',
    sending: 'Stiamo revocando la sua disdetta.',
    waiting:
      'La revoca non è ancora stata ricevuta. Fino ad allora la sua disdetta resta valida. Continuiamo a provare.',
    attention: 'La revoca non è stata ricevuta. Quindi la sua disdetta resta valida.',
  },
};

export default it;
