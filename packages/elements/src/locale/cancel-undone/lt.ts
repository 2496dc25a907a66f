/** Lietuvių, tam, kas atšaukė nutraukimą. */
import type { UndoneStrings } from './nl.ts';

const lt: UndoneStrings = {
  title: 'Jūsų prašymas likti gautas',
  titleSent: 'Jūsų prašymas likti išsiųstas',
  received: (moment) => `Atšaukėte nutraukimą. Tai gauta ${moment}.`,
  receivedNow: 'Atšaukėte nutraukimą. Tai gauta.',
  sent: 'Atšaukėte nutraukimą. Tai išsiųsta. Ar pasiekė gavėją, čia nematome.',
  badge: 'Jūsų prašymas likti gautas.',
  badgeSent: 'Jūsų prašymas likti išsiųstas.',
  provider: 'Ar prenumerata tęsis, jums patvirtins įmonė.',
  stands:
    'Tačiau dėl tos pačios prenumeratos gautas ir kitas pranešimas apie nutraukimą ar atsisakymą, ir jis tebegalioja.',
  standsNext: 'Norite likti? Tada atšaukite ir jį arba klauskite įmonės.',
};

export default lt;
