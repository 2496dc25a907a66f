/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import type { LaterStrings } from './nl.ts';

const de: Partly<LaterStrings> = {
  attention: {
    lead: 'An dem, was wir gesendet haben, stimmt etwas nicht. Was du geschrieben hast, steht noch da.',
    field: (field) => `Bitte sieh dir das noch an: ${field}.`,
    failed: 'Beim Senden ist etwas schiefgegangen. Was du geschrieben hast, steht noch da.',
  },
  unsent: {
    lead: (day) =>
      `Am ${day} hast du eine Nachricht geschrieben, die nie angekommen ist. Wir senden sie nicht einfach nachträglich.`,
  },
  sent: {
    unproved:
      'Diese Website schickt keinen Nachweis, dass deine Nachricht angekommen ist. Bewahre deshalb diesen Text auf.',
  },
  received: {
    promised: (moment) => `Du bekommst spätestens am ${moment} eine Antwort.`,
    none: 'Wir lesen deine Nachricht. Eine Antwort bekommst du nicht.',
    unknown: 'Bis wann du eine Antwort bekommst, steht nicht dabei. Frag gern nach.',
    sorry: 'Danke, dass du es uns sagst. Es tut uns leid, dass es nicht so lief, wie es sein soll.',
    later: (told) =>
      `Als du geschrieben hast, stand hier noch ${told}. Es tut uns leid, dass es später wird. Es gilt, was auf deiner Eingangsbestätigung steht.`,
    keep: 'Bewahre diesen Link oder deine Eingangsbestätigung auf: Dort liest du die Antwort und sagst, ob es gelöst ist.',
    notAnswered:
      'Das beweist, dass deine Nachricht angekommen ist, und wann. Eine Antwort ist es noch nicht.',
  },
  otherWays: {
    lead: 'Gern. Diesen Text kannst du verwenden.',
    textLabel: 'Der Text deiner Nachricht',
  },
};

export default de;
