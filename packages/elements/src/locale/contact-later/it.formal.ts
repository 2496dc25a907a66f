/** Italiano con il lei, dove differisce da `it.ts`. */
import type { Partly } from '../shelf.ts';
import type { LaterStrings } from './nl.ts';

const it: Partly<LaterStrings> = {
  attention: {
    lead: 'C’è qualcosa che non va in quello che abbiamo inviato. Quello che ha scritto è ancora qui.',
    field: (field) => `Controlli questo: ${field}.`,
    failed: 'Qualcosa è andato storto durante l’invio. Quello che ha scritto è ancora qui.',
  },
  unsent: {
    lead: (day) =>
      `In data ${day} ha scritto un messaggio, ma non è mai arrivato. Ora non lo inviamo senza chiederglielo.`,
  },
  sent: {
    unproved: 'Questo sito non dà prova che il suo messaggio sia arrivato. Conservi quindi questo testo.',
  },
  received: {
    promised: (moment) => `Avrà una risposta entro il giorno ${moment}.`,
    none: 'Leggiamo il suo messaggio. Non riceverà una risposta.',
    unknown: 'Non c’è scritto entro quando avrà una risposta. Può chiederlo senza problemi.',
    later: (told) =>
      `Quando ha scritto, qui era indicato il giorno ${told}. Ci dispiace che ci voglia di più. Vale quello che è scritto sulla sua ricevuta.`,
    keep: 'Conservi questo link o la sua ricevuta: lì legge la risposta, e ci dice se è risolto.',
    notAnswered: 'Questo prova che il suo messaggio è arrivato, e quando. Non è ancora una risposta.',
  },
  otherWays: {
    title: 'Preferisce un altro modo?',
    lead: 'Va bene. Può usare questo testo.',
    textLabel: 'Il testo del suo messaggio',
  },
};

export default it;
