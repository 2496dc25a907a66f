/** Italiano, per un messaggio che non è arrivato come doveva. */
import type { LaterStrings } from './nl.ts';

const it: LaterStrings = {
  attention: {
    lead: 'C’è qualcosa che non va in quello che abbiamo inviato. Quello che hai scritto è ancora qui.',
    field: (field) => `Controlla questo: ${field}.`,
    failed: 'Qualcosa è andato storto durante l’invio. Quello che hai scritto è ancora qui.',
    revise: 'Torna al mio messaggio',
    retry: 'Prova ancora una volta',
  },
  unsent: {
    lead: (day) =>
      `In data ${day} hai scritto un messaggio, ma non è mai arrivato. Ora non lo inviamo senza chiedertelo.`,
    send: 'Sì, invia il mio messaggio',
    discard: 'No, eliminalo',
  },
  sent: {
    lead: (moment) => `Inviato in data ${moment}.`,
    unproved: 'Questo sito non dà prova che il tuo messaggio sia arrivato. Conserva quindi questo testo.',
  },
  received: {
    promised: (moment) => `Avrai una risposta entro il giorno ${moment}.`,
    none: 'Leggiamo il tuo messaggio. Non riceverai una risposta.',
    unknown: 'Non c’è scritto entro quando avrai una risposta. Puoi chiederlo senza problemi.',
    sorry: 'Grazie di avercelo detto. Ci dispiace che non sia andata come doveva.',
    later: (told) =>
      `Quando hai scritto, qui era indicato il giorno ${told}. Ci dispiace che ci voglia di più. Vale quello che è scritto sulla tua ricevuta.`,
    at: 'Ricevuto in data',
    answerBy: 'Risposta entro il giorno',
    follow: 'Vedi a che punto è',
    receipt: 'Vedi la ricevuta',
    keep: 'Conserva questo link o la tua ricevuta: lì leggi la risposta, e ci dici se è risolto.',
    notAnswered: 'Questo prova che il tuo messaggio è arrivato, e quando. Non è ancora una risposta.',
    again: 'Invia un altro messaggio',
  },
  otherWays: {
    title: 'Preferisci un altro modo?',
    lead: 'Va bene. Puoi usare questo testo.',
    textLabel: 'Il testo del tuo messaggio',
    copy: 'Copia il testo',
    copied: 'Copiato',
    mail: 'Via e-mail a',
    subject: 'Il mio messaggio',
    phone: 'Per telefono al numero',
    post: 'Per posta a',
  },
};
export default it;
