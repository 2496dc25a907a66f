/** Italiano con il lei, dove differisce da `it.ts`. */
import type { Partly } from '../shelf.ts';
import type { StatusStrings } from './nl.ts';

const it: Partly<StatusStrings> = {
  ask: {
    lead: 'Scriva il numero di riferimento che trova sulla sua ricevuta. O incolli il link alla sua ricevuta: così vede anche la risposta, e che cos’altro può fare.',
    missing: 'Scriva il numero di riferimento, o incolli il link.',
    unknown: 'Non troviamo niente con questo numero di riferimento. Può controllarlo?',
  },
  failed: {
    offline:
      'Ora non possiamo vedere a che punto è: non c’è connessione. Per quello che ha inviato non cambia nulla.',
    error:
      'Ora non possiamo vedere a che punto è: qualcosa è andato storto. Per quello che ha inviato non cambia nulla.',
  },
  standing: {
    undone: () =>
      'La sua richiesta di restare è stata ricevuta. Il suo fornitore le confermerà se l’abbonamento continua.',
    stands: () =>
      'La sua richiesta di restare è stata ricevuta. Ma per lo stesso abbonamento è stata ricevuta anche un’altra disdetta o un recesso, e vale ancora.',
    scheduled: (day) =>
      day
        ? `È stato gestito: il suo abbonamento finisce il giorno ${day}.`
        : 'È stato gestito: il suo abbonamento finirà.',
    effective: (day) =>
      day ? `Il suo abbonamento è finito il giorno ${day}.` : 'Il suo abbonamento è finito.',
    failed: () =>
      'Qualcosa è andato storto durante la gestione. La sua disdetta è stata comunque ricevuta. Conservi la sua ricevuta e chieda al suo fornitore che cosa è successo.',
    open: (moment) => `Il suo messaggio è stato ricevuto. Avrà una risposta entro il giorno ${moment}.`,
    overdue: (moment) =>
      `Doveva ricevere una risposta entro il giorno ${moment}. Non ci siamo riusciti, e ci dispiace. Il suo messaggio aspetta ancora una risposta.`,
    reported: (moment) =>
      `Doveva ricevere una risposta entro il giorno ${moment}. Non ci siamo riusciti, e ci dispiace. Il suo messaggio aspetta ancora una risposta. È stato segnalato che aspetta da troppo tempo.`,
    answered: () => 'Il suo messaggio ha avuto risposta.',
    solved: () => 'Ci ha detto che è risolto.',
    reopened: (moment) =>
      `Ci ha detto che non è ancora risolto. Avrà un’altra risposta entro il giorno ${moment}.`,
    unasked: () => 'Il suo messaggio è stato ricevuto. Non voleva una risposta.',
  },
  next: {
    received: 'Ora non deve fare niente.',
    stands: 'Vuole restare? Allora revochi anche quella comunicazione, o chieda al suo fornitore.',
    scheduled: 'Non deve fare più niente.',
    open: 'Ora non deve fare niente. La risposta la legge qui.',
    reopened: 'Ora non deve fare niente. La risposta la legge qui.',
  },
  readIt: 'Apra il link alla sua ricevuta per leggere la risposta.',
  endsOn: 'Il suo abbonamento dura fino alla fine del giorno',
  endedOn: 'Il suo abbonamento è durato fino alla fine del giorno',
  you: (moment) => `Il suo messaggio, ${moment}`,
  calendar: {
    summary: 'Ultimo giorno del suo abbonamento',
    description: (reference) => `Ha disdetto. Numero di riferimento: ${reference}.`,
  },
  judge: {
    missing: 'Non è ancora risolto? Scriva qui che cosa manca.',
    failed: 'Non è ancora arrivato. Quello che ha scritto è ancora qui. Può provare ancora una volta?',
  },
  help: 'Preferisce non aspettare? Può contattarci anche così:',
};

export default it;
