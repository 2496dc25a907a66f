/** Italiano, per una disdetta che non è arrivata come doveva. */
import type { TroubleStrings } from './nl.ts';

const it: TroubleStrings = {
  attention: {
    lead: 'C’è qualcosa che non va in quello che abbiamo inviato. Tutto ciò che hai scritto è ancora qui.',
    field: (field) => `Controlla questo: ${field}.`,
    failed: 'Qualcosa è andato storto durante l’invio. Tutto ciò che hai scritto è ancora qui.',
    revise: 'Torna ai miei dati',
    retry: 'Prova ancora una volta',
  },
  unsent: {
    lead: (day) =>
      `In data ${day} hai disdetto, ma la disdetta non è mai arrivata. Ora non la inviamo senza chiedertelo.`,
    send: 'Sì, invia la mia disdetta',
    discard: 'No, non inviarla',
  },
  sent: {
    lead: (moment) => `Inviata in data ${moment}.`,
    unproved: 'Questo sito non dà prova che la tua disdetta sia arrivata. Conserva quindi questo testo.',
  },
};

export default it;
