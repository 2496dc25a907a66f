/** Frysk. */
import type { MailWords } from './nl.ts';

const fy: MailWords = {
  title: {
    'cancellation.requested': 'Jo opsizzing is ûntfongen',
    'cancellation.undone': 'Jo fersyk om te bliuwen is ûntfongen',
    'withdrawal.requested': 'Jo herropping is ûntfongen',
    'contact.submitted': 'Jo berjocht is ûntfongen',
  },
  subject: (title, reference) => `${title} (skaaimerk ${reference})`,
  test: 'Dit is in test. Der wurdt neat echt opsein.',
  testSubject: (subject) => `Dit is in test: ${subject}`,
  keep: 'Bewarje dizze mail. Hy bewiist dat jo berjocht oankaam is, en wannear. Oft it al ferwurke is, seit er net.',
  several: {
    title: (count) => `${count} berjochten fan jo binne ûntfongen`,
    lead: 'Koart efterinoar kamen der mear berjochten mei jo e-mailadres binnen. Dêrom steane se tegearre yn ien mail.',
  },
  content: 'Wat jo stjoerd hawwe',
  declared: {
    ordinary: 'Jo sizze jo abonnemint op.',
    extraordinary: 'Jo sizze jo abonnemint op om in bysûndere reden.',
    cause: 'De reden dy’t jo opskreaun hawwe, stiet op jo ûntfangstbewiis.',
    withdrawal: 'Jo herroppe jo oerienkomst.',
    partialWithdrawal: 'Jo herroppe in part fan jo oerienkomst. Hokker part, stiet op jo ûntfangstbewiis.',
    undone: 'Jo lûke jo opsizzing yn. Jo wolle jo abonnemint hâlde.',
    question: 'In fraach. De tekst stiet op jo ûntfangstbewiis.',
    complaint: 'In klacht. De tekst stiet op jo ûntfangstbewiis.',
  },
  wanted: 'Wannear’t it ophâlde moat',
  when: {
    atPeriodEnd: 'Sa gau as it kin',
    immediately: 'Fuortendaliks',
    date: (day) => day,
  },
  contract: 'Kontrakt- of klantnûmer',
  onReceipt: 'Stiet op jo ûntfangstbewiis',
  receivedAt: 'Untfongen op',
  zone: (zone) => `tiidsône ${zone}`,
  reference: 'Skaaimerk',
  endsOn: 'Jo abonnemint rint oant en mei',
  endsAccording: 'neffens de side dêr’t jo opsein hawwe',
  endsUnknown: 'Dat hearre jo noch',
  answerBy: 'Antwurd uterlik op',
  seeReceipt: 'Jo ûntfangstbewiis besjen',
  seeStatus: 'Sjen hoe’t it derfoar stiet',
  next: {
    'cancellation.requested': [
      'Jo hoege no neat te dwaan. Jo opsizzing giet nei jo oanbieder. Dêr wurdt se ferwurke.',
      'Wolle jo dochs bliuwe? Iepenje dan jo ûntfangstbewiis. Salang’t jo abonnemint rint, kinne jo dêr jo opsizzing ynlûke. Der feroaret pas wat as jo dêr op de knop drukke.',
    ],
    'cancellation.undone': ['Oft jo abonnemint trochrint, befêstiget jo oanbieder.'],
    'withdrawal.requested': [
      'Jo hoege no neat te dwaan. Jo herropping giet nei jo oanbieder. Dêr wurdt se ôfhannele.',
    ],
    'contact.submitted': ['Jo hoege no neat te dwaan. Jo krije antwurd fan jo oanbieder.'],
  },
  answer: {
    title: { question: 'Antwurd op jo fraach', complaint: 'Antwurd op jo klacht' },
    lead: {
      question: (moment) => `Op ${moment} hawwe jo ús in fraach steld. Dit is ús antwurd.`,
      complaint: (moment) => `Op ${moment} hawwe jo ús in klacht stjoerd. Dit is ús antwurd.`,
    },
    next: 'Is it hjirmei oplost, of noch net? Lit it ús witte mei de knop hjirûnder. Ek as it noch net goed is: dan geane wy der op ’e nij mei oan it wurk.',
    notYou: 'Hawwe jo ús dit net frege? Dan hat immen oars jo e-mailadres ynfolle. Lit it ús witte.',
    judge: 'Fertel oft it oplost is',
  },
  attached:
    'Yn de bylage sit itselde bewiis mei in digitale hantekening. Jo hoege it net te iepenjen: bewarje it by dizze mail.',
  notYou: 'Hawwe jo dit net sels stjoerd? Lit it jo oanbieder dan witte.',
  sender: (name) =>
    `Jo krije dizze mail fan ${name}, om’t dit e-mailadres by it berjocht ynfolle is. It is gjin reklame.`,
  attachment: (reference) => `untfangstbewiis-${reference}.jwt`,
};

export default fy;
