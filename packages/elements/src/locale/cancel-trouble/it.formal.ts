/** Italiano con il lei, dove differisce da `it.ts`. */
import type { Partly } from '../shelf.ts';
import type { TroubleStrings } from './nl.ts';

const it: Partly<TroubleStrings> = {
  attention: {
    lead: 'C’è qualcosa che non va in quello che abbiamo inviato. Tutto ciò che ha scritto è ancora qui.',
    field: (field) => `Controlli questo: ${field}.`,
    failed: 'Qualcosa è andato storto durante l’invio. Tutto ciò che ha scritto è ancora qui.',
  },
  unsent: {
    lead: (day) =>
      `In data ${day} ha disdetto, ma la disdetta non è mai arrivata. Ora non la inviamo senza chiederglielo.`,
  },
  sent: {
    unproved: 'Questo sito non dà prova che la sua disdetta sia arrivata. Conservi quindi questo testo.',
  },
};

export default it;
