/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import type { MarketingStrings } from './nl.ts';

const de: Partly<MarketingStrings> = {
  button: 'Schickt mir auch keine Werbung mehr',
  hint: 'Nachrichten zu deiner Kündigung erhältst du weiterhin.',
  declared: 'Schickt mir keine Werbung mehr.',
  waiting:
    'Dass du keine Werbung mehr möchtest, ist noch nicht eingegangen. Wir versuchen es von selbst weiter.',
  attention: 'Dass du keine Werbung mehr möchtest, ist nicht eingegangen.',
  received: (moment) =>
    moment
      ? `Du möchtest keine Werbung mehr. Das ist am ${moment} eingegangen.`
      : 'Du möchtest keine Werbung mehr. Das ist eingegangen.',
  sent: 'Du möchtest keine Werbung mehr. Das wurde gesendet. Ob es angekommen ist, sehen wir hier nicht.',
};

export default de;
