/** Italiano, per ciò che un abbonamento ha di particolare, e ciò che finisce con lui. */
import type { SituationStrings } from './nl.ts';

const it: SituationStrings = {
  canceled: {
    title: 'Hai già disdetto.',
    endsOn: (day) => `Il tuo abbonamento dura fino alla fine del giorno ${day}.`,
    receipt: 'Vedi la tua disdetta, o revocala',
    again: 'Non sai se ha funzionato? Qui sotto puoi disdire un’altra volta.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Restano da pagare ${owed}. Puoi disdire lo stesso.`
        : 'Resta ancora qualcosa da pagare. Puoi disdire lo stesso.',
    stays: 'Questo non cambia ciò che dovevi già pagare.',
  },
  promotional: (price, until, then) =>
    `Ora paghi un prezzo speciale: ${price}, fino alla fine del giorno ${until}. Dopo sarebbe ${then}.`,
  trial: {
    until: (day) => `Il tuo periodo di prova dura fino alla fine del giorno ${day}.`,
    free: 'Se disdici ora, non paghi niente.',
  },
  appStore: {
    lead: (store) =>
      `Paghi tramite ${store}. Disdici l’abbonamento anche lì, altrimenti ${store} continua ad addebitarlo.`,
    stillTo: (store) =>
      `Attenzione: ${store} continua ad addebitare finché non disdici l’abbonamento anche lì.`,
    steps: (store) => [
      `Apri i tuoi abbonamenti su ${store}.`,
      'Scegli questo abbonamento.',
      'Scegli di annullarlo e conferma.',
    ],
    open: (store) => `Apri i tuoi abbonamenti su ${store}`,
  },
  consequences: {
    access: { label: 'Utilizzo', 'until-end': 'Puoi usare tutto fino alla fine dell’ultimo giorno.' },
    data: {
      label: 'I tuoi dati',
      kept: 'Quello che hai salvato viene conservato.',
      'deleted-at-end':
        'Quello che hai salvato viene cancellato dopo l’ultimo giorno. Prima metti al sicuro ciò che vuoi tenere.',
    },
    account: {
      label: 'Il tuo account',
      stays: 'Il tuo account resta attivo.',
      'closed-at-end': 'Il tuo account viene chiuso dopo l’ultimo giorno.',
      separate: 'Il tuo account resta attivo. Eliminare solo l’account non vale come disdetta.',
    },
    seats: {
      label: 'Altre persone',
      'end-too': 'Finisce lo stesso giorno per tutte le persone di questo abbonamento.',
    },
    credits: {
      label: 'Il tuo credito',
      kept: 'Il tuo credito resta.',
      'lost-at-end': 'Puoi usare il tuo credito fino alla fine dell’ultimo giorno. Dopo va perso.',
    },
  },
};

export default it;
