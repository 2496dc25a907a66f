/** Deutsch, für eine Kündigung, die nicht einfach ankam. */
import type { TroubleStrings } from './nl.ts';

const de: TroubleStrings = {
  attention: {
    lead: 'Etwas an den gesendeten Angaben stimmt nicht. Was Sie eingegeben haben, ist noch da.',
    field: (field) => `Bitte prüfen Sie: ${field}.`,
    failed: 'Beim Senden ist etwas schiefgegangen. Was Sie eingegeben haben, ist noch da.',
    revise: 'Zurück zu meinen Angaben',
    retry: 'Noch einmal versuchen',
  },
  unsent: {
    lead: (day) =>
      `Am ${day} haben Sie gekündigt, aber das ist nie angekommen. Ohne Ihre Zustimmung senden wir es jetzt nicht mehr.`,
    send: 'Ja, Kündigung senden',
    discard: 'Nein, nicht senden',
  },
  sent: {
    lead: (moment) => `Gesendet am ${moment}.`,
    unproved:
      'Diese Website schickt keinen Nachweis, dass Ihre Kündigung angekommen ist. Bitte bewahren Sie diesen Text auf.',
  },
};

export default de;
