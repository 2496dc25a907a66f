/** Deutsch, für einen Widerruf, der nicht einfach ankam, und um den Nachweis zu behalten. */
import type { AfterStrings } from './nl.ts';

const de: AfterStrings = {
  save: 'Als Datei speichern',
  fileName: 'eingangsbestaetigung',
  otherWays: {
    title: 'Lieber auf anderem Weg?',
    lead: 'Das geht. Diesen Text können Sie verwenden.',
    textLabel: 'Der Text Ihres Widerrufs',
    copy: 'Text kopieren',
    copied: 'Kopiert',
    mail: 'E-Mail an',
    subject: 'Widerruf',
    phone: 'Anrufen:',
    post: 'Schreiben an',
  },
  attention: {
    lead: 'Etwas an den gesendeten Angaben stimmt nicht. Was Sie eingegeben haben, ist noch da.',
    field: (field) => `Bitte prüfen Sie: ${field}.`,
    failed: 'Beim Senden ist etwas schiefgegangen. Was Sie eingegeben haben, ist noch da.',
    revise: 'Zurück zu meinen Angaben',
    retry: 'Noch einmal versuchen',
  },
  unsent: {
    lead: (day) =>
      `Am ${day} haben Sie widerrufen, aber das ist nie angekommen. Ohne Ihre Zustimmung senden wir es jetzt nicht mehr.`,
    send: 'Ja, Widerruf senden',
    discard: 'Nein, nicht senden',
  },
  sent: {
    lead: (moment) => `Gesendet am ${moment}.`,
    unproved:
      'Diese Website schickt keinen Nachweis, dass Ihr Widerruf angekommen ist. Bitte bewahren Sie diesen Text auf.',
  },
};

export default de;
