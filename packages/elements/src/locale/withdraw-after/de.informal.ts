/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import type { AfterStrings } from './nl.ts';

const de: Partly<AfterStrings> = {
  otherWays: { lead: 'Das geht. Diesen Text kannst du verwenden.', textLabel: 'Der Text deines Widerrufs' },
  attention: {
    lead: 'Etwas an den gesendeten Angaben stimmt nicht. Was du eingegeben hast, ist noch da.',
    field: (field) => `Bitte prüfe: ${field}.`,
    failed: 'Beim Senden ist etwas schiefgegangen. Was du eingegeben hast, ist noch da.',
  },
  unsent: {
    lead: (day) =>
      `Am ${day} hast du widerrufen, aber das ist nie angekommen. Ohne deine Zustimmung senden wir es jetzt nicht mehr.`,
  },
  sent: {
    unproved:
      'Diese Website schickt keinen Nachweis, dass dein Widerruf angekommen ist. Bitte bewahre diesen Text auf.',
  },
};

export default de;
