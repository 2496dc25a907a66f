/** Italiano con il lei, dove differisce da `it.ts`. */
import type { Partly } from '../shelf.ts';
import type { CancelStrings } from './nl.ts';

const it: Partly<CancelStrings> = {
  review: {
    title: (plan) => (plan ? `Disdire ${plan}` : 'Disdire il suo abbonamento'),
    endsOn: 'Se disdice ora, il suo abbonamento dura fino alla fine del giorno',
    endsUnknown:
      'Qui non possiamo dire con certezza quando finisce il suo abbonamento. Può disdire lo stesso.',
    factsMissing: 'Questa pagina non dà abbastanza dati sul suo abbonamento per calcolarlo.',
    chargesLabel: 'Quanto paga ancora',
    chargesUnknown: 'Qui non lo sappiamo con certezza. Guardi le sue condizioni o chieda.',
    messageLabel: 'Ecco cosa inviamo per lei',
  },
  sending: { title: 'Invio della sua disdetta', lead: 'Un momento. Non chiuda ancora questa pagina.' },
  waiting: {
    device:
      'La sua disdetta non è ancora arrivata. È salvata su questo dispositivo e continuiamo a provare, anche se chiude questa pagina e torna più tardi.',
    page: 'La sua disdetta non è ancora arrivata. Lasci aperta questa pagina e continuiamo a provare.',
    badge: 'La sua disdetta non è ancora stata ricevuta.',
  },
  attention: {
    title: 'La sua disdetta non è stata ricevuta',
    badge: 'La sua disdetta non è stata ricevuta. C’è qualcosa da correggere.',
  },
  unsent: { title: 'Vuole ancora disdire?' },
  sent: { title: 'La sua disdetta è stata inviata', badge: 'La sua disdetta è stata inviata.' },
  received: {
    title: 'La sua disdetta è stata ricevuta',
    endsLabel: 'Il suo abbonamento dura fino alla fine del giorno',
    endsUnknown: 'Glielo faranno sapere',
    badge: 'La sua disdetta è stata ricevuta.',
  },
};

export default it;
