/** Magyar, annak, akinek a lemondás előtt még ki kell töltenie valamit. */
import type { FieldStrings } from './nl.ts';

const hu: FieldStrings = {
  legend: 'Melyik előfizetésről van szó?',
  identify: 'Elég az ügyfélszáma vagy az e-mail-címe.',
  kind: 'Milyen lemondás ez?',
  ordinary: 'Rendes lemondás',
  extraordinary: 'Lemondás különleges okból',
  cause: 'A különleges ok (csak ha van)',
  name: 'Név',
  contract: 'Ügyfélszám vagy szerződésszám',
  endDate: 'Utolsó nap',
  endDateHint: 'Hagyja üresen, ha a lehető leghamarabb szeretné.',
  email: 'E-mail-cím',
  optional: '(nem kötelező)',
  declared: {
    extraordinary: (cause) => `Különleges okból mondom le: ${cause}`,
    from: (name) => `Név: ${name}.`,
    email: (email) => `E-mail-cím: ${email}.`,
    wanted: (day) => `Azt szeretném, hogy ez legyen az utolsó nap: ${day}`,
  },
  notSent: 'Ezt még nem küldtük el',
  errors: {
    missing: 'Kérjük, töltse ki.',
    malformed: 'Ez még nem egészen jó. Kérjük, nézze át.',
    identity:
      'Írja be az ügyfélszámát vagy az e-mail-címét, hogy tudni lehessen, melyik előfizetésről van szó.',
  },
};

export default hu;
