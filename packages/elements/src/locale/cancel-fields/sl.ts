/** Slovenščina, za vse, ki morajo pri odpovedi še kaj izpolniti. */
import type { FieldStrings } from './nl.ts';

const sl: FieldStrings = {
  legend: 'Za katero naročnino gre?',
  identify: 'Dovolj je številka stranke ali e-poštni naslov.',
  kind: 'Za kakšno odpoved gre?',
  ordinary: 'Običajna odpoved',
  extraordinary: 'Odpoved iz posebnega razloga',
  cause: 'Posebni razlog (samo če ga imate)',
  name: 'Ime in priimek',
  contract: 'Številka stranke ali pogodbe',
  endDate: 'Zadnji dan',
  endDateHint: 'Pustite prazno, če želite končati čim prej.',
  email: 'E-poštni naslov',
  optional: '(ni obvezno)',
  declared: {
    extraordinary: (cause) => `Odpovedujem iz posebnega razloga: ${cause}`,
    from: (name) => `Ime in priimek: ${name}.`,
    email: (email) => `E-poštni naslov: ${email}.`,
    wanted: (day) => `Želim, da je zadnji dan ${day}.`,
  },
  notSent: 'To še ni poslano',
  errors: {
    missing: 'Prosimo, izpolnite še to.',
    malformed: 'Tu nekaj še ni prav. Prosimo, preverite.',
    identity: 'Vpišite številko stranke ali e-poštni naslov. Tako bo jasno, za katero naročnino gre.',
  },
};

export default sl;
