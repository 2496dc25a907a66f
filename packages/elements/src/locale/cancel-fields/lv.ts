/** Latviešu valoda, tam, kuram pirms uzteikuma vēl kaut kas jāaizpilda. */
import type { FieldStrings } from './nl.ts';

const lv: FieldStrings = {
  legend: 'Par kuru abonementu ir runa?',
  identify: 'Pietiek ar Jūsu klienta numuru vai e-pasta adresi.',
  kind: 'Kāda veida uzteikums tas ir?',
  ordinary: 'Parasts uzteikums',
  extraordinary: 'Uzteikums īpaša iemesla dēļ',
  cause: 'Īpašais iemesls (tikai tad, ja tāds ir)',
  name: 'Vārds un uzvārds',
  contract: 'Klienta vai līguma numurs',
  endDate: 'Beigu datums',
  endDateHint: 'Atstājiet tukšu, ja vēlaties beigt pēc iespējas ātrāk.',
  email: 'E-pasta adrese',
  optional: '(nav obligāti)',
  declared: {
    extraordinary: (cause) => `Ar šo uzteicu abonementu īpaša iemesla dēļ: ${cause}`,
    from: (name) => `Vārds un uzvārds: ${name}.`,
    email: (email) => `E-pasta adrese: ${email}.`,
    wanted: (day) => `Es vēlos, lai pēdējā diena būtu ${day}.`,
  },
  notSent: 'Tas vēl nav nosūtīts',
  errors: {
    missing: 'Lūdzu, aizpildiet arī šo.',
    malformed: 'Te vēl kaut kas nav pareizi. Lūdzu, pārbaudiet.',
    identity:
      'Norādiet savu klienta numuru vai e-pasta adresi. Tad būs skaidrs, par kuru abonementu ir runa.',
  },
};

export default lv;
