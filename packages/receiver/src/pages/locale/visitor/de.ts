/** Deutsch. */
import survey from '../survey/de.ts';
import type { Words } from './nl.ts';

const de: Words = {
  test: 'Das ist ein Test. Es wird nichts wirklich gekündigt.',
  cancel: {
    confirm: 'Jetzt kündigen',
    title: (plan) => (plan === undefined ? 'Ihren Vertrag kündigen' : `${plan} kündigen`),
    endsOn: 'Wenn Sie jetzt kündigen, läuft Ihr Vertrag noch bis einschließlich',
    endsUnknown: 'Wann Ihr Vertrag endet, können wir hier nicht sicher sagen. Kündigen können Sie trotzdem.',
    why: 'Warum dieses Datum?',
    whyUnknown: 'Warum ist das nicht bekannt?',
    untilLabel: 'Bis dahin',
    until: 'Alles bleibt, wie es ist.',
    chargesLabel: 'Was Sie noch zahlen',
    charge: (amount, day) => `${amount} am ${day}`,
    nothingMore: 'Nichts mehr',
    chargesUnknown:
      'Das können wir hier nicht sicher sagen. Sehen Sie in Ihrem Vertrag nach oder fragen Sie nach.',
    messageLabel: 'Das senden wir für Sie',
    later: 'Lieber an einem späteren Tag?',
    nothingSent:
      'Möchten Sie doch bleiben? Schließen Sie einfach diese Seite. Es wurde noch nichts gesendet.',
    withoutConfig: { help: 'Kündigen können Sie hier trotzdem.', go: 'Ohne diese Angaben kündigen' },
  },
  withdraw: {
    confirm: 'Widerruf bestätigen',
    title: 'Ihren Vertrag widerrufen',
    lead: 'Mit dem Widerruf machen Sie den Kauf rückgängig. Einen Grund müssen Sie nicht nennen.',
    open: (day, left) => `Sie können noch bis einschließlich ${day} widerrufen (${left}).`,
    daysLeft: (days) =>
      ['heute ist der letzte Tag', 'morgen ist der letzte Tag'][days] ?? `noch ${days} Tage`,
    over: (day) =>
      `Nach unserer Berechnung lief Ihre Widerrufsfrist bis einschließlich ${day}. Sie dürfen Ihren Widerruf trotzdem senden. Sie bekommen dann eine Eingangsbestätigung, und der Anbieter sollte Ihnen antworten.`,
    unknown:
      'Bis wann Sie widerrufen können, können wir hier nicht sicher sagen. Ihren Widerruf senden können Sie trotzdem.',
    about: 'Worum es geht',
    refund: 'Ihr Geld zurück',
    refundBy: (day, amount) =>
      amount === undefined ? `Spätestens am ${day}` : `${amount}, spätestens am ${day}`,
    goods: 'Was Sie erhalten haben',
    returnBy: (day) => `Schicken Sie zurück, spätestens am ${day}`,
    items: 'Geht es nur um einen Teil?',
    itemsHint: 'Dann kreuzen Sie an, was Sie widerrufen. Ohne Kreuz gilt der Widerruf für alles.',
    who: 'Ihre Angaben',
    orderHint: 'Sie kennen die Nummer nicht? Dann schreiben Sie, was Sie wann gekauft haben.',
    mailed: 'Die Eingangsbestätigung bekommen Sie auch per E-Mail.',
    instead: 'Kündigen ist etwas anderes. Dann bleibt der Kauf bestehen, und Sie hören für die Zukunft auf.',
    insteadLink: 'Ich möchte kündigen, nicht widerrufen',
    nothingSent: 'Es wurde noch nichts gesendet. Das geschieht erst, wenn Sie den Knopf drücken.',
    next: 'Wie es weitergeht',
    nextLead: 'Diese Tage standen auf der Seite, auf der Sie widerrufen haben.',
    withoutConfig: { help: 'Widerrufen können Sie hier trotzdem.', go: 'Ohne diese Angaben widerrufen' },
  },
  situation: {
    canceled: {
      title: 'Sie haben bereits gekündigt.',
      endsOn: (day) => `Ihr Vertrag läuft noch bis einschließlich ${day}.`,
      ended: (day) => `Ihr Vertrag lief bis einschließlich ${day}.`,
      receipt: 'Kündigung ansehen oder zurücknehmen',
      again: 'Sind Sie nicht sicher, ob es geklappt hat? Dann können Sie unten noch einmal kündigen.',
    },
    pastDue: {
      lead: (owed) =>
        owed
          ? `Es sind noch ${owed} offen. Kündigen können Sie trotzdem.`
          : 'Es ist noch etwas offen. Kündigen können Sie trotzdem.',
      stays: 'Was Sie bereits zahlen mussten, ändert sich dadurch nicht.',
    },
    promotional: (price, until, then) =>
      `Sie zahlen zurzeit einen Aktionspreis: ${price}, bis einschließlich ${until}. Danach wären es ${then}.`,
    trial: {
      until: (day) => `Ihr Probezeitraum läuft bis einschließlich ${day}.`,
      free: 'Wenn Sie jetzt kündigen, zahlen Sie nichts.',
    },
    appStore: {
      lead: (store) =>
        `Sie zahlen über ${store}. Beenden Sie das Abo auch dort, sonst bucht ${store} weiter ab.`,
      steps: (store) => [
        `Öffnen Sie Ihre Abos bei ${store}.`,
        'Wählen Sie dieses Abo.',
        'Wählen Sie „Kündigen“ und bestätigen Sie.',
      ],
      open: (store) => `Abos bei ${store} öffnen`,
    },
    refund: {
      label: 'Was Sie zurückbekommen',
      none: 'Nichts. Was Sie schon bezahlt haben, wird nicht erstattet.',
      by: (amount, day) => `${amount}, spätestens am ${day}`,
      laterKnown: 'Das hängt vom letzten Tag ab, und der steht hier noch nicht fest.',
      unknown: (until) =>
        `Das wissen wir hier nicht. Sie haben bis einschließlich ${until} bezahlt. Fragen Sie nach, ob Sie den Rest zurückbekommen.`,
      how: 'Wie wurde das berechnet?',
      paid: (paid, from, until, total) =>
        `Sie haben ${paid} für ${from} bis einschließlich ${until} bezahlt. Das sind ${total} Tage.`,
      left: (last, days) =>
        `Nach dem ${last}, Ihrem letzten Tag, ${days === 1 ? 'bleibt davon 1 Tag' : `bleiben davon ${days} Tage`} übrig.`,
      share: (paid, days, total, share) =>
        `${paid} × ${days} ÷ ${total} = ${share}, auf ganze Cent gerundet.`,
    },
    consequences: {
      access: {
        label: 'Nutzung',
        'until-end': 'Bis einschließlich zum letzten Tag können Sie alles nutzen.',
      },
      data: {
        label: 'Ihre Daten',
        kept: 'Was Sie gespeichert haben, bleibt erhalten.',
        'deleted-at-end':
          'Was Sie gespeichert haben, wird nach dem letzten Tag gelöscht. Sichern Sie vorher, was Sie behalten möchten.',
      },
      account: {
        label: 'Ihr Konto',
        stays: 'Ihr Konto bleibt bestehen.',
        'closed-at-end': 'Ihr Konto wird nach dem letzten Tag geschlossen.',
        separate: 'Ihr Konto bleibt bestehen. Nur das Konto zu löschen ist keine Kündigung.',
      },
      seats: {
        label: 'Andere',
        'end-too': 'Für alle, die diesen Vertrag mitnutzen, endet es am selben Tag.',
      },
      credits: {
        label: 'Ihr Guthaben',
        kept: 'Ihr Guthaben bleibt erhalten.',
        'lost-at-end':
          'Ihr Guthaben können Sie bis einschließlich zum letzten Tag nutzen. Danach verfällt es.',
      },
    },
  },
  fields: {
    legend: 'Um welchen Vertrag geht es?',
    identity:
      'Bitte geben Sie Ihre Kundennummer oder Ihre E-Mail-Adresse an. Dann ist klar, um welchen Vertrag es geht.',
    kind: 'Art der Kündigung',
    ordinary: 'Ordentliche Kündigung',
    extraordinary: 'Außerordentliche Kündigung',
    cause: 'Grund (nur bei außerordentlicher Kündigung)',
    name: 'Name',
    contract: 'Kundennummer oder Vertragsnummer',
    order: 'Bestellnummer oder Vertragsnummer',
    phoneLine: 'Rufnummer des Anschlusses',
    endDate: 'Vertrag soll enden am (ohne Angabe: zum frühestmöglichen Zeitpunkt)',
    email: 'E-Mail-Adresse für die Eingangsbestätigung',
    comment: 'Möchten Sie noch etwas dazu sagen?',
    message: 'Ihre Nachricht',
    replyTo: 'Ihre E-Mail-Adresse, für die Antwort',
    missing: 'Noch nicht gelöst? Schreiben Sie hier, was fehlt.',
    optional: '(freiwillig)',
  },
  contact: {
    title: 'Frage oder Beschwerde senden',
    lead: 'Sie sehen gleich, bis wann Sie eine Antwort bekommen.',
    kind: 'Was möchten Sie senden?',
    question: 'Eine Frage',
    complaint: 'Eine Beschwerde',
    answerBy: (moment) => `(Antwort spätestens am ${moment})`,
    topic: 'Worum geht es?',
    topics: {
      subscription: 'Mein Vertrag',
      delivery: 'Die Lieferung',
      payment: 'Eine Zahlung oder Rechnung',
      account: 'Anmeldung oder meine Daten',
      product: 'Was ich bekomme oder nutze',
      service: 'Wie mir geholfen wurde',
      other: 'Etwas anderes',
    },
    noAnswer: 'Ich brauche keine Antwort',
    needReply:
      'Bitte geben Sie Ihre E-Mail-Adresse ein, oder kreuzen Sie an, dass Sie keine Antwort brauchen.',
    send: 'Nachricht senden',
  },
  declaration: {
    ordinary: (plan) =>
      plan === undefined ? 'Ich kündige meinen Vertrag.' : `Ich kündige meinen Vertrag über ${plan}.`,
    extraordinary: (cause) => `Ich kündige außerordentlich. Grund: ${cause}`,
    cause: (cause) => `Als Grund nenne ich: ${cause}`,
    endsOn: (day) => `Nach Angabe dieser Seite ist der letzte Tag der ${day}.`,
    asap: 'Zum frühestmöglichen Zeitpunkt.',
    wanted: (day) => `Der Vertrag soll am ${day} enden.`,
    name: (name) => `Name: ${name}.`,
    contract: (contract) => `Kundennummer oder Vertragsnummer: ${contract}.`,
    phoneLine: (number) => `Rufnummer des Anschlusses: ${number}.`,
    email: (email) => `E-Mail-Adresse: ${email}.`,
    withdraw: (what) =>
      what === undefined ? 'Ich widerrufe meinen Vertrag.' : `Ich widerrufe meinen Vertrag: ${what}.`,
    onlyItems: (items) => `Es geht nur um: ${items.join('; ')}.`,
    order: (reference) => `Bestellnummer oder Vertragsnummer: ${reference}.`,
    undo: (moment) => `Ich nehme meine Kündigung vom ${moment} zurück. Ich möchte meinen Vertrag behalten.`,
  },
  receipt: {
    title: {
      'cancellation.requested': 'Ihre Kündigung ist eingegangen',
      'cancellation.undone': 'Ihre Rücknahme ist eingegangen',
      'withdrawal.requested': 'Ihr Widerruf ist eingegangen',
      'survey.answered': 'Vielen Dank',
      'contact.submitted': 'Ihre Nachricht ist eingegangen',
      'preferences.changed': 'Ihre Einstellung ist eingegangen',
      'flow.step': 'Eingegangen',
    },
    document: 'Eingangsbestätigung',
    receivedAt: (moment) => `Eingegangen am ${moment}.`,
    undone: 'Ob Ihr Vertrag weiterläuft, bestätigt Ihnen der Anbieter.',
    thanks: 'Ihre Antwort ist angekommen. Wir lesen sie.',
    reference: 'Vorgangsnummer',
    received: 'Eingegangen am',
    zone: (zone) => `Zeitzone ${zone}`,
    endsOn: 'Ihr Vertrag läuft bis einschließlich',
    endsAccording: 'nach Angabe der Seite, auf der Sie gekündigt haben',
    endsUnknown: 'Das teilt man Ihnen noch mit',
    answerBy: 'Antwort spätestens am',
    declared: 'Das haben Sie gesendet',
    notAccepted:
      'Das belegt, dass und wann Ihre Nachricht eingegangen ist. Ob sie schon bearbeitet ist, steht nicht darin.',
    keep: 'Bewahren Sie diese Eingangsbestätigung auf: Drucken oder speichern Sie diese Seite.',
    save: 'Eingangsbestätigung speichern',
    status: 'Stand der Dinge ansehen',
    back: 'Zurück zur Eingangsbestätigung',
    proof: 'Wenn Sie prüfen möchten, ob diese Eingangsbestätigung echt ist',
    proofHow:
      'Hier stehen die Eingangsbestätigung mit ihrer digitalen Signatur und der Schlüssel, mit dem man sie prüft.',
    checking: 'Ihr Browser hat diese Eingangsbestätigung noch nicht geprüft. Dafür braucht er JavaScript.',
    genuine: 'Geprüft: Die Signatur stimmt, und diese Seite sagt dasselbe wie die Eingangsbestätigung.',
    altered:
      'Achtung: Diese Eingangsbestätigung wurde verändert. Die Signatur oder der Text auf dieser Seite stimmt nicht.',
    unable: 'Dieser Browser kann die Signatur nicht prüfen.',
    jws: 'Die Eingangsbestätigung (JWS)',
    key: 'Der Schlüssel (JWK)',
  },
  survey,
  marketing: {
    title: 'Auch keine Werbung mehr?',
    hint: 'Ein Klick genügt. Nachrichten zu Ihrer Kündigung erhalten Sie weiterhin.',
    button: 'Schicken Sie mir auch keine Werbung mehr',
    declared: 'Schicken Sie mir keine Werbung mehr.',
  },
  undo: {
    title: 'Doch bleiben?',
    lead: 'Solange Ihr Vertrag läuft, können Sie Ihre Kündigung zurücknehmen. Ob er dann weiterläuft, bestätigt Ihnen der Anbieter.',
    button: 'Kündigung zurücknehmen',
  },
  startAgain: {
    title: 'Wieder anfangen?',
    lead: 'Möchten Sie zurückkommen? Sie sind willkommen.',
    link: 'Neu beginnen',
  },
  status: {
    title: 'Stand der Dinge',
    ask: 'Geben Sie die Vorgangsnummer ein, die auf Ihrer Eingangsbestätigung steht.',
    reference: 'Vorgangsnummer',
    look: 'Ansehen',
    unknown: 'Zu dieser Vorgangsnummer finden wir nichts. Bitte prüfen Sie sie noch einmal.',
    received: 'Eingegangen. Dass es bearbeitet ist, wurde noch nicht gemeldet.',
    undone: 'Ihre Rücknahme ist eingegangen. Ob Ihr Vertrag weiterläuft, bestätigt Ihnen der Anbieter.',
    stands:
      'Für denselben Vertrag ist aber noch eine andere Kündigung oder ein Widerruf eingegangen. Diese Erklärung gilt weiterhin.',
    standsNext:
      'Möchten Sie bleiben? Dann nehmen Sie auch diese Erklärung zurück, oder fragen Sie den Anbieter.',
    scheduled: (day) =>
      day === undefined ? 'Bearbeitet: Ihr Vertrag wird enden.' : `Bearbeitet: Ihr Vertrag endet am ${day}.`,
    effective: (day) =>
      day === undefined ? 'Ihr Vertrag ist beendet.' : `Ihr Vertrag ist seit dem ${day} beendet.`,
    failed:
      'Bei der Bearbeitung ist etwas schiefgegangen. Ihre Kündigung ist aber eingegangen. Bewahren Sie Ihre Eingangsbestätigung auf und fragen Sie beim Anbieter nach.',
    withdrawal: {
      scheduled: 'Ihr Widerruf wird bearbeitet.',
      effective: 'Ihr Widerruf ist bearbeitet.',
      failed:
        'Bei der Bearbeitung ist etwas schiefgegangen. Ihr Widerruf ist aber eingegangen. Bewahren Sie Ihre Eingangsbestätigung auf und fragen Sie beim Anbieter nach.',
    },
    updated: 'Zuletzt geändert',
    contact: {
      open: (moment) => `Ihre Nachricht ist eingegangen. Sie bekommen spätestens am ${moment} eine Antwort.`,
      overdue: (moment) =>
        `Sie sollten spätestens am ${moment} eine Antwort bekommen. Das haben wir nicht geschafft, und das tut uns leid. Ihre Nachricht ist noch offen.`,
      reported: 'Dass Sie zu lange warten, ist gemeldet.',
      answered: 'Ihre Nachricht ist beantwortet.',
      unasked: 'Ihre Nachricht ist eingegangen. Sie wollten keine Antwort darauf.',
      readIt: 'Öffnen Sie Ihre Eingangsbestätigung, um die Antwort zu lesen.',
      solved: 'Sie haben gesagt, dass es gelöst ist.',
      reopened: (moment) =>
        `Sie haben gesagt, dass es noch nicht gelöst ist. Sie bekommen spätestens am ${moment} noch einmal eine Antwort.`,
      you: (moment) => `Ihre Nachricht vom ${moment}`,
      team: (moment) => `Unsere Antwort vom ${moment}`,
      erased: 'Dieser Text wurde gelöscht.',
      question: 'Ist es damit gelöst?',
      yes: 'Ja, gelöst',
      no: 'Nein, noch nicht',
      stillNot: 'Doch nicht gelöst?',
    },
  },
  problem: {
    title: 'Das hat noch nicht geklappt',
    notReceived: 'Es ist noch nichts eingegangen. Was Sie eingegeben haben, steht hier unten.',
    fix: 'Bitte prüfen Sie',
    again: 'Noch einmal senden',
    busy: 'Gerade ist hier zu viel los. Warten Sie ein paar Sekunden und senden Sie es noch einmal.',
    internal: 'Hier ist etwas schiefgegangen. Senden Sie es noch einmal; doppelt senden schadet nicht.',
    tooLarge: 'Der Text ist zu lang. Kürzen Sie ihn und senden Sie ihn noch einmal.',
    reused: 'Von dieser Seite ist schon etwas eingegangen, mit anderem Inhalt.',
    reusedLead: 'Möchten Sie auch diesen Text senden? Das geht, als neue Nachricht.',
    takenBack:
      'Diese Kündigung war schon eingegangen, und danach haben Sie sie zurückgenommen. Sie gilt also nicht mehr.',
    takenBackLead: 'Möchten Sie doch kündigen? Das geht, als neue Nachricht.',
    sendAsNew: 'Als neue Nachricht senden',
    forbidden:
      'Das geht nur von der Seite dieses Dienstes selbst. Gehen Sie dorthin und versuchen Sie es dort noch einmal.',
    notFound: 'Diese Seite gibt es nicht oder nicht mehr.',
    erased:
      'Was hier stand, wurde gelöscht. Haben Sie die Eingangsbestätigung selbst aufbewahrt? Dann beweist sie weiterhin, was eingegangen ist und wann.',
    config: 'Die Website, von der Sie kommen, hat Angaben übermittelt, die nicht stimmen.',
    configFor: 'Für den Betreiber der Website:',
    otherWays: 'Lieber auf anderem Weg?',
    mail: 'E-Mail an',
    phone: 'Anrufen:',
    post: 'Schreiben an',
    malformed: 'Das stimmt noch nicht ganz. Bitte prüfen Sie es.',
    missing: 'Bitte füllen Sie dieses Feld aus.',
  },
};

export default de;
