/** Italiano, per chi chiede qualcosa o ha un reclamo. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Il mio abbonamento',
    topics: [
      { code: 'pause', label: 'Sospenderlo per un po’' },
      { code: 'change', label: 'Cambiare qualcosa' },
      { code: 'end', label: 'Quando finisce' },
      { code: 'not_mine', label: 'Questo non l’ho attivato io' },
      { code: 'something_else', label: 'Altro' },
    ],
  },
  {
    code: 'delivery',
    label: 'La consegna',
    topics: [
      {
        code: 'missing',
        label: 'Non è arrivato',
        topics: [
          { code: 'once', label: 'Una volta' },
          { code: 'often', label: 'Più volte' },
        ],
      },
      {
        code: 'late',
        label: 'È arrivato tardi',
        topics: [
          { code: 'once', label: 'Una volta' },
          { code: 'often', label: 'Più volte' },
        ],
      },
      { code: 'damaged', label: 'Rotto, bagnato o incompleto' },
      { code: 'address', label: 'All’indirizzo sbagliato' },
      { code: 'something_else', label: 'Altro' },
    ],
  },
  {
    code: 'payment',
    label: 'Un pagamento o una fattura',
    topics: [
      { code: 'too_much', label: 'Addebitato troppo o due volte' },
      { code: 'price', label: 'Il prezzo è aumentato' },
      { code: 'refund', label: 'Aspetto un rimborso' },
      { code: 'failed', label: 'Non riesco a pagare' },
      { code: 'invoice', label: 'Cerco una fattura' },
      { code: 'something_else', label: 'Altro' },
    ],
  },
  {
    code: 'account',
    label: 'L’accesso o i miei dati',
    topics: [
      { code: 'login', label: 'Non riesco ad accedere' },
      { code: 'details', label: 'I miei dati non sono giusti' },
      { code: 'privacy', label: 'Vedere o cancellare i miei dati' },
      { code: 'too_much_mail', label: 'Ricevo troppa posta o troppe e-mail' },
      { code: 'something_else', label: 'Altro' },
    ],
  },
  {
    code: 'product',
    label: 'Quello che ricevo o uso',
    topics: [
      { code: 'broken', label: 'Qualcosa non funziona' },
      { code: 'quality', label: 'Non è come mi aspettavo' },
      { code: 'how', label: 'Come funziona qualcosa?' },
      { code: 'something_else', label: 'Altro' },
    ],
  },
  {
    code: 'service',
    label: 'L’aiuto che ho ricevuto',
    topics: [
      {
        code: 'no_answer',
        label: 'Non ho avuto risposta',
        reply: 'Non doveva succedere. Ci dispiace.',
      },
      { code: 'too_late', label: 'Ci è voluto troppo tempo', reply: 'Non doveva succedere. Ci dispiace.' },
      { code: 'not_solved', label: 'Non è stato risolto' },
      {
        code: 'not_valued',
        label: 'Sentivo di non contare',
        reply: 'Nessuno dovrebbe sentirsi così da noi. Ci dispiace.',
      },
      { code: 'something_else', label: 'Altro' },
    ],
  },
  { code: 'other', label: 'Altro' },
];

const it: ContactStrings = {
  entry: 'Fai una domanda o un reclamo',
  close: 'Chiudi',
  title: 'Come possiamo aiutarti?',
  kind: 'Che cosa vuoi inviare?',
  kinds: {
    question: { label: 'Una domanda', reply: '' },
    complaint: {
      label: 'Un reclamo',
      reply: 'Capiamo il disagio. Ci dispiace che non sia andata come doveva.',
    },
  },
  promise: (moment) => `risposta entro il giorno ${moment}`,
  topic: 'Di che cosa si tratta?',
  topicMore: 'Di che cosa esattamente?',
  topicNone: 'Scegli, se vuoi',
  topics,
  message: 'Il tuo messaggio',
  messages: { question: 'Che cosa vuoi sapere?', complaint: 'Che cosa è successo?' },
  email: 'Indirizzo e-mail per la risposta',
  noAnswer: 'Non mi serve una risposta',
  optional: '(facoltativo)',
  before: {
    promised: (moment) => `Avrai una risposta entro il giorno ${moment}.`,
    unknown: 'Qui non possiamo dire entro quando avrai una risposta.',
    none: 'Leggiamo il tuo messaggio. Non riceverai una risposta.',
  },
  send: 'Invia il mio messaggio',
  problems: {
    title: 'Non è ancora stato inviato',
    lead: 'Quello che hai scritto è ancora qui. Controlla questo:',
    kind: {
      missing: 'Scegli se è una domanda o un reclamo.',
      malformed: 'Scegli se è una domanda o un reclamo.',
    },
    message: {
      missing: 'Scrivi il tuo messaggio.',
      malformed: 'Il tuo messaggio è troppo lungo, o contiene segni che non possiamo leggere.',
    },
    email: {
      missing: 'Scrivi il tuo indirizzo e-mail, o spunta che non ti serve una risposta.',
      malformed: 'In questo indirizzo e-mail qualcosa non torna. Deve essere come nome@esempio.it.',
    },
  },
  sending: { title: 'Invio del tuo messaggio', lead: 'Un momento. Non chiudere ancora questa pagina.' },
  waiting: {
    title: 'Non ancora ricevuto',
    device:
      'Il tuo messaggio non è ancora arrivato. È salvato su questo dispositivo e continuiamo a provare, anche se chiudi questa pagina e torni più tardi.',
    page: 'Il tuo messaggio non è ancora arrivato. Lascia aperta questa pagina e continuiamo a provare.',
    next: (time) => `Prossimo tentativo: ore ${time}.`,
    retry: 'Prova adesso',
    form: 'Invia su una pagina semplice',
    badge: 'Il tuo messaggio non è ancora stato ricevuto.',
  },
  attention: {
    title: 'Il tuo messaggio non è stato ricevuto',
    badge: 'Il tuo messaggio non è stato ricevuto. C’è qualcosa da correggere.',
  },
  unsent: {
    title: 'Vuoi ancora inviarlo?',
    badge: 'Un messaggio precedente non è mai stato inviato.',
  },
  sent: {
    title: 'Il tuo messaggio è stato inviato',
    badge: 'Il tuo messaggio è stato inviato.',
  },
  received: {
    title: 'Il tuo messaggio è stato ricevuto',
    reference: 'Numero di riferimento',
    badge: 'Il tuo messaggio è stato ricevuto.',
  },
  show: 'Vedi',
};
export default it;
