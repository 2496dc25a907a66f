/** Deutsch, für alle, die ihre Kündigung zurückgenommen haben. */
import type { UndoneStrings } from './nl.ts';

const de: UndoneStrings = {
  title: 'Ihre Rücknahme ist eingegangen',
  titleSent: 'Ihre Rücknahme wurde gesendet',
  received: (moment) => `Sie haben Ihre Kündigung zurückgenommen. Eingegangen ist das am ${moment}.`,
  receivedNow: 'Sie haben Ihre Kündigung zurückgenommen. Das ist eingegangen.',
  sent: 'Sie haben Ihre Kündigung zurückgenommen. Das wurde gesendet. Ob es angekommen ist, sehen wir hier nicht.',
  badge: 'Ihre Rücknahme ist eingegangen.',
  badgeSent: 'Ihre Rücknahme wurde gesendet.',
  provider: 'Ob Ihr Vertrag weiterläuft, bestätigt Ihnen der Anbieter.',
  stands:
    'Für denselben Vertrag ist aber noch eine andere Kündigung oder ein Widerruf eingegangen. Diese Erklärung gilt weiterhin.',
  standsNext:
    'Möchten Sie bleiben? Dann nehmen Sie auch diese Erklärung zurück, oder fragen Sie den Anbieter.',
};

export default de;
