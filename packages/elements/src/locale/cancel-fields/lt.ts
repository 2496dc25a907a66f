/** Lietuvių kalba, tam, kas prieš nutraukdamas dar turi ką užpildyti. */
import type { FieldStrings } from './nl.ts';

const lt: FieldStrings = {
  legend: 'Apie kurią prenumeratą kalbama?',
  identify: 'Pakanka kliento numerio arba el. pašto adreso.',
  kind: 'Koks tai nutraukimas?',
  ordinary: 'Įprastas nutraukimas',
  extraordinary: 'Nutraukimas dėl ypatingos priežasties',
  cause: 'Ypatinga priežastis (tik jei tokia yra)',
  name: 'Vardas ir pavardė',
  contract: 'Kliento arba sutarties numeris',
  endDate: 'Pabaigos data',
  endDateHint: 'Palikite tuščią, jei norite baigti kuo greičiau.',
  email: 'El. pašto adresas',
  optional: '(neprivaloma)',
  declared: {
    extraordinary: (cause) => `Nutraukiu dėl ypatingos priežasties: ${cause}`,
    from: (name) => `Vardas ir pavardė: ${name}.`,
    email: (email) => `El. pašto adresas: ${email}.`,
    // No full stop: a Lithuanian date brings its own.
    wanted: (day) => `Noriu, kad paskutinė diena būtų ${day}`,
  },
  notSent: 'Tai dar neišsiųsta',
  errors: {
    missing: 'Užpildykite ir šį lauką.',
    malformed: 'Čia dar kažkas netikslu. Gal galite patikrinti?',
    identity:
      'Įrašykite kliento numerį arba el. pašto adresą. Tada bus aišku, apie kurią prenumeratą kalbama.',
  },
};

export default lt;
