/** Italiano. */
import survey from '../survey/it.ts';
import type { Words } from './nl.ts';

const it: Words = {
  test: 'Questa è una prova. Non viene disdetto niente davvero.',
  cancel: {
    confirm: 'Disdici l’abbonamento',
    title: (plan) => (plan ? `Disdire ${plan}` : 'Disdire il tuo abbonamento'),
    endsOn: 'Se disdici ora, il tuo abbonamento dura fino alla fine del giorno',
    endsUnknown:
      'Qui non possiamo dire con certezza quando finisce il tuo abbonamento. Puoi disdire lo stesso.',
    why: 'Perché questa data?',
    whyUnknown: 'Perché non si sa?',
    untilLabel: 'Fino a quel giorno',
    until: 'Resta tutto com’è.',
    chargesLabel: 'Quanto paghi ancora',
    charge: (amount, day) => `${amount} il giorno ${day}`,
    nothingMore: 'Più niente',
    chargesUnknown: 'Qui non lo sappiamo con certezza. Guarda le tue condizioni o chiedi.',
    messageLabel: 'Ecco cosa inviamo per te',
    later: 'Preferisci una data successiva?',
    nothingSent: 'Alla fine vuoi restare? Basta chiudere questa pagina. Non è ancora stato inviato niente.',
    withoutConfig: {
      help: 'Qui puoi disdire lo stesso.',
      go: 'Disdici senza questi dati',
    },
  },
  withdraw: {
    confirm: 'Conferma recesso',
    title: 'Recedere dal tuo contratto',
    lead: 'Con il recesso l’acquisto viene annullato. Non devi dire perché.',
    open: (day, left) => `Puoi ancora ripensarci fino al giorno ${day} compreso (${left}).`,
    daysLeft: (days) =>
      ['oggi è l’ultimo giorno', 'domani è l’ultimo giorno'][days] ?? `ancora ${days} giorni`,
    over: (day) =>
      `Secondo il nostro calcolo potevi ripensarci fino al giorno ${day} compreso. Puoi inviare lo stesso il tuo recesso. Avrai una ricevuta, e l’azienda deve risponderti.`,
    unknown:
      'Qui non possiamo dire con certezza fino a quando puoi ripensarci. Puoi inviare lo stesso il tuo recesso.',
    about: 'Di che cosa si tratta',
    refund: 'Il tuo rimborso',
    refundBy: (day, sum) => (sum ? `${sum}, entro il giorno ${day}` : `Entro il giorno ${day}`),
    goods: 'Quello che hai ricevuto',
    returnBy: (day) => `Lo rispedisci entro il giorno ${day}`,
    items: 'Si tratta solo di una parte?',
    itemsHint: 'Allora spunta ciò che non vuoi più. Se non spunti niente, si tratta di tutto.',
    who: 'I tuoi dati',
    orderHint: 'Non sai il numero? Scrivi che cosa hai comprato, e quando.',
    mailed: 'La ricevuta ti arriva anche per e-mail.',
    instead: 'Disdire è un’altra cosa: l’acquisto resta valido e smetti per il futuro.',
    insteadLink: 'Voglio disdire, non recedere',
    nothingSent: 'Non è ancora stato inviato niente. L’invio parte solo quando premi il pulsante.',
    next: 'Che cosa succede ora',
    nextLead: 'Queste date erano indicate sulla pagina da cui hai inviato il recesso.',
    withoutConfig: {
      help: 'Qui puoi recedere lo stesso.',
      go: 'Recedi senza questi dati',
    },
  },
  situation: {
    canceled: {
      title: 'Hai già disdetto.',
      endsOn: (day) => `Il tuo abbonamento dura fino alla fine del giorno ${day}.`,
      ended: (day) => `Il tuo abbonamento è durato fino alla fine del giorno ${day}.`,
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
      steps: (store) => [
        `Apri i tuoi abbonamenti su ${store}.`,
        'Scegli questo abbonamento.',
        'Scegli di annullarlo e conferma.',
      ],
      open: (store) => `Apri i tuoi abbonamenti su ${store}`,
    },
    refund: {
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
      share: (paid, days, total, share) =>
        `${paid} × ${days} ÷ ${total} = ${share}, arrotondato al centesimo.`,
    },
    consequences: {
      access: {
        label: 'Utilizzo',
        'until-end': 'Puoi usare tutto fino alla fine dell’ultimo giorno.',
      },
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
  },
  fields: {
    legend: 'Di quale abbonamento si tratta?',
    identity:
      'Scrivi il tuo codice cliente o il tuo indirizzo e-mail. Così è chiaro di quale abbonamento si tratta.',
    kind: 'Che tipo di disdetta è?',
    ordinary: 'Disdetta normale',
    extraordinary: 'Disdetta per un motivo particolare',
    cause: 'Il motivo particolare (solo se ne hai uno)',
    name: 'Nome',
    contract: 'Codice cliente o numero di contratto',
    order: 'Numero d’ordine o di contratto',
    phoneLine: 'Numero di telefono della linea',
    endDate: 'Data di fine (lascia vuoto se vuoi finire il prima possibile)',
    email: 'Indirizzo e-mail',
    comment: 'Vuoi dirci qualcosa in più?',
    message: 'Il tuo messaggio',
    replyTo: 'Il tuo indirizzo e-mail, per la risposta',
    missing: 'Non è ancora risolto? Scrivi qui che cosa manca.',
    optional: '(facoltativo)',
  },
  contact: {
    title: 'Fai una domanda o un reclamo',
    lead: 'Vedi subito entro quando avrai una risposta.',
    kind: 'Che cosa vuoi inviare?',
    question: 'Una domanda',
    complaint: 'Un reclamo',
    answerBy: (moment) => `(risposta entro il giorno ${moment})`,
    topic: 'Di che cosa si tratta?',
    topics: {
      subscription: 'Il mio abbonamento',
      delivery: 'La consegna',
      payment: 'Un pagamento o una fattura',
      account: 'L’accesso o i miei dati',
      product: 'Quello che ricevo o uso',
      service: 'L’aiuto che ho ricevuto',
      other: 'Altro',
    },
    noAnswer: 'Non mi serve una risposta',
    needReply: 'Scrivi il tuo indirizzo e-mail, o spunta che non ti serve una risposta.',
    send: 'Invia il mio messaggio',
  },
  declaration: {
    ordinary: (plan) => (plan ? `Disdico il mio abbonamento a ${plan}.` : 'Disdico il mio abbonamento.'),
    extraordinary: (cause) => `Disdico per un motivo particolare: ${cause}`,
    cause: (cause) => `Il motivo che indico: ${cause}`,
    endsOn: (day) => `Secondo questa pagina l’ultimo giorno è: ${day}.`,
    asap: 'Il prima possibile, per favore.',
    wanted: (day) => `Voglio che finisca il giorno ${day}.`,
    name: (name) => `Nome: ${name}.`,
    contract: (contract) => `Codice cliente o numero di contratto: ${contract}.`,
    phoneLine: (number) => `Numero di telefono della linea: ${number}.`,
    email: (email) => `Indirizzo e-mail: ${email}.`,
    withdraw: (what) => (what ? `Recedo dal mio contratto: ${what}.` : 'Recedo dal mio contratto.'),
    onlyItems: (items) => `Si tratta solo di: ${items.join('; ')}.`,
    order: (reference) => `Numero d’ordine o di contratto: ${reference}.`,
    undo: (moment) => `Revoco la mia disdetta del giorno ${moment}. Voglio mantenere il mio abbonamento.`,
  },
  receipt: {
    title: {
      'cancellation.requested': 'La tua disdetta è stata ricevuta',
      'cancellation.undone': 'La tua richiesta di restare è stata ricevuta',
      'withdrawal.requested': 'Il tuo recesso è stato ricevuto',
      'survey.answered': 'Grazie',
      'contact.submitted': 'Il tuo messaggio è stato ricevuto',
      'preferences.changed': 'La tua scelta è stata ricevuta',
      'flow.step': 'Ricevuto',
    },
    document: 'Ricevuta',
    receivedAt: (moment) => `Ricevuto in data ${moment}.`,
    undone: 'Il tuo fornitore ti confermerà se l’abbonamento continua.',
    thanks: 'La tua risposta è arrivata. La leggeremo.',
    reference: 'Numero di riferimento',
    received: 'Ricevuto in data',
    zone: (zone) => `fuso orario ${zone}`,
    endsOn: 'Il tuo abbonamento dura fino alla fine del giorno',
    endsAccording: 'secondo la pagina da cui hai disdetto',
    endsUnknown: 'Te lo faranno sapere',
    answerBy: 'Risposta entro il giorno',
    declared: 'Ecco cosa hai inviato',
    notAccepted: 'Questo prova che il tuo messaggio è arrivato, e quando. Non dice se è già stato gestito.',
    keep: 'Conserva questa ricevuta: stampa questa pagina o salvala.',
    save: 'Salva la ricevuta',
    status: 'Vedi a che punto è',
    back: 'Torna alla tua ricevuta',
    proof: 'Per chi vuole controllare che questa ricevuta sia autentica',
    proofHow: 'Qui sotto ci sono la ricevuta con una firma digitale e la chiave per controllarla.',
    checking: 'Il tuo browser non ha ancora controllato questa ricevuta. Per farlo serve JavaScript.',
    genuine: 'Controllato: la firma è giusta, e questa pagina dice la stessa cosa della ricevuta.',
    altered:
      'Attenzione: questa ricevuta è stata modificata. La firma non è giusta, o il testo di questa pagina non corrisponde.',
    unable: 'Questo browser non può controllare la firma.',
    jws: 'La ricevuta (JWS)',
    key: 'La chiave (JWK)',
  },
  survey,
  marketing: {
    title: 'Non vuoi più neanche pubblicità?',
    hint: 'Basta un clic. I messaggi sulla tua disdetta ti arriveranno comunque.',
    button: 'Non voglio più ricevere neanche pubblicità',
    declared: 'Non voglio più ricevere pubblicità.',
  },
  undo: {
    title: 'Alla fine vuoi restare?',
    lead: 'Finché dura il tuo abbonamento, puoi revocare la disdetta. Il tuo fornitore ti confermerà poi se l’abbonamento continua.',
    button: 'Revoca la mia disdetta',
  },
  startAgain: {
    title: 'Ricominciare?',
    lead: 'Vuoi tornare? La porta resta aperta.',
    link: 'Ricomincia',
  },
  status: {
    title: 'A che punto è',
    ask: 'Scrivi il numero di riferimento che trovi sulla tua ricevuta.',
    reference: 'Numero di riferimento',
    look: 'Vedi',
    unknown: 'Non troviamo niente con questo numero di riferimento. Puoi controllarlo?',
    received: 'È stato ricevuto. Nessuno ha ancora comunicato se è stato gestito.',
    undone:
      'La tua richiesta di restare è stata ricevuta. Il tuo fornitore ti confermerà se l’abbonamento continua.',
    stands:
      'Ma per lo stesso abbonamento è stata ricevuta anche un’altra disdetta o un recesso, e vale ancora.',
    standsNext: 'Vuoi restare? Allora revoca anche quella comunicazione, o chiedi al tuo fornitore.',
    scheduled: (day) =>
      day
        ? `È stato gestito: il tuo abbonamento finisce il giorno ${day}.`
        : 'È stato gestito: il tuo abbonamento finirà.',
    effective: (day) =>
      day ? `Il tuo abbonamento è finito il giorno ${day}.` : 'Il tuo abbonamento è finito.',
    failed:
      'Qualcosa è andato storto durante la gestione. La tua disdetta è stata comunque ricevuta. Conserva la tua ricevuta e chiedi al tuo fornitore che cosa è successo.',
    withdrawal: {
      scheduled: 'Il tuo recesso è in lavorazione.',
      effective: 'Il tuo recesso è stato gestito.',
      failed:
        'Qualcosa è andato storto durante la gestione. Il tuo recesso è stato comunque ricevuto. Conserva la tua ricevuta e chiedi al tuo fornitore che cosa è successo.',
    },
    updated: 'Ultimo aggiornamento',
    contact: {
      open: (moment) => `Il tuo messaggio è stato ricevuto. Avrai una risposta entro il giorno ${moment}.`,
      overdue: (moment) =>
        `Dovevi ricevere una risposta entro il giorno ${moment}. Non ci siamo riusciti, e ci dispiace. Il tuo messaggio aspetta ancora una risposta.`,
      reported: 'È stato segnalato che aspetti da troppo tempo.',
      answered: 'Il tuo messaggio ha avuto risposta.',
      unasked: 'Il tuo messaggio è stato ricevuto. Non volevi una risposta.',
      readIt: 'Apri la tua ricevuta per leggere la risposta.',
      solved: 'Ci hai detto che è risolto.',
      reopened: (moment) =>
        `Ci hai detto che non è ancora risolto. Avrai un’altra risposta entro il giorno ${moment}.`,
      you: (moment) => `Il tuo messaggio, ${moment}`,
      team: (moment) => `La nostra risposta, ${moment}`,
      erased: 'Questo testo è stato cancellato.',
      question: 'Il problema è risolto?',
      yes: 'Sì, è risolto',
      no: 'No, non ancora',
      stillNot: 'Alla fine non è risolto?',
    },
  },
  problem: {
    title: 'Non ha ancora funzionato',
    notReceived: 'Non è ancora stato ricevuto niente. Quello che hai scritto è qui sotto.',
    fix: 'Controlla questo',
    again: 'Invia di nuovo',
    busy: 'In questo momento qui c’è troppo traffico. Aspetta qualche secondo e invia di nuovo.',
    internal: 'Qui qualcosa è andato storto. Invia ancora una volta; inviare due volte non fa danni.',
    tooLarge: 'Il testo è troppo lungo. Accorcialo e invialo di nuovo.',
    reused: 'Da questa pagina è già stato ricevuto qualcosa, con un altro contenuto.',
    reusedLead: 'Vuoi inviare anche questo testo? Puoi farlo, come nuovo messaggio.',
    takenBack: 'Questa disdetta era già stata ricevuta e poi l’hai revocata. Quindi non vale più.',
    takenBackLead: 'Vuoi disdire comunque? Puoi farlo, come nuovo messaggio.',
    sendAsNew: 'Invia come nuovo messaggio',
    forbidden: 'Questo si può fare solo dalla pagina di questo servizio. Vai lì e prova ancora una volta.',
    notFound: 'Questa pagina non esiste, o non esiste più.',
    erased:
      'Quello che c’era qui è stato cancellato. Hai conservato la ricevuta? Allora quella dimostra ancora che cosa è stato ricevuto, e quando.',
    config: 'Il sito da cui arrivi ha passato dati che non sono giusti.',
    configFor: 'Per chi gestisce il sito:',
    otherWays: 'Preferisci un altro modo?',
    mail: 'Via e-mail a',
    phone: 'Per telefono al numero',
    post: 'Per posta a',
    malformed: 'Qui qualcosa non torna. Puoi controllare?',
    missing: 'Compila anche questo campo.',
  },
};

export default it;
