/** Italiano, per dopo la disdetta: conservare la prova, e la via del ritorno. */
import type { AfterStrings } from './nl.ts';

const it: AfterStrings = {
  notAccepted: 'Questo prova che la tua disdetta è arrivata, e quando. Non dice se è già stata gestita.',
  receipt: 'Vedi la ricevuta',
  save: 'Salva come file',
  fileName: 'ricevuta',
  otherWays: {
    title: 'Preferisci un altro modo?',
    lead: 'Va bene. Puoi usare questo testo.',
    textLabel: 'Il testo della tua disdetta',
    copy: 'Copia il testo',
    copied: 'Copiato',
    mail: 'Via e-mail a',
    subject: 'Disdetta',
    phone: 'Per telefono al numero',
    post: 'Per posta a',
  },
  undo: {
    declared: (moment) => `Revoco la mia disdetta del giorno ${moment}. Voglio mantenere il mio abbonamento.`,
    summary: 'Alla fine vuoi restare?',
    lead: 'Finché dura il tuo abbonamento, puoi revocare la disdetta.',
    button: 'Revoca la mia disdetta',
    sending: 'Stiamo revocando la tua disdetta.',
    waiting:
      'La revoca non è ancora stata ricevuta. Fino ad allora la tua disdetta resta valida. Continuiamo a provare.',
    attention: 'La revoca non è stata ricevuta. Quindi la tua disdetta resta valida.',
  },
};

export default it;
