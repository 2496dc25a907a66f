/** Hrvatski, za one koji povlače otkaz. */
import type { UndoneStrings } from './nl.ts';

const hr: UndoneStrings = {
  title: 'Povlačenje otkaza je primljeno',
  titleSent: 'Povlačenje otkaza je poslano',
  received: (moment) => `Povlačite svoj otkaz. Primljeno ${moment}.`,
  receivedNow: 'Povlačite svoj otkaz. To je primljeno.',
  sent: 'Povlačite svoj otkaz. To je poslano. Ovdje ne vidimo je li stiglo.',
  badge: 'Povlačenje otkaza je primljeno.',
  badgeSent: 'Povlačenje otkaza je poslano.',
  provider: 'Tvrtka će vam potvrditi nastavlja li se vaša pretplata.',
  stands: 'No za istu pretplatu primljen je i drugi otkaz ili odustajanje, i to i dalje vrijedi.',
  standsNext: 'Želite li ostati? Tada povucite i to ili pitajte tvrtku.',
};

export default hr;
