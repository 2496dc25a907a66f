/** Italiano, per ciò che aspetta ancora su questo dispositivo. */
import type { DeviceStrings } from './nl.ts';

const it: DeviceStrings = {
  title: 'Su questo dispositivo',
  lead: 'Questo non è ancora stato ricevuto. Fino ad allora si trova solo su questo dispositivo.',
  names: {
    'cancellation.requested': 'Disdetta',
    'cancellation.undone': 'Revoca di una disdetta',
    'withdrawal.requested': 'Recesso',
    'contact.submitted': 'Domanda o reclamo',
    'survey.answered': 'Risposta alla domanda sul perché',
    'preferences.changed': 'Richiesta di non avere più pubblicità',
  },
  other: 'Messaggio',
  since: (moment) => `In data ${moment}.`,
  state: {
    sending: 'Lo stiamo inviando.',
    waiting: 'Non ancora ricevuto. Continuiamo a provare finché questa pagina è aperta.',
    attention: 'Non accettato. Prova ancora una volta, o contattaci.',
    unsent: 'Lo inviamo solo se ce lo dici tu.',
    sent: 'Inviato. Da qui non possiamo vedere se è arrivato.',
    gone: 'Cancellato.',
  },
  received: (reference) => (reference ? `Ricevuto. Numero di riferimento: ${reference}.` : 'Ricevuto.'),
  send: 'Invia ora',
  delete: 'Cancella da questo dispositivo',
  sure: 'Vuoi davvero cancellarlo? Allora non lo inviamo più. Non è mai arrivata una ricevuta, quindi non contare sul fatto che sia arrivato.',
  sureDraft: 'Vuoi davvero cancellarla? Poi non c’è più.',
  yes: 'Sì, cancella',
  no: 'No, lascia',
  draft: 'Un testo che stavi scrivendo. Si trova solo in questa scheda e non è stato inviato.',
};

export default it;
