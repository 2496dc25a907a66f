/** Italiano. */
import type { MailWords } from './nl.ts';

const it: MailWords = {
  title: {
    'cancellation.requested': 'La tua disdetta è stata ricevuta',
    'cancellation.undone': 'La tua richiesta di restare è stata ricevuta',
    'withdrawal.requested': 'Il tuo recesso è stato ricevuto',
    'contact.submitted': 'Il tuo messaggio è stato ricevuto',
  },
  subject: (title, reference) => `${title} (numero di riferimento ${reference})`,
  test: 'Questa è una prova. Non viene disdetto niente davvero.',
  testSubject: (subject) => `Prova: ${subject}`,
  keep: 'Conserva questa e-mail: dimostra che il tuo messaggio è arrivato, e quando. Non dice se il messaggio è già stato gestito.',
  several: {
    title: (count) => `Sono stati ricevuti ${count} tuoi messaggi`,
    lead: 'In poco tempo sono arrivati più messaggi con il tuo indirizzo e-mail. Per questo li trovi insieme in una sola e-mail.',
  },
  content: 'Che cosa hai inviato',
  declared: {
    ordinary: 'La disdetta del tuo abbonamento.',
    extraordinary: 'La disdetta del tuo abbonamento per un motivo particolare.',
    cause: 'Il motivo che hai scritto è sulla tua ricevuta.',
    withdrawal: 'Il recesso dal tuo contratto.',
    partialWithdrawal: 'Il recesso da una parte del tuo contratto. La tua ricevuta dice quale.',
    undone: 'La revoca della tua disdetta. Vuoi mantenere il tuo abbonamento.',
    question: 'Una domanda. Il testo è sulla tua ricevuta.',
    complaint: 'Un reclamo. Il testo è sulla tua ricevuta.',
  },
  wanted: 'Quando deve finire',
  when: {
    atPeriodEnd: 'Il prima possibile',
    immediately: 'Subito',
    date: (day) => `Il giorno ${day}`,
  },
  contract: 'Codice cliente o numero di contratto',
  onReceipt: 'È sulla tua ricevuta',
  receivedAt: 'Ricevuto in data',
  zone: (zone) => `fuso orario ${zone}`,
  reference: 'Numero di riferimento',
  endsOn: 'Il tuo abbonamento dura fino alla fine del giorno',
  endsAccording: 'secondo la pagina da cui hai disdetto',
  endsUnknown: 'Te lo faranno sapere',
  answerBy: 'Risposta entro il giorno',
  seeReceipt: 'Vedi la ricevuta',
  seeStatus: 'Vedi a che punto è',
  next: {
    'cancellation.requested': [
      'Ora non devi fare niente. La tua disdetta va al tuo fornitore, che la gestisce.',
      'Alla fine vuoi restare? Allora apri la tua ricevuta. Finché dura il tuo abbonamento, lì puoi revocare la disdetta. Cambia qualcosa solo se premi il pulsante su quella pagina.',
    ],
    'cancellation.undone': ['Il tuo fornitore ti confermerà se l’abbonamento continua.'],
    'withdrawal.requested': [
      'Ora non devi fare niente. Il tuo recesso va al tuo fornitore, che lo gestisce.',
    ],
    'contact.submitted': ['Ora non devi fare niente. Il tuo fornitore ti risponderà.'],
  },
  answer: {
    title: {
      question: 'Risposta alla tua domanda',
      complaint: 'Risposta al tuo reclamo',
    },
    lead: {
      question: (moment) => `In data ${moment} ci hai fatto una domanda. Ecco la nostra risposta.`,
      complaint: (moment) => `In data ${moment} ci hai inviato un reclamo. Ecco la nostra risposta.`,
    },
    next: 'Il problema è risolto, o non ancora? Diccelo con il pulsante qui sotto. Se non va ancora bene, ce ne occupiamo di nuovo.',
    notYou:
      'Non ce l’hai chiesto tu? Allora qualcun altro ha scritto il tuo indirizzo e-mail. Per favore, faccelo sapere.',
    judge: 'Dicci se è risolto',
  },
  attached:
    'In allegato c’è la stessa ricevuta con una firma digitale. Non serve aprire l’allegato: conservalo con questa e-mail.',
  notYou: 'Non l’hai inviato tu? Allora, per favore, avvisa il tuo fornitore.',
  sender: (name) =>
    `Ricevi questa e-mail da ${name}, perché questo indirizzo e-mail è stato indicato con il messaggio. Non è pubblicità.`,
  attachment: (reference) => `ricevuta-${reference}.jwt`,
};

export default it;
