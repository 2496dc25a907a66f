/** Italiano con il lei, dove differisce da `it.ts`. */
import type { Partly } from '../shelf.ts';
import type { RefundStrings } from './nl.ts';

const it: Partly<RefundStrings> = {
  label: 'Quanto le viene rimborsato',
  none: 'Niente. Quello che ha già pagato non viene rimborsato.',
  unknown: (until) =>
    `Qui non lo sappiamo. Ha pagato fino alla fine del giorno ${until}. Chieda se le viene rimborsato il resto.`,
  paid: (paid, from, until, total) =>
    `Ha pagato ${paid} per il periodo dal giorno ${from} fino alla fine del giorno ${until}. Sono ${total} giorni.`,
  left: (last, days) =>
    `Dopo il suo ultimo giorno, ${last}, ${days === 1 ? 'resta' : 'restano'} ${days} di questi giorni.`,
};

export default it;
