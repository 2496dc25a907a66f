/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import type { ContactStrings } from './nl.ts';

const de: Partly<ContactStrings> = {
  title: 'Wobei können wir dir helfen?',
  kind: 'Was möchtest du senden?',
  topicNone: 'Auswählen, wenn du möchtest',
  message: 'Deine Nachricht',
  messages: { question: 'Was möchtest du wissen?' },
  before: {
    promised: (moment) => `Du bekommst spätestens am ${moment} eine Antwort.`,
    unknown: 'Bis wann du eine Antwort bekommst, können wir hier gerade nicht sagen.',
    none: 'Wir lesen deine Nachricht. Eine Antwort bekommst du nicht.',
  },
  problems: {
    lead: 'Was du geschrieben hast, steht noch da. Bitte sieh dir das noch an:',
    kind: {
      missing: 'Bitte wähle, ob du eine Frage oder eine Beschwerde hast.',
      malformed: 'Bitte wähle, ob du eine Frage oder eine Beschwerde hast.',
    },
    message: {
      missing: 'Bitte schreib deine Nachricht.',
      malformed: 'Deine Nachricht ist zu lang oder enthält Zeichen, die wir nicht lesen können.',
    },
    email: {
      missing: 'Bitte gib deine E-Mail-Adresse an, oder kreuze an, dass du keine Antwort brauchst.',
      malformed: 'Diese E-Mail-Adresse stimmt noch nicht. So sieht eine aus: name@beispiel.de.',
    },
  },
  sending: {
    title: 'Deine Nachricht wird gesendet',
    lead: 'Einen Moment bitte. Lass diese Seite noch offen.',
  },
  waiting: {
    device:
      'Deine Nachricht ist noch nicht angekommen, aber auf diesem Gerät gespeichert. Wir versuchen es von selbst wieder. Auch wenn du die Seite schließt und später wiederkommst.',
    page: 'Deine Nachricht ist noch nicht angekommen. Lass diese Seite offen, dann versuchen wir es weiter.',
    badge: 'Deine Nachricht ist noch nicht eingegangen.',
  },
  attention: {
    title: 'Deine Nachricht ist nicht eingegangen',
    badge: 'Deine Nachricht ist nicht eingegangen. Es muss etwas geändert werden.',
  },
  unsent: { title: 'Möchtest du das noch senden?' },
  sent: { title: 'Deine Nachricht ist gesendet', badge: 'Deine Nachricht ist gesendet.' },
  received: { title: 'Deine Nachricht ist eingegangen', badge: 'Deine Nachricht ist eingegangen.' },
};

export default de;
