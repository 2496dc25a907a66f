/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import type { UndoneStrings } from './nl.ts';

const de: Partly<UndoneStrings> = {
  title: 'Deine Rücknahme ist eingegangen',
  titleSent: 'Deine Rücknahme wurde gesendet',
  received: (moment) => `Du hast deine Kündigung zurückgenommen. Eingegangen ist das am ${moment}.`,
  receivedNow: 'Du hast deine Kündigung zurückgenommen. Das ist eingegangen.',
  sent: 'Du hast deine Kündigung zurückgenommen. Das wurde gesendet. Ob es angekommen ist, sehen wir hier nicht.',
  badge: 'Deine Rücknahme ist eingegangen.',
  badgeSent: 'Deine Rücknahme wurde gesendet.',
  provider: 'Ob dein Vertrag weiterläuft, bestätigt dir der Anbieter.',
  standsNext: 'Möchtest du bleiben? Dann nimm auch diese Erklärung zurück, oder frag den Anbieter.',
};

export default de;
