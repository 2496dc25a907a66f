/** Italiano, per ciò che viene rimborsato a chi disdice. */
import type { RefundStrings } from './nl.ts';

const it: RefundStrings = {
  label: 'Quanto ti viene rimborsato',
  none: 'Niente. Quello che hai già pagato non viene rimborsato.',
  by: (amount, day) => `${amount}, al più tardi il giorno ${day}`,
  laterKnown: 'Dipende dall’ultimo giorno, e qui non lo sappiamo ancora.',
  unknown: (until) =>
    `Qui non lo sappiamo. Hai pagato fino alla fine del giorno ${until}. Chiedi se ti viene rimborsato il resto.`,
  how: 'Come è stato calcolato?',
  paid: (paid, from, until, total) =>
    `Hai pagato ${paid} per il periodo dal giorno ${from} fino alla fine del giorno ${until}. Sono ${total} giorni.`,
  left: (last, days) =>
    `Dopo il tuo ultimo giorno, ${last}, ${days === 1 ? 'resta' : 'restano'} ${days} di questi giorni.`,
  share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, arrotondato al centesimo.`,
};

export default it;
