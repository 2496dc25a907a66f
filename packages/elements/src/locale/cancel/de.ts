/** Deutsch, für alle, die kündigen. */
import type { CancelStrings } from './nl.ts';

const de: CancelStrings = {
  entry: 'Verträge hier kündigen',
  close: 'Schließen',
  keep: 'Meinen Vertrag behalten',
  review: {
    title: (plan) => (plan ? `${plan} kündigen` : 'Ihren Vertrag kündigen'),
    endsOn: 'Wenn Sie jetzt kündigen, läuft Ihr Vertrag noch bis einschließlich',
    endsUnknown: 'Wann Ihr Vertrag endet, können wir hier nicht sicher sagen. Kündigen können Sie trotzdem.',
    factsMissing: 'Diese Seite nennt nicht genug Angaben zu Ihrem Vertrag, um das zu berechnen.',
    why: 'Warum dieses Datum?',
    whyUnknown: 'Warum ist das nicht bekannt?',
    chargesLabel: 'Was Sie noch zahlen',
    nothingMore: 'Nichts mehr',
    charge: (amount, day) => `${amount} am ${day}`,
    chargesUnknown:
      'Das können wir hier nicht sicher sagen. Sehen Sie in Ihrem Vertrag nach oder fragen Sie nach.',
    untilLabel: 'Bis dahin',
    until: 'Alles bleibt, wie es ist.',
    messageLabel: 'Das senden wir für Sie',
  },
  fields: {
    legend: 'Um welchen Vertrag geht es?',
    identify: 'Ihre Kundennummer oder Ihre E-Mail-Adresse genügt.',
    kind: 'Art der Kündigung',
    ordinary: 'Ordentliche Kündigung',
    extraordinary: 'Außerordentliche Kündigung',
    cause: 'Grund (nur bei außerordentlicher Kündigung)',
    name: 'Name',
    contract: 'Kundennummer oder Vertragsnummer',
    endDate: 'Vertrag soll enden am',
    endDateHint: 'Ohne Angabe: zum frühestmöglichen Zeitpunkt.',
    email: 'E-Mail-Adresse für die Bestätigung',
    optional: '(freiwillig)',
    errors: {
      missing: 'Bitte füllen Sie dieses Feld aus.',
      malformed: 'Das stimmt noch nicht ganz. Bitte prüfen Sie es.',
      identity:
        'Bitte geben Sie Ihre Kundennummer oder Ihre E-Mail-Adresse an. Dann ist klar, um welchen Vertrag es geht.',
    },
  },
  declaration: {
    ordinary: (plan) => (plan ? `Ich kündige meinen Vertrag über ${plan}.` : 'Ich kündige meinen Vertrag.'),
    extraordinary: (cause) => `Ich kündige außerordentlich. Grund: ${cause}`,
    from: (name) => `Name: ${name}.`,
    contract: (contract) => `Kundennummer oder Vertragsnummer: ${contract}.`,
    email: (email) => `E-Mail-Adresse: ${email}.`,
    endsOn: (day) => `Nach Angabe dieser Seite ist der letzte Tag der ${day}.`,
    asap: 'Zum frühestmöglichen Zeitpunkt.',
    wanted: (day) => `Der Vertrag soll am ${day} enden.`,
    undo: (moment) => `Ich nehme meine Kündigung vom ${moment} zurück. Ich möchte meinen Vertrag behalten.`,
  },
  sending: {
    title: 'Ihre Kündigung wird gesendet',
    lead: 'Einen Moment bitte. Lassen Sie diese Seite noch offen.',
  },
  waiting: {
    title: 'Noch nicht eingegangen',
    device:
      'Ihre Kündigung ist noch nicht angekommen. Sie ist auf diesem Gerät gespeichert, und wir versuchen es von selbst weiter. Auch wenn Sie die Seite schließen und später wiederkommen.',
    page: 'Ihre Kündigung ist noch nicht angekommen. Lassen Sie diese Seite offen, dann versuchen wir es weiter.',
    next: (time) => `Nächster Versuch um ${time}.`,
    retry: 'Jetzt versuchen',
    form: 'Auf einfacher Seite kündigen',
    badge: 'Ihre Kündigung ist noch nicht eingegangen.',
  },
  attention: {
    title: 'Ihre Kündigung ist nicht eingegangen',
    lead: 'Etwas an den gesendeten Angaben stimmt nicht. Was Sie eingegeben haben, ist noch da.',
    field: (field) => `Bitte prüfen Sie: ${field}.`,
    failed: 'Beim Senden ist etwas schiefgegangen. Was Sie eingegeben haben, ist noch da.',
    revise: 'Zurück zu meinen Angaben',
    retry: 'Noch einmal versuchen',
    badge: 'Ihre Kündigung ist nicht eingegangen. Eine Angabe muss geändert werden.',
  },
  unsent: {
    title: 'Möchten Sie noch kündigen?',
    lead: (day) =>
      `Am ${day} haben Sie gekündigt, aber das ist nie angekommen. Ohne Ihre Zustimmung senden wir es jetzt nicht mehr.`,
    send: 'Ja, Kündigung senden',
    discard: 'Nein, nicht senden',
    badge: 'Eine frühere Kündigung wurde nicht gesendet.',
  },
  sent: {
    title: 'Ihre Kündigung wurde gesendet',
    lead: (moment) => `Gesendet am ${moment}.`,
    unproved:
      'Diese Website schickt keinen Nachweis, dass Ihre Kündigung angekommen ist. Bitte bewahren Sie diesen Text auf.',
    badge: 'Ihre Kündigung wurde gesendet.',
  },
  received: {
    title: 'Ihre Kündigung ist eingegangen',
    lead: (moment) => `Eingegangen am ${moment}.`,
    referenceLabel: 'Vorgangsnummer',
    endsLabel: 'Ihr Vertrag läuft bis einschließlich',
    endsUnknown: 'Das teilt man Ihnen noch mit',
    notAccepted:
      'Das belegt, dass und wann Ihre Kündigung eingegangen ist. Ob sie schon bearbeitet ist, sagt es nicht.',
    receipt: 'Eingangsbestätigung ansehen',
    save: 'Als Datei speichern',
    fileName: 'eingangsbestaetigung',
    badge: 'Ihre Kündigung ist eingegangen.',
  },
  undo: {
    summary: 'Doch bleiben?',
    lead: 'Solange Ihr Vertrag läuft, können Sie hier erklären, dass Sie Ihre Kündigung zurücknehmen. Ob Ihr Vertrag weiterläuft, bestätigt Ihnen der Anbieter.',
    button: 'Kündigung zurücknehmen',
    sending: 'Ihre Kündigung wird zurückgenommen.',
    waiting:
      'Die Rücknahme ist noch nicht eingegangen. Bis dahin gilt Ihre Kündigung. Wir versuchen es von selbst weiter.',
    attention: 'Die Rücknahme ist nicht eingegangen. Ihre Kündigung gilt also noch.',
  },
  undone: {
    title: 'Ihre Rücknahme ist eingegangen',
    titleSent: 'Ihre Rücknahme wurde gesendet',
    received: (moment) =>
      `Eingegangen am ${moment}. Ob Ihr Vertrag weiterläuft, bestätigt Ihnen der Anbieter.`,
    receivedNow: 'Ob Ihr Vertrag weiterläuft, bestätigt Ihnen der Anbieter.',
    sent: 'Ob sie angekommen ist, sehen wir hier nicht. Ob Ihr Vertrag weiterläuft, bestätigt Ihnen der Anbieter.',
    badge: 'Ihre Rücknahme ist eingegangen.',
    badgeSent: 'Ihre Rücknahme wurde gesendet.',
  },
  otherWays: {
    title: 'Lieber auf anderem Weg?',
    lead: 'Das geht. Diesen Text können Sie verwenden.',
    textLabel: 'Der Text Ihrer Kündigung',
    copy: 'Text kopieren',
    copied: 'Kopiert',
    mail: 'E-Mail an',
    subject: 'Kündigung',
    phone: 'Anrufen:',
    post: 'Schreiben an',
  },
  show: 'Ansehen',
};

export default de;
