/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import type { TroubleStrings } from './nl.ts';

const de: Partly<TroubleStrings> = {
  attention: {
    lead: 'Etwas an den gesendeten Angaben stimmt nicht. Was du eingegeben hast, ist noch da.',
    field: (field) => `Bitte prüfe: ${field}.`,
    failed: 'Beim Senden ist etwas schiefgegangen. Was du eingegeben hast, ist noch da.',
  },
  unsent: {
    lead: (day) =>
      `Am ${day} hast du gekündigt, aber das ist nie angekommen. Ohne deine Zustimmung senden wir es jetzt nicht mehr.`,
  },
  sent: {
    unproved:
      'Diese Website schickt keinen Nachweis, dass deine Kündigung angekommen ist. Bitte bewahre diesen Text auf.',
  },
};

export default de;
