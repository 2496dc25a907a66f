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
