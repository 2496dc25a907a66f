/** Deutsch, für alle, die widerrufen. */
import type { WithdrawStrings } from './nl.ts';

const de: WithdrawStrings = {
  entry: 'Vertrag widerrufen',
  confirm: 'Widerruf bestätigen',
  close: 'Schließen',
  keep: 'Doch nicht widerrufen',
  review: {
    title: 'Ihren Vertrag widerrufen',
    lead: 'Mit dem Widerruf machen Sie den Kauf rückgängig. Einen Grund müssen Sie nicht nennen.',
    open: (day, left) => `Sie können noch bis einschließlich ${day} widerrufen (${left}).`,
    daysLeft: (days) =>
      ['heute ist der letzte Tag', 'morgen ist der letzte Tag'][days] ?? `noch ${days} Tage`,
    over: (day) =>
      `Nach unserer Berechnung lief Ihre Widerrufsfrist bis einschließlich ${day}. Sie dürfen Ihren Widerruf trotzdem senden. Sie bekommen dann eine Eingangsbestätigung, und der Anbieter sollte Ihnen antworten.`,
    unknown:
      'Bis wann Sie widerrufen können, können wir hier nicht sicher sagen. Ihren Widerruf senden können Sie trotzdem.',
    factsMissing: 'Diese Seite nennt nicht genug Angaben zu Ihrem Vertrag, um das zu berechnen.',
    why: 'Warum dieses Datum?',
    whyUnknown: 'Warum ist das nicht bekannt?',
    refund: 'Ihr Geld zurück',
    refundBy: (day, sum) => (sum ? `${sum}, spätestens am ${day}` : `Spätestens am ${day}`),
    goods: 'Was Sie erhalten haben',
    returnBy: (day) => `Schicken Sie zurück, spätestens am ${day}`,
    items: 'Geht es nur um einen Teil?',
    itemsHint: 'Dann kreuzen Sie an, was Sie widerrufen. Ohne Kreuz gilt der Widerruf für alles.',
    messageLabel: 'Das senden wir für Sie',
    instead: 'Kündigen ist etwas anderes. Dann bleibt der Kauf bestehen, und Sie hören für die Zukunft auf.',
    insteadLink: 'Ich möchte kündigen, nicht widerrufen',
  },
  fields: {
    who: 'Ihre Angaben',
    name: 'Name',
    contract: 'Bestellnummer oder Vertragsnummer',
    contractHint: 'Sie kennen die Nummer nicht? Dann schreiben Sie, was Sie wann gekauft haben.',
    email: 'E-Mail-Adresse für die Eingangsbestätigung',
    notSent: 'Das ist noch nicht gesendet',
    errors: {
      missing: 'Bitte füllen Sie dieses Feld aus.',
      malformed: 'Das stimmt noch nicht ganz. Bitte prüfen Sie es.',
    },
  },
  declaration: {
    withdraw: (what) => (what ? `Ich widerrufe meinen Vertrag: ${what}.` : 'Ich widerrufe meinen Vertrag.'),
    onlyItems: (items) => `Es geht nur um: ${items.join('; ')}.`,
    order: (reference) => `Bestellnummer oder Vertragsnummer: ${reference}.`,
    from: (name) => `Name: ${name}.`,
    email: (email) => `E-Mail-Adresse: ${email}.`,
  },
  sending: {
    title: 'Ihr Widerruf wird gesendet',
    lead: 'Einen Moment bitte. Lassen Sie diese Seite noch offen.',
  },
  waiting: {
    title: 'Noch nicht eingegangen',
    device:
      'Ihr Widerruf ist noch nicht angekommen. Er ist auf diesem Gerät gespeichert, und wir versuchen es von selbst weiter. Auch wenn Sie die Seite schließen und später wiederkommen.',
    page: 'Ihr Widerruf ist noch nicht angekommen. Lassen Sie diese Seite offen, dann versuchen wir es weiter.',
    next: (time) => `Nächster Versuch um ${time}.`,
    retry: 'Jetzt versuchen',
    form: 'Auf einfacher Seite widerrufen',
    badge: 'Ihr Widerruf ist noch nicht eingegangen.',
  },
  attention: {
    title: 'Ihr Widerruf ist nicht eingegangen',
    badge: 'Ihr Widerruf ist nicht eingegangen. Eine Angabe muss geändert werden.',
  },
  unsent: {
    title: 'Möchten Sie noch widerrufen?',
    badge: 'Ein früherer Widerruf wurde nicht gesendet.',
  },
  sent: {
    title: 'Ihr Widerruf wurde gesendet',
    badge: 'Ihr Widerruf wurde gesendet.',
  },
  received: {
    title: 'Ihr Widerruf ist eingegangen',
    lead: (moment) => `Eingegangen am ${moment}.`,
    referenceLabel: 'Vorgangsnummer',
    notAccepted:
      'Das belegt, dass und wann Ihr Widerruf eingegangen ist. Ob er schon bearbeitet ist, steht nicht darin.',
    receipt: 'Eingangsbestätigung ansehen',
    badge: 'Ihr Widerruf ist eingegangen.',
  },
  show: 'Ansehen',
};

export default de;
