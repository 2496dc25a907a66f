/** Lietuvių kalba, tam, kas nutraukia prenumeratą. */
import type { CancelStrings } from './nl.ts';

const lt: CancelStrings = {
  entry: 'Nutraukti prenumeratą',
  close: 'Uždaryti',
  keep: 'Tęsti prenumeratą',
  review: {
    title: (plan) => (plan ? `Nutraukti prenumeratą: ${plan}` : 'Nutraukti savo prenumeratą'),
    endsOn: 'Jei nutrauksite dabar, paskutinė prenumeratos diena bus',
    endsUnknown: 'Negalime tiksliai pasakyti, kada baigsis jūsų prenumerata. Nutraukti ją vis tiek galite.',
    factsMissing: 'Šiame puslapyje per mažai duomenų apie jūsų prenumeratą, kad tai apskaičiuotume.',
    why: 'Kodėl ši diena?',
    whyUnknown: 'Kodėl tai nežinoma?',
    chargesLabel: 'Ką dar mokėsite',
    nothingMore: 'Nieko',
    charge: (amount, day) => `${amount}, ${day}`,
    chargesUnknown: 'To tiksliai pasakyti negalime. Pažiūrėkite sutarties sąlygas arba paklauskite.',
    untilLabel: 'Iki tos dienos',
    until: 'Viskas lieka kaip dabar.',
    messageLabel: 'Tai išsiųsime jūsų vardu',
  },
  declaration: {
    ordinary: (plan) => (plan ? `Nutraukiu savo prenumeratą: ${plan}.` : 'Nutraukiu savo prenumeratą.'),
    contract: (contract) => `Kliento arba sutarties numeris: ${contract}.`,
    // No full stop: a Lithuanian date brings its own.
    endsOn: (day) => `Šiame puslapyje nurodyta paskutinė diena: ${day}`,
    asap: 'Prašau kuo greičiau.',
  },
  sending: { title: 'Siunčiame jūsų pranešimą', lead: 'Akimirką. Dar neuždarykite šio puslapio.' },
  waiting: {
    title: 'Dar negauta',
    device:
      'Jūsų pranešimas apie nutraukimą dar nepasiekė gavėjo. Jis išsaugotas šiame įrenginyje, ir mes bandome toliau. Net jei uždarysite puslapį ir grįšite vėliau.',
    page: 'Jūsų pranešimas apie nutraukimą dar nepasiekė gavėjo. Palikite šį puslapį atvertą, ir mes bandysime toliau.',
    next: (time) => `Vėl bandysime ${time} val.`,
    retry: 'Bandyti dabar',
    form: 'Nutraukti paprastame puslapyje',
    badge: 'Jūsų pranešimas apie nutraukimą dar negautas.',
  },
  attention: {
    title: 'Jūsų pranešimas apie nutraukimą negautas',
    badge: 'Jūsų pranešimas apie nutraukimą negautas. Reikia kai ką pataisyti.',
  },
  unsent: {
    title: 'Ar vis dar norite nutraukti prenumeratą?',
    badge: 'Ankstesnis pranešimas apie nutraukimą neišsiųstas.',
  },
  sent: {
    title: 'Jūsų pranešimas apie nutraukimą išsiųstas',
    badge: 'Jūsų pranešimas apie nutraukimą išsiųstas.',
  },
  received: {
    title: 'Jūsų pranešimas apie nutraukimą gautas',
    lead: (moment) => `Gauta ${moment}.`,
    referenceLabel: 'Pranešimo numeris',
    endsLabel: 'Paskutinė prenumeratos diena',
    endsUnknown: 'Apie tai jums dar praneš',
    badge: 'Jūsų pranešimas apie nutraukimą gautas.',
  },
  show: 'Peržiūrėti',
};

export default lt;
