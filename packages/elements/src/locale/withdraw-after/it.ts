/** Italiano, per un recesso che non è arrivato come doveva, e per conservare la prova. */
import type { AfterStrings } from './nl.ts';

const it: AfterStrings = {
  save: 'Salva come file',
  fileName: 'ricevuta',
  otherWays: {
    title: 'Preferisci un altro modo?',
    lead: 'Va bene. Puoi usare questo testo.',
    textLabel: 'Il testo del tuo recesso',
    copy: 'Copia il testo',
    copied: 'Copiato',
    mail: 'Via e-mail a',
    subject: 'Recesso',
    phone: 'Per telefono al numero',
    post: 'Per posta a',
  },
  attention: {
    lead: 'C’è qualcosa che non va in quello che abbiamo inviato. Tutto ciò che hai scritto è ancora qui.',
    field: (field) => `Controlla questo: ${field}.`,
    failed: 'Qualcosa è andato storto durante l’invio. Tutto ciò che hai scritto è ancora qui.',
    revise: 'Torna ai miei dati',
    retry: 'Prova ancora una volta',
  },
  unsent: {
    lead: (day) =>
      `In data ${day} hai scelto di recedere, ma il recesso non è mai arrivato. Ora non lo inviamo senza chiedertelo.`,
    send: 'Sì, invia il mio recesso',
    discard: 'No, non inviarlo',
  },
  sent: {
    lead: (moment) => `Inviato in data ${moment}.`,
    unproved: 'Questo sito non dà prova che il tuo recesso sia arrivato. Conserva quindi questo testo.',
  },
};

export default it;
