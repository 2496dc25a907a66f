/** Italiano con il lei, dove differisce da `it.ts`. */
import type { Partly } from '../shelf.ts';
import type { AfterStrings } from './nl.ts';

const it: Partly<AfterStrings> = {
  otherWays: {
    title: 'Preferisce un altro modo?',
    lead: 'Va bene. Può usare questo testo.',
    textLabel: 'Il testo del suo recesso',
  },
  attention: {
    lead: 'C’è qualcosa che non va in quello che abbiamo inviato. Tutto ciò che ha scritto è ancora qui.',
    field: (field) => `Controlli questo: ${field}.`,
    failed: 'Qualcosa è andato storto durante l’invio. Tutto ciò che ha scritto è ancora qui.',
  },
  unsent: {
    lead: (day) =>
      `In data ${day} ha scelto di recedere, ma il recesso non è mai arrivato. Ora non lo inviamo senza chiederglielo.`,
  },
  sent: {
    unproved: 'Questo sito non dà prova che il suo recesso sia arrivato. Conservi quindi questo testo.',
  },
};

export default it;
