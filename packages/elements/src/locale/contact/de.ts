/** Deutsch, für alle, die etwas fragen oder sich beschweren. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Mein Vertrag',
    topics: [
      { code: 'pause', label: 'Eine Weile pausieren' },
      { code: 'change', label: 'Etwas ändern' },
      { code: 'end', label: 'Wann er endet' },
      { code: 'not_mine', label: 'Das habe ich nicht abgeschlossen' },
      { code: 'something_else', label: 'Etwas anderes' },
    ],
  },
  {
    code: 'delivery',
    label: 'Die Lieferung',
    topics: [
      {
        code: 'missing',
        label: 'Nicht gekommen',
        topics: [
          { code: 'once', label: 'Einmal' },
          { code: 'often', label: 'Schon öfter' },
        ],
      },
      {
        code: 'late',
        label: 'Zu spät gekommen',
        topics: [
          { code: 'once', label: 'Einmal' },
          { code: 'often', label: 'Schon öfter' },
        ],
      },
      { code: 'damaged', label: 'Kaputt, nass oder unvollständig' },
      { code: 'address', label: 'An die falsche Adresse' },
      { code: 'something_else', label: 'Etwas anderes' },
    ],
  },
  {
    code: 'payment',
    label: 'Eine Zahlung oder Rechnung',
    topics: [
      { code: 'too_much', label: 'Zu viel oder doppelt abgebucht' },
      { code: 'price', label: 'Der Preis ist gestiegen' },
      { code: 'refund', label: 'Ich warte auf mein Geld' },
      { code: 'failed', label: 'Das Bezahlen klappt nicht' },
      { code: 'invoice', label: 'Ich suche eine Rechnung' },
      { code: 'something_else', label: 'Etwas anderes' },
    ],
  },
  {
    code: 'account',
    label: 'Anmeldung oder meine Daten',
    topics: [
      { code: 'login', label: 'Die Anmeldung klappt nicht' },
      { code: 'details', label: 'Meine Daten stimmen nicht' },
      { code: 'privacy', label: 'Meine Daten einsehen oder löschen' },
      { code: 'too_much_mail', label: 'Ich bekomme zu viel Post oder E-Mails' },
      { code: 'something_else', label: 'Etwas anderes' },
    ],
  },
  {
    code: 'product',
    label: 'Was ich bekomme oder nutze',
    topics: [
      { code: 'broken', label: 'Etwas funktioniert nicht' },
      { code: 'quality', label: 'Es ist schlechter als erwartet' },
      { code: 'how', label: 'Wie funktioniert etwas?' },
      { code: 'something_else', label: 'Etwas anderes' },
    ],
  },
  {
    code: 'service',
    label: 'Wie mir geholfen wurde',
    topics: [
      {
        code: 'no_answer',
        label: 'Ich bekam keine Antwort',
        reply: 'Das hätte nicht passieren dürfen. Es tut uns leid.',
      },
      {
        code: 'too_late',
        label: 'Es hat zu lange gedauert',
        reply: 'Das hätte nicht passieren dürfen. Es tut uns leid.',
      },
      { code: 'not_solved', label: 'Es wurde nicht gelöst' },
      {
        code: 'not_valued',
        label: 'Ich fühlte mich nicht ernst genommen',
        reply: 'So soll sich bei uns niemand fühlen. Es tut uns leid.',
      },
      { code: 'something_else', label: 'Etwas anderes' },
    ],
  },
  { code: 'other', label: 'Etwas anderes' },
];

const de: ContactStrings = {
  entry: 'Frage oder Beschwerde senden',
  close: 'Schließen',
  title: 'Wobei können wir Ihnen helfen?',
  kind: 'Was möchten Sie senden?',
  kinds: {
    question: { label: 'Eine Frage', reply: '' },
    complaint: {
      label: 'Eine Beschwerde',
      reply: 'Das ist ärgerlich. Es tut uns leid, dass es nicht so lief, wie es sein soll.',
    },
  },
  promise: (moment) => `Antwort spätestens am ${moment}`,
  topic: 'Worum geht es?',
  topicMore: 'Worum genau?',
  topicNone: 'Auswählen, wenn Sie möchten',
  topics,
  message: 'Ihre Nachricht',
  messages: { question: 'Was möchten Sie wissen?', complaint: 'Was ist passiert?' },
  email: 'E-Mail-Adresse für die Antwort',
  noAnswer: 'Ich brauche keine Antwort',
  optional: '(freiwillig)',
  before: {
    promised: (moment) => `Sie bekommen spätestens am ${moment} eine Antwort.`,
    unknown: 'Bis wann Sie eine Antwort bekommen, können wir hier gerade nicht sagen.',
    none: 'Wir lesen Ihre Nachricht. Eine Antwort bekommen Sie nicht.',
  },
  send: 'Meine Nachricht senden',
  problems: {
    title: 'Das ist noch nicht gesendet',
    lead: 'Was Sie geschrieben haben, steht noch da. Bitte sehen Sie sich das noch an:',
    kind: {
      missing: 'Bitte wählen Sie, ob Sie eine Frage oder eine Beschwerde haben.',
      malformed: 'Bitte wählen Sie, ob Sie eine Frage oder eine Beschwerde haben.',
    },
    message: {
      missing: 'Bitte schreiben Sie Ihre Nachricht.',
      malformed: 'Ihre Nachricht ist zu lang oder enthält Zeichen, die wir nicht lesen können.',
    },
    email: {
      missing:
        'Bitte geben Sie Ihre E-Mail-Adresse an, oder kreuzen Sie an, dass Sie keine Antwort brauchen.',
      malformed: 'Diese E-Mail-Adresse stimmt noch nicht. Sie muss aussehen wie name@beispiel.de.',
    },
  },
  sending: {
    title: 'Ihre Nachricht wird gesendet',
    lead: 'Einen Moment bitte. Lassen Sie diese Seite noch offen.',
  },
  waiting: {
    title: 'Noch nicht eingegangen',
    device:
      'Ihre Nachricht ist noch nicht angekommen, aber auf diesem Gerät gespeichert. Wir versuchen es von selbst wieder. Auch wenn Sie die Seite schließen und später wiederkommen.',
    page: 'Ihre Nachricht ist noch nicht angekommen. Lassen Sie diese Seite offen, dann versuchen wir es weiter.',
    next: (time) => `Wir versuchen es um ${time} wieder.`,
    retry: 'Jetzt versuchen',
    form: 'Auf einer einfachen Seite senden',
    badge: 'Ihre Nachricht ist noch nicht eingegangen.',
  },
  attention: {
    title: 'Ihre Nachricht ist nicht eingegangen',
    badge: 'Ihre Nachricht ist nicht eingegangen. Es muss etwas geändert werden.',
  },
  unsent: {
    title: 'Möchten Sie das noch senden?',
    badge: 'Eine frühere Nachricht wurde nicht gesendet.',
  },
  sent: {
    title: 'Ihre Nachricht ist gesendet',
    badge: 'Ihre Nachricht ist gesendet.',
  },
  received: {
    title: 'Ihre Nachricht ist eingegangen',
    reference: 'Vorgangsnummer',
    badge: 'Ihre Nachricht ist eingegangen.',
  },
  show: 'Ansehen',
};
export default de;
