/** Italiano con il lei, dove differisce da `it.ts`. */
import type { Partly } from '../shelf.ts';
import type { SituationStrings } from './nl.ts';

const it: Partly<SituationStrings> = {
  canceled: {
    title: 'Ha già disdetto.',
    endsOn: (day) => `Il suo abbonamento dura fino alla fine del giorno ${day}.`,
    receipt: 'Veda la sua disdetta, o la revochi',
    again: 'Non sa se ha funzionato? Qui sotto può disdire un’altra volta.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Restano da pagare ${owed}. Può disdire lo stesso.`
        : 'Resta ancora qualcosa da pagare. Può disdire lo stesso.',
    stays: 'Questo non cambia ciò che doveva già pagare.',
  },
  promotional: (price, until, then) =>
    `Ora paga un prezzo speciale: ${price}, fino alla fine del giorno ${until}. Dopo sarebbe ${then}.`,
  trial: {
    until: (day) => `Il suo periodo di prova dura fino alla fine del giorno ${day}.`,
    free: 'Se disdice ora, non paga niente.',
  },
  appStore: {
    lead: (store) =>
      `Paga tramite ${store}. Disdica l’abbonamento anche lì, altrimenti ${store} continua ad addebitarlo.`,
    stillTo: (store) =>
      `Attenzione: ${store} continua ad addebitare finché non disdice l’abbonamento anche lì.`,
    steps: (store) => [
      `Apra i suoi abbonamenti su ${store}.`,
      'Scelga questo abbonamento.',
      'Scelga di annullarlo e confermi.',
    ],
    open: (store) => `Apra i suoi abbonamenti su ${store}`,
  },
  consequences: {
    access: { 'until-end': 'Può usare tutto fino alla fine dell’ultimo giorno.' },
    data: {
      label: 'I suoi dati',
      kept: 'Quello che ha salvato viene conservato.',
      'deleted-at-end':
        'Quello che ha salvato viene cancellato dopo l’ultimo giorno. Prima metta al sicuro ciò che vuole tenere.',
    },
    account: {
      label: 'Il suo account',
      stays: 'Il suo account resta attivo.',
      'closed-at-end': 'Il suo account viene chiuso dopo l’ultimo giorno.',
      separate: 'Il suo account resta attivo. Eliminare solo l’account non vale come disdetta.',
    },
    credits: {
      label: 'Il suo credito',
      kept: 'Il suo credito resta.',
      'lost-at-end': 'Può usare il suo credito fino alla fine dell’ultimo giorno. Dopo va perso.',
    },
  },
};

export default it;
