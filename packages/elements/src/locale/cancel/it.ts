/** Italiano, per chi disdice. */
import type { CancelStrings } from './nl.ts';

const it: CancelStrings = {
  entry: 'Disdici l’abbonamento',
  close: 'Chiudi',
  keep: 'Mantieni il mio abbonamento',
  review: {
    title: (plan) => (plan ? `Disdire ${plan}` : 'Disdire il tuo abbonamento'),
    endsOn: 'Se disdici ora, il tuo abbonamento dura fino alla fine del giorno',
    endsUnknown:
      'Qui non possiamo dire con certezza quando finisce il tuo abbonamento. Puoi disdire lo stesso.',
    factsMissing: 'Questa pagina non dà abbastanza dati sul tuo abbonamento per calcolarlo.',
    why: 'Perché questa data?',
    whyUnknown: 'Perché non si sa?',
    chargesLabel: 'Quanto paghi ancora',
    nothingMore: 'Più niente',
    charge: (amount, day) => `${amount} il giorno ${day}`,
    chargesUnknown: 'Qui non lo sappiamo con certezza. Guarda le tue condizioni o chiedi.',
    untilLabel: 'Fino a quel giorno',
    until: 'Resta tutto com’è.',
    messageLabel: 'Ecco cosa inviamo per te',
  },
  declaration: {
    ordinary: (plan) => (plan ? `Disdico il mio abbonamento a ${plan}.` : 'Disdico il mio abbonamento.'),
    contract: (contract) => `Codice cliente o numero di contratto: ${contract}.`,
    endsOn: (day) => `Secondo questa pagina l’ultimo giorno è: ${day}.`,
    asap: 'Il prima possibile, per favore.',
  },
  sending: { title: 'Invio della tua disdetta', lead: 'Un momento. Non chiudere ancora questa pagina.' },
  waiting: {
    title: 'Non ancora ricevuta',
    device:
      'La tua disdetta non è ancora arrivata. È salvata su questo dispositivo e continuiamo a provare, anche se chiudi questa pagina e torni più tardi.',
    page: 'La tua disdetta non è ancora arrivata. Lascia aperta questa pagina e continuiamo a provare.',
    next: (time) => `Prossimo tentativo: ore ${time}.`,
    retry: 'Prova adesso',
    form: 'Disdici su una pagina semplice',
    badge: 'La tua disdetta non è ancora stata ricevuta.',
  },
  attention: {
    title: 'La tua disdetta non è stata ricevuta',
    badge: 'La tua disdetta non è stata ricevuta. C’è qualcosa da correggere.',
  },
  unsent: {
    title: 'Vuoi ancora disdire?',
    badge: 'Una disdetta precedente non è mai stata inviata.',
  },
  sent: {
    title: 'La tua disdetta è stata inviata',
    badge: 'La tua disdetta è stata inviata.',
  },
  received: {
    title: 'La tua disdetta è stata ricevuta',
    lead: (moment) => `Ricevuta in data ${moment}.`,
    referenceLabel: 'Numero di riferimento',
    endsLabel: 'Il tuo abbonamento dura fino alla fine del giorno',
    endsUnknown: 'Te lo faranno sapere',
    badge: 'La tua disdetta è stata ricevuta.',
  },
  show: 'Vedi',
};

export default it;
