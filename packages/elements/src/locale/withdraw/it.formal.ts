/** Italiano con il lei, dove differisce da `it.ts`. */
import type { Partly } from '../shelf.ts';
import type { WithdrawStrings } from './nl.ts';

const it: Partly<WithdrawStrings> = {
  review: {
    title: 'Recedere dal suo contratto',
    lead: 'Con il recesso l’acquisto viene annullato. Non deve dire perché.',
    open: (day, left) => `Può ancora ripensarci fino al giorno ${day} compreso (${left}).`,
    over: (day) =>
      `Secondo il nostro calcolo poteva ripensarci fino al giorno ${day} compreso. Può inviare lo stesso il suo recesso. Avrà una ricevuta, e l’azienda deve risponderle.`,
    unknown:
      'Qui non possiamo dire con certezza fino a quando può ripensarci. Può inviare lo stesso il suo recesso.',
    factsMissing: 'Questa pagina non dà abbastanza dati sul suo contratto per calcolarlo.',
    refund: 'Il suo rimborso',
    goods: 'Quello che ha ricevuto',
    returnBy: (day) => `Lo rispedisce entro il giorno ${day}`,
    itemsHint: 'Allora spunti ciò che non vuole più. Se non spunta niente, si tratta di tutto.',
    messageLabel: 'Ecco cosa inviamo per lei',
    instead: 'Disdire è un’altra cosa: l’acquisto resta valido e lei smette per il futuro.',
  },
  fields: {
    who: 'I suoi dati',
    contractHint: 'Non sa il numero? Scriva che cosa ha comprato, e quando.',
    errors: {
      missing: 'Compili anche questo campo.',
      malformed: 'Qui qualcosa non torna. Può controllare?',
    },
  },
  sending: { title: 'Invio del suo recesso', lead: 'Un momento. Non chiuda ancora questa pagina.' },
  waiting: {
    device:
      'Il suo recesso non è ancora arrivato. È salvato su questo dispositivo e continuiamo a provare, anche se chiude questa pagina e torna più tardi.',
    page: 'Il suo recesso non è ancora arrivato. Lasci aperta questa pagina e continuiamo a provare.',
    badge: 'Il suo recesso non è ancora stato ricevuto.',
  },
  attention: {
    title: 'Il suo recesso non è stato ricevuto',
    badge: 'Il suo recesso non è stato ricevuto. C’è qualcosa da correggere.',
  },
  unsent: { title: 'Vuole ancora recedere?' },
  sent: { title: 'Il suo recesso è stato inviato', badge: 'Il suo recesso è stato inviato.' },
  received: {
    title: 'Il suo recesso è stato ricevuto',
    notAccepted: 'Questo prova che il suo recesso è arrivato, e quando. Non dice se è già stato gestito.',
    badge: 'Il suo recesso è stato ricevuto.',
  },
};

export default it;
