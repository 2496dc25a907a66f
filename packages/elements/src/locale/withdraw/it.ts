/** Italiano, per chi recede. */
import type { WithdrawStrings } from './nl.ts';

const it: WithdrawStrings = {
  entry: 'Recedi dal contratto qui',
  confirm: 'Conferma recesso',
  close: 'Chiudi',
  keep: 'Alla fine non voglio recedere',
  review: {
    title: 'Recedere dal tuo contratto',
    lead: 'Con il recesso l’acquisto viene annullato. Non devi dire perché.',
    open: (day, left) => `Puoi ancora ripensarci fino al giorno ${day} compreso (${left}).`,
    daysLeft: (days) =>
      ['oggi è l’ultimo giorno', 'domani è l’ultimo giorno'][days] ?? `ancora ${days} giorni`,
    over: (day) =>
      `Secondo il nostro calcolo potevi ripensarci fino al giorno ${day} compreso. Puoi inviare lo stesso il tuo recesso. Avrai una ricevuta, e l’azienda deve risponderti.`,
    unknown:
      'Qui non possiamo dire con certezza fino a quando puoi ripensarci. Puoi inviare lo stesso il tuo recesso.',
    factsMissing: 'Questa pagina non dà abbastanza dati sul tuo contratto per calcolarlo.',
    why: 'Perché questa data?',
    whyUnknown: 'Perché non si sa?',
    refund: 'Il tuo rimborso',
    refundBy: (day, sum) => (sum ? `${sum}, entro il giorno ${day}` : `Entro il giorno ${day}`),
    goods: 'Quello che hai ricevuto',
    returnBy: (day) => `Lo rispedisci entro il giorno ${day}`,
    items: 'Si tratta solo di una parte?',
    itemsHint: 'Allora spunta ciò che non vuoi più. Se non spunti niente, si tratta di tutto.',
    messageLabel: 'Ecco cosa inviamo per te',
    instead: 'Disdire è un’altra cosa: l’acquisto resta valido e smetti per il futuro.',
    insteadLink: 'Voglio disdire, non recedere',
  },
  fields: {
    who: 'I tuoi dati',
    name: 'Nome',
    contract: 'Numero d’ordine o di contratto',
    contractHint: 'Non sai il numero? Scrivi che cosa hai comprato, e quando.',
    email: 'Indirizzo e-mail',
    notSent: 'Non è ancora stato inviato',
    errors: {
      missing: 'Compila anche questo campo.',
      malformed: 'Qui qualcosa non torna. Puoi controllare?',
    },
  },
  declaration: {
    withdraw: (what) => (what ? `Recedo dal mio contratto: ${what}.` : 'Recedo dal mio contratto.'),
    onlyItems: (items) => `Si tratta solo di: ${items.join('; ')}.`,
    order: (reference) => `Numero d’ordine o di contratto: ${reference}.`,
    from: (name) => `Nome: ${name}.`,
    email: (email) => `Indirizzo e-mail: ${email}.`,
  },
  sending: { title: 'Invio del tuo recesso', lead: 'Un momento. Non chiudere ancora questa pagina.' },
  waiting: {
    title: 'Non ancora ricevuto',
    device:
      'Il tuo recesso non è ancora arrivato. È salvato su questo dispositivo e continuiamo a provare, anche se chiudi questa pagina e torni più tardi.',
    page: 'Il tuo recesso non è ancora arrivato. Lascia aperta questa pagina e continuiamo a provare.',
    next: (time) => `Prossimo tentativo: ore ${time}.`,
    retry: 'Prova adesso',
    form: 'Recedi su una pagina semplice',
    badge: 'Il tuo recesso non è ancora stato ricevuto.',
  },
  attention: {
    title: 'Il tuo recesso non è stato ricevuto',
    badge: 'Il tuo recesso non è stato ricevuto. C’è qualcosa da correggere.',
  },
  unsent: {
    title: 'Vuoi ancora recedere?',
    badge: 'Un recesso precedente non è mai stato inviato.',
  },
  sent: {
    title: 'Il tuo recesso è stato inviato',
    badge: 'Il tuo recesso è stato inviato.',
  },
  received: {
    title: 'Il tuo recesso è stato ricevuto',
    lead: (moment) => `Ricevuto in data ${moment}.`,
    referenceLabel: 'Numero di riferimento',
    notAccepted: 'Questo prova che il tuo recesso è arrivato, e quando. Non dice se è già stato gestito.',
    receipt: 'Vedi la ricevuta',
    badge: 'Il tuo recesso è stato ricevuto.',
  },
  show: 'Vedi',
};

export default it;
