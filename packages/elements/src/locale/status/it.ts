/** Italiano, per chi vuole sapere a che punto è. */
import type { StatusStrings } from './nl.ts';

const it: StatusStrings = {
  title: 'A che punto è',
  ask: {
    lead: 'Scrivi il numero di riferimento che trovi sulla tua ricevuta. O incolla il link alla tua ricevuta: così vedi anche la risposta, e che cos’altro puoi fare.',
    label: 'Numero di riferimento o link',
    look: 'Vedi',
    missing: 'Scrivi il numero di riferimento, o incolla il link.',
    unreadable: 'Questo non è un numero di riferimento. Ha dodici lettere e cifre, come 7KXM-2QPD-9T4H.',
    unknown: 'Non troviamo niente con questo numero di riferimento. Puoi controllarlo?',
  },
  loading: 'Stiamo guardando. Un momento.',
  failed: {
    offline:
      'Ora non possiamo vedere a che punto è: non c’è connessione. Per quello che hai inviato non cambia nulla.',
    error:
      'Ora non possiamo vedere a che punto è: qualcosa è andato storto. Per quello che hai inviato non cambia nulla.',
    again: 'Prova ancora una volta',
  },
  test: 'Questa è una prova. Non viene disdetto niente davvero.',
  standing: {
    received: () => 'È stato ricevuto. Nessuno ha ancora comunicato se è stato gestito.',
    undone: () =>
      'La tua richiesta di restare è stata ricevuta. Il tuo fornitore ti confermerà se l’abbonamento continua.',
    stands: () =>
      'La tua richiesta di restare è stata ricevuta. Ma per lo stesso abbonamento è stata ricevuta anche un’altra disdetta o un recesso, e vale ancora.',
    scheduled: (day) =>
      day
        ? `È stato gestito: il tuo abbonamento finisce il giorno ${day}.`
        : 'È stato gestito: il tuo abbonamento finirà.',
    effective: (day) =>
      day ? `Il tuo abbonamento è finito il giorno ${day}.` : 'Il tuo abbonamento è finito.',
    failed: () =>
      'Qualcosa è andato storto durante la gestione. La tua disdetta è stata comunque ricevuta. Conserva la tua ricevuta e chiedi al tuo fornitore che cosa è successo.',
    open: (moment) => `Il tuo messaggio è stato ricevuto. Avrai una risposta entro il giorno ${moment}.`,
    overdue: (moment) =>
      `Dovevi ricevere una risposta entro il giorno ${moment}. Non ci siamo riusciti, e ci dispiace. Il tuo messaggio aspetta ancora una risposta.`,
    reported: (moment) =>
      `Dovevi ricevere una risposta entro il giorno ${moment}. Non ci siamo riusciti, e ci dispiace. Il tuo messaggio aspetta ancora una risposta. È stato segnalato che aspetti da troppo tempo.`,
    answered: () => 'Il tuo messaggio ha avuto risposta.',
    solved: () => 'Ci hai detto che è risolto.',
    reopened: (moment) =>
      `Ci hai detto che non è ancora risolto. Avrai un’altra risposta entro il giorno ${moment}.`,
    unasked: () => 'Il tuo messaggio è stato ricevuto. Non volevi una risposta.',
  },
  next: {
    received: 'Ora non devi fare niente.',
    stands: 'Vuoi restare? Allora revoca anche quella comunicazione, o chiedi al tuo fornitore.',
    scheduled: 'Non devi fare più niente.',
    open: 'Ora non devi fare niente. La risposta la leggi qui.',
    reopened: 'Ora non devi fare niente. La risposta la leggi qui.',
    solved: 'Siamo contenti che sia risolto.',
  },
  readIt: 'Apri il link alla tua ricevuta per leggere la risposta.',
  reference: 'Numero di riferimento',
  receivedAt: 'Ricevuto in data',
  endsOn: 'Il tuo abbonamento dura fino alla fine del giorno',
  endedOn: 'Il tuo abbonamento è durato fino alla fine del giorno',
  updatedAt: 'Ultimo aggiornamento',
  you: (moment) => `Il tuo messaggio, ${moment}`,
  team: (moment) => `La nostra risposta, ${moment}`,
  erased: 'Questo testo è stato cancellato.',
  receipt: 'Vedi la ricevuta',
  saveHtml: 'Salva la ricevuta',
  saveJson: 'Salva come JSON, per programmi',
  calendar: {
    add: 'Aggiungi la data di fine al calendario',
    summary: 'Ultimo giorno del tuo abbonamento',
    description: (reference) => `Hai disdetto. Numero di riferimento: ${reference}.`,
    fileName: 'data-di-fine',
  },
  reactivate: 'Ricomincia',
  refresh: 'Guarda di nuovo',
  other: 'Cerca altro',
  judge: {
    question: 'Il problema è risolto?',
    stillNot: 'Alla fine non è risolto?',
    missing: 'Non è ancora risolto? Scrivi qui che cosa manca.',
    optional: '(facoltativo)',
    yes: 'Sì, è risolto',
    no: 'No, non ancora',
    sending: 'Lo stiamo comunicando. Un momento.',
    failed: 'Non è ancora arrivato. Quello che hai scritto è ancora qui. Puoi provare ancora una volta?',
  },
  help: 'Preferisci non aspettare? Puoi contattarci anche così:',
};
export default it;
