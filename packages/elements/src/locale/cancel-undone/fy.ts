/** Frysk, foar wa’t syn opsizzing ynlutsen hat. */
import type { UndoneStrings } from './nl.ts';

const fy: UndoneStrings = {
  title: 'Jo fersyk om te bliuwen is ûntfongen',
  titleSent: 'Jo fersyk om te bliuwen is ferstjoerd',
  received: (moment) => `Jo hawwe jo opsizzing ynlutsen. Dat is ûntfongen op ${moment}.`,
  receivedNow: 'Jo hawwe jo opsizzing ynlutsen. Dat is ûntfongen.',
  sent: 'Jo hawwe jo opsizzing ynlutsen. Dat is ferstjoerd. Oft it oankaam is, kinne wy hjir net sjen.',
  badge: 'Jo fersyk om te bliuwen is ûntfongen.',
  badgeSent: 'Jo fersyk om te bliuwen is ferstjoerd.',
  provider: 'Oft jo abonnemint trochrint, befêstiget jo oanbieder.',
  stands: 'Mar foar itselde abonnemint is noch in oare opsizzing of herropping ûntfongen, en dy jildt noch.',
  standsNext: 'Wolle jo bliuwe? Lûk dy dan ek yn, of freegje it jo oanbieder.',
};

export default fy;
