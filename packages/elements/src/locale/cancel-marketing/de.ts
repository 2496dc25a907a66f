/** Deutsch, für alle, die auch keine Werbung mehr möchten. */
import type { MarketingStrings } from './nl.ts';

const de: MarketingStrings = {
  button: 'Schicken Sie mir auch keine Werbung mehr',
  hint: 'Nachrichten zu Ihrer Kündigung erhalten Sie weiterhin.',
  declared: 'Schicken Sie mir keine Werbung mehr.',
  receipt: 'Bestätigung hierfür ansehen',
  sending: 'Wir geben es weiter.',
  waiting:
    'Dass Sie keine Werbung mehr möchten, ist noch nicht eingegangen. Wir versuchen es von selbst weiter.',
  attention: 'Dass Sie keine Werbung mehr möchten, ist nicht eingegangen.',
  received: (moment) =>
    moment
      ? `Sie möchten keine Werbung mehr. Das ist am ${moment} eingegangen.`
      : 'Sie möchten keine Werbung mehr. Das ist eingegangen.',
  sent: 'Sie möchten keine Werbung mehr. Das wurde gesendet. Ob es angekommen ist, sehen wir hier nicht.',
};

export default de;
