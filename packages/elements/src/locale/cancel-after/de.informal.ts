/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import type { AfterStrings } from './nl.ts';

const de: Partly<AfterStrings> = {
  notAccepted:
    'Das belegt, dass und wann deine Kündigung eingegangen ist. Ob sie schon bearbeitet ist, steht nicht darin.',
  otherWays: { lead: 'Das geht. Diesen Text kannst du verwenden.', textLabel: 'Der Text deiner Kündigung' },
  undo: {
    lead: 'Solange dein Vertrag läuft, kannst du hier erklären, dass du deine Kündigung zurücknimmst. Ob dein Vertrag weiterläuft, bestätigt dir der Anbieter.',
    sending: 'Deine Kündigung wird zurückgenommen.',
    waiting:
      'Die Rücknahme ist noch nicht eingegangen. Bis dahin gilt deine Kündigung. Wir versuchen es von selbst weiter.',
    attention: 'Die Rücknahme ist nicht eingegangen. Deine Kündigung gilt also noch.',
  },
};

export default de;
