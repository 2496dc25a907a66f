/** Nederlands met u, waar het van `nl.ts` verschilt. */
import type { Partly } from '../shelf.ts';
import type { FieldStrings } from './nl.ts';

const nl: Partly<FieldStrings> = {
  identify: 'Uw klantnummer of uw e-mailadres is genoeg.',
  cause: 'De bijzondere reden (alleen als u die hebt)',
  endDateHint: 'Laat leeg als u zo snel mogelijk wilt stoppen.',
  errors: {
    malformed: 'Dit klopt nog niet helemaal. Kijkt u het na?',
    identity: 'Vul uw klantnummer of uw e-mailadres in. Dan is duidelijk om welk abonnement het gaat.',
  },
};

export default nl;
