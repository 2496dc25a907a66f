/** Italiano, per il riepilogo dei diritti. */
import why from '../why/it.ts';
import type { RightsStrings } from './nl.ts';

const it: RightsStrings = {
  ...why,
  title: 'I tuoi diritti in breve',
  loading: 'Stiamo cercando le regole…',
  choice: {
    undo: (until) => `Puoi ancora annullare l’acquisto, fino al giorno ${until} compreso.`,
    stop: (ends) =>
      `Vuoi smettere? Se disdici oggi, il tuo abbonamento dura fino al giorno ${ends} compreso.`,
    justStop: 'Vuoi smettere? Allora disdici.',
    instead: (ends) => `Se invece disdici, il tuo abbonamento continua fino al giorno ${ends} compreso.`,
    later: 'Dopo puoi disdire.',
    ended: (day) => `Il tuo abbonamento è finito da solo. L’ultimo giorno era: ${day}. Non serve disdire.`,
    past: 'Il tempo per recedere è passato, per quanto possiamo calcolare.',
    unknown: 'Non è accertato se puoi ancora anche annullare l’acquisto.',
  },
  cancel: {
    title: 'Disdire',
    lead: 'Disdire è smettere per il futuro. Fino al tuo ultimo giorno resta tutto com’è.',
  },
  withdraw: {
    title: 'Ripensarci (recedere)',
    lead: 'Con il recesso l’acquisto viene annullato. Riavrai del denaro, e rispedisci ciò che ti è arrivato a casa.',
    past: 'Nessuno ti ha parlato del diritto di recesso? Allora potresti avere più tempo.',
  },
  notices: {
    title: 'Cosa deve dirti l’azienda',
    lead: 'Deve farlo in tempo, così puoi ancora scegliere.',
    due: {
      renewal: 'Entro quel giorno devi sapere che il tuo abbonamento si rinnova',
      trial: 'Entro quel giorno devi sapere che la tua prova finisce',
    },
    was: {
      renewal: 'Entro quel giorno dovevi sapere che il tuo abbonamento si rinnova',
      trial: 'Entro quel giorno dovevi sapere che la tua prova finisce',
    },
  },
  facts: {
    endsOn: 'Se disdici oggi, questo è il tuo ultimo giorno',
    ended: 'L’ultimo giorno del tuo abbonamento era',
    charges: 'Quanto paghi ancora fino a quel giorno',
    nextRenewal: 'Prossimo periodo, se non fai niente',
    latestNotice: 'Ultimo giorno per disdire prima di quel periodo',
    latestNoticePast: 'L’ultimo giorno per disdire prima di quel periodo era',
    withdrawal: 'Fino a quando puoi recedere',
    withdrawalOpen: 'Puoi ancora recedere fino a questo giorno compreso',
    withdrawalPast: 'L’ultimo giorno per recedere era',
    refund: 'Se recedi oggi, riavrai',
  },
  daysLeft: (days) => ['oggi è l’ultimo giorno', 'domani è l’ultimo giorno'][days] ?? `ancora ${days} giorni`,
  charges: (times, last) =>
    times === 1 ? `il giorno ${last}` : `in ${times} pagamenti, l’ultimo il giorno ${last}`,
  nothingMore: 'Più niente',
  by: (day, distance) => `entro il giorno ${day}, ${distance}`,
  anyTime: 'In qualsiasi momento',
  noRenewal: 'Nessuno',
  notEstablished: 'Non accertato',
  why: 'Perché?',
  whyUnknown: 'Perché non lo sappiamo?',
  disputed: 'Su cosa le fonti non concordano',
  rules: 'Leggi le regole stesse',
  force: {
    'in-force': '',
    adopted: 'Approvata, non ancora in vigore',
    announced: 'Annunciata',
    proposed: 'Proposta',
    vacated: 'Annullata da un giudice',
    repealed: 'Non più in vigore',
  },
  reviewed: (day) => `Queste regole sono state riviste l’ultima volta il giorno ${day}.`,
  unconfigured:
    'Non sappiamo abbastanza di questo abbonamento per mostrarti le tue date. Puoi disdire lo stesso.',
  failed: 'Non è stato possibile caricare le regole. Puoi disdire lo stesso.',
  retry: 'Prova ancora una volta',
};

export default it;
