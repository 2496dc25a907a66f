/** Deutsch, für eine Nachricht, die nicht einfach ankam. */
import type { LaterStrings } from './nl.ts';

const de: LaterStrings = {
  attention: {
    lead: 'An dem, was wir gesendet haben, stimmt etwas nicht. Was Sie geschrieben haben, steht noch da.',
    field: (field) => `Bitte sehen Sie sich das noch an: ${field}.`,
    failed: 'Beim Senden ist etwas schiefgegangen. Was Sie geschrieben haben, steht noch da.',
    revise: 'Zurück zu meiner Nachricht',
    retry: 'Noch einmal versuchen',
  },
  unsent: {
    lead: (day) =>
      `Am ${day} haben Sie eine Nachricht geschrieben, die nie angekommen ist. Wir senden sie nicht einfach nachträglich.`,
    send: 'Ja, meine Nachricht senden',
    discard: 'Nein, verwerfen',
  },
  sent: {
    lead: (moment) => `Gesendet am ${moment}.`,
    unproved:
      'Diese Website schickt keinen Nachweis, dass Ihre Nachricht angekommen ist. Bewahren Sie deshalb diesen Text auf.',
  },
  received: {
    promised: (moment) => `Sie bekommen spätestens am ${moment} eine Antwort.`,
    none: 'Wir lesen Ihre Nachricht. Eine Antwort bekommen Sie nicht.',
    unknown: 'Bis wann Sie eine Antwort bekommen, steht nicht dabei. Fragen Sie gern nach.',
    sorry: 'Danke, dass Sie es uns sagen. Es tut uns leid, dass es nicht so lief, wie es sein soll.',
    later: (told) =>
      `Als Sie schrieben, stand hier noch ${told}. Es tut uns leid, dass es später wird. Es gilt, was auf Ihrer Eingangsbestätigung steht.`,
    at: 'Eingegangen am',
    answerBy: 'Antwort spätestens am',
    follow: 'Ansehen, wie es steht',
    receipt: 'Eingangsbestätigung ansehen',
    keep: 'Bewahren Sie diesen Link oder Ihre Eingangsbestätigung auf: Dort lesen Sie die Antwort und sagen, ob es gelöst ist.',
    notAnswered: 'Das beweist, dass Ihre Nachricht angekommen ist, und wann. Eine Antwort ist es noch nicht.',
    again: 'Noch eine Nachricht senden',
  },
  otherWays: {
    title: 'Lieber auf einem anderen Weg?',
    lead: 'Gern. Diesen Text können Sie verwenden.',
    textLabel: 'Der Text Ihrer Nachricht',
    copy: 'Text kopieren',
    copied: 'Kopiert',
    mail: 'E-Mail an',
    subject: 'Meine Nachricht',
    phone: 'Anrufen:',
    post: 'Schreiben an',
  },
};
export default de;
