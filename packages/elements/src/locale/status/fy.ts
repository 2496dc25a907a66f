/** Frysk, foar wa’t witte wol hoe’t it derfoar stiet. */
import type { StatusStrings } from './nl.ts';

const fy: StatusStrings = {
  title: 'Hoe’t it derfoar stiet',
  ask: {
    lead: 'Folje it skaaimerk yn dat op jo ûntfangstbewiis stiet. Of plak de keppeling nei jo ûntfangstbewiis: dan sjogge jo ek it antwurd en wat jo fierder dwaan kinne.',
    label: 'Skaaimerk of keppeling',
    look: 'Besjen',
    missing: 'Folje it skaaimerk yn, of plak de keppeling.',
    unreadable: 'Dit is gjin skaaimerk. It hat tolve letters en sifers, lykas 7KXM-2QPD-9T4H.',
    unknown: 'Wy fine neat mei dit skaaimerk. Wolle jo it noch ris neisjen?',
  },
  loading: 'Wy sjogge it nei. In amerijke.',
  failed: {
    offline:
      'Wy kinne no net sjen hoe’t it derfoar stiet: der is gjin ferbining. Oan wat jo ferstjoerd hawwe, feroaret dat neat.',
    error:
      'Wy kinne no net sjen hoe’t it derfoar stiet: der gie wat mis. Oan wat jo ferstjoerd hawwe, feroaret dat neat.',
    again: 'Besykje it op ’e nij',
  },
  test: 'Dit is in test. Der wurdt neat echt opsein.',
  standing: {
    received: () => 'Untfongen. Der is noch net trochjûn dat it ferwurke is.',
    undone: () =>
      'Jo fersyk om te bliuwen is ûntfongen. Oft jo abonnemint trochrint, befêstiget jo oanbieder.',
    stands: () =>
      'Jo fersyk om te bliuwen is ûntfongen. Mar foar itselde abonnemint is noch in oare opsizzing of herropping ûntfongen, en dy jildt noch.',
    scheduled: (day) =>
      day ? `Ferwurke: jo abonnemint hâldt op op ${day}.` : 'Ferwurke: jo abonnemint sil ophâlde.',
    effective: (day) => (day ? `Jo abonnemint is ophâlden op ${day}.` : 'Jo abonnemint is ophâlden.'),
    failed: () =>
      'By it ferwurkjen gie wat mis. Jo opsizzing is wol ûntfongen. Bewarje jo ûntfangstbewiis en freegje by jo oanbieder nei hoe’t it sit.',
    open: (moment) => `Jo berjocht is ûntfongen. Jo krije uterlik op ${moment} antwurd.`,
    overdue: (moment) =>
      `Jo soene uterlik op ${moment} antwurd krije. Dat is net slagge, en dat spyt ús. Jo berjocht stiet noch iepen.`,
    reported: (moment) =>
      `Jo soene uterlik op ${moment} antwurd krije. Dat is net slagge, en dat spyt ús. Jo berjocht stiet noch iepen. Der is trochjûn dat jo te lang wachtsje.`,
    answered: () => 'Jo berjocht is beantwurde.',
    solved: () => 'Jo lieten witte dat it oplost is.',
    reopened: (moment) =>
      `Jo lieten witte dat it noch net oplost is. Jo krije uterlik op ${moment} op ’e nij antwurd.`,
    unasked: () => 'Jo berjocht is ûntfongen. Jo woene der gjin antwurd op.',
  },
  next: {
    received: 'Jo hoege no neat te dwaan.',
    stands: 'Wolle jo bliuwe? Lûk dy dan ek yn, of freegje it jo oanbieder.',
    scheduled: 'Jo hoege neat mear te dwaan.',
    open: 'Jo hoege no neat te dwaan. It antwurd lêze jo hjir.',
    reopened: 'Jo hoege no neat te dwaan. It antwurd lêze jo hjir.',
    solved: 'Moai dat it oplost is.',
  },
  readIt: 'Iepenje de keppeling nei jo ûntfangstbewiis om it antwurd te lêzen.',
  reference: 'Skaaimerk',
  receivedAt: 'Untfongen op',
  endsOn: 'Jo abonnemint rint oant en mei',
  endedOn: 'Jo abonnemint rûn oant en mei',
  updatedAt: 'Lêst bywurke',
  you: (moment) => `Jo berjocht fan ${moment}`,
  team: (moment) => `Us antwurd fan ${moment}`,
  erased: 'Dizze tekst is wiske.',
  receipt: 'Untfangstbewiis besjen',
  saveHtml: 'Untfangstbewiis bewarje',
  saveJson: 'Bewarje as JSON, foar programma’s',
  calendar: {
    add: 'Set de eindatum yn jo aginda',
    summary: 'Lêste dei fan jo abonnemint',
    description: (reference) => `Jo hawwe opsein. Skaaimerk: ${reference}.`,
    fileName: 'eindatum',
  },
  reactivate: 'Op ’e nij begjinne',
  refresh: 'Sjoch op ’e nij',
  other: 'Wat oars opsykje',
  judge: {
    question: 'Is it hjirmei oplost?',
    stillNot: 'Dochs net oplost?',
    missing: 'Noch net oplost? Skriuw hjir wat der mist.',
    optional: '(hoecht net)',
    yes: 'Ja, oplost',
    no: 'Nee, noch net',
    sending: 'Wy jouwe it troch. In amerijke.',
    failed:
      'Dit is noch net oankaam. Wat jo skreaun hawwe, stiet der noch. Wolle jo it noch in kear besykje?',
  },
  help: 'Wolle jo net wachtsje? Sa berikke jo ús ek:',
};

export default fy;
