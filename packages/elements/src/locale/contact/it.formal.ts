/** Italiano con il lei, dove differisce da `it.ts`. */
import type { Partly } from '../shelf.ts';
import type { ContactStrings } from './nl.ts';

const it: Partly<ContactStrings> = {
  title: 'Come possiamo aiutarla?',
  kind: 'Che cosa vuole inviare?',
  topicNone: 'Scelga, se vuole',
  message: 'Il suo messaggio',
  messages: { question: 'Che cosa vuole sapere?' },
  before: {
    promised: (moment) => `Avrà una risposta entro il giorno ${moment}.`,
    unknown: 'Qui non possiamo dire entro quando avrà una risposta.',
    none: 'Leggiamo il suo messaggio. Non riceverà una risposta.',
  },
  problems: {
    lead: 'Quello che ha scritto è ancora qui. Controlli questo:',
    kind: {
      missing: 'Scelga se è una domanda o un reclamo.',
      malformed: 'Scelga se è una domanda o un reclamo.',
    },
    message: {
      missing: 'Scriva il suo messaggio.',
      malformed: 'Il suo messaggio è troppo lungo, o contiene segni che non possiamo leggere.',
    },
    email: { missing: 'Scriva il suo indirizzo e-mail, o spunti che non le serve una risposta.' },
  },
  sending: { title: 'Invio del suo messaggio', lead: 'Un momento. Non chiuda ancora questa pagina.' },
  waiting: {
    device:
      'Il suo messaggio non è ancora arrivato. È salvato su questo dispositivo e continuiamo a provare, anche se chiude questa pagina e torna più tardi.',
    page: 'Il suo messaggio non è ancora arrivato. Lasci aperta questa pagina e continuiamo a provare.',
    badge: 'Il suo messaggio non è ancora stato ricevuto.',
  },
  attention: {
    title: 'Il suo messaggio non è stato ricevuto',
    badge: 'Il suo messaggio non è stato ricevuto. C’è qualcosa da correggere.',
  },
  unsent: { title: 'Vuole ancora inviarlo?' },
  sent: { title: 'Il suo messaggio è stato inviato', badge: 'Il suo messaggio è stato inviato.' },
  received: { title: 'Il suo messaggio è stato ricevuto', badge: 'Il suo messaggio è stato ricevuto.' },
};

export default it;
