/** Lietuvių kalba, tam, kas klausia arba skundžiasi. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Mano prenumerata',
    topics: [
      { code: 'pause', label: 'Laikinai sustabdyti' },
      { code: 'change', label: 'Ką nors pakeisti' },
      { code: 'end', label: 'Kada ji baigsis' },
      { code: 'not_mine', label: 'Aš jos neužsisakiau' },
      { code: 'something_else', label: 'Kita' },
    ],
  },
  {
    code: 'delivery',
    label: 'Pristatymas',
    topics: [
      {
        code: 'missing',
        label: 'Negavau',
        topics: [
          { code: 'once', label: 'Vieną kartą' },
          { code: 'often', label: 'Ne kartą' },
        ],
      },
      {
        code: 'late',
        label: 'Gavau per vėlai',
        topics: [
          { code: 'once', label: 'Vieną kartą' },
          { code: 'often', label: 'Ne kartą' },
        ],
      },
      { code: 'damaged', label: 'Sugadinta, šlapia arba ne viskas' },
      { code: 'address', label: 'Ne tuo adresu' },
      { code: 'something_else', label: 'Kita' },
    ],
  },
  {
    code: 'payment',
    label: 'Mokėjimas arba sąskaita',
    topics: [
      { code: 'too_much', label: 'Nuskaityta per daug arba dukart' },
      { code: 'price', label: 'Kaina pakilo' },
      { code: 'refund', label: 'Laukiu grąžinamų pinigų' },
      { code: 'failed', label: 'Nepavyksta sumokėti' },
      { code: 'invoice', label: 'Ieškau sąskaitos' },
      { code: 'something_else', label: 'Kita' },
    ],
  },
  {
    code: 'account',
    label: 'Prisijungimas arba mano duomenys',
    topics: [
      { code: 'login', label: 'Nepavyksta prisijungti' },
      { code: 'details', label: 'Mano duomenys neteisingi' },
      { code: 'privacy', label: 'Matyti arba ištrinti savo duomenis' },
      { code: 'too_much_mail', label: 'Gaunu per daug laiškų' },
      { code: 'something_else', label: 'Kita' },
    ],
  },
  {
    code: 'product',
    label: 'Ką gaunu arba naudoju',
    topics: [
      { code: 'broken', label: 'Kažkas neveikia' },
      { code: 'quality', label: 'Tai mane nuvylė' },
      { code: 'how', label: 'Kaip kažkas veikia?' },
      { code: 'something_else', label: 'Kita' },
    ],
  },
  {
    code: 'service',
    label: 'Kaip man padėjo',
    topics: [
      {
        code: 'no_answer',
        label: 'Negavau atsakymo',
        reply: 'Taip neturėjo nutikti. Apgailestaujame.',
      },
      {
        code: 'too_late',
        label: 'Tai truko per ilgai',
        reply: 'Taip neturėjo nutikti. Apgailestaujame.',
      },
      { code: 'not_solved', label: 'Tai nebuvo išspręsta' },
      {
        code: 'not_valued',
        label: 'Jaučiau, kad į mane nežiūri rimtai',
        reply: 'Nenorime, kad taip jaustumėtės. Apgailestaujame.',
      },
      { code: 'something_else', label: 'Kita' },
    ],
  },
  { code: 'other', label: 'Kita' },
];

const lt: ContactStrings = {
  entry: 'Paklausti arba pateikti skundą',
  close: 'Uždaryti',
  title: 'Kuo galime jums padėti?',
  kind: 'Ką norite siųsti?',
  kinds: {
    question: { label: 'Klausimas', reply: '' },
    complaint: {
      label: 'Skundas',
      reply: 'Tai nemalonu. Apgailestaujame, kad viskas vyko ne taip, kaip turėtų.',
    },
  },
  promise: (moment) => `atsakymas iki ${moment}`,
  topic: 'Apie ką tai?',
  topicMore: 'Apie ką tiksliai?',
  topicNone: 'Pasirinkite, jei norite',
  topics,
  message: 'Jūsų žinutė',
  messages: { question: 'Ką norite sužinoti?', complaint: 'Kas nutiko?' },
  email: 'El. pašto adresas atsakymui',
  noAnswer: 'Atsakymo man nereikia',
  optional: '(neprivaloma)',
  before: {
    promised: (moment) => `Atsakymą gausite iki ${moment}.`,
    unknown: 'Kada gausite atsakymą, čia dabar nematome.',
    none: 'Jūsų žinutę perskaitysime. Atsakymo į ją negausite.',
  },
  send: 'Siųsti mano žinutę',
  problems: {
    title: 'Tai dar neišsiųsta',
    lead: 'Viskas, ką parašėte, tebėra čia. Patikrinkite:',
    kind: {
      missing: 'Pasirinkite, ar turite klausimą, ar skundą.',
      malformed: 'Pasirinkite, ar turite klausimą, ar skundą.',
    },
    message: {
      missing: 'Parašykite žinutę.',
      malformed: 'Jūsų žinutė per ilga arba joje yra ženklų, kurių negalime perskaityti.',
    },
    email: {
      missing: 'Įrašykite savo el. pašto adresą arba pažymėkite, kad atsakymo nereikia.',
      malformed: 'El. pašto adresas dar netikslus. Jis turi atrodyti taip: vardas@pavyzdys.lt.',
    },
  },
  sending: { title: 'Siunčiame jūsų žinutę', lead: 'Akimirką. Dar neuždarykite šio puslapio.' },
  waiting: {
    title: 'Dar negauta',
    device:
      'Jūsų žinutė dar nepasiekė gavėjo. Ji išsaugota šiame įrenginyje, ir mes bandome toliau. Net jei uždarysite puslapį ir grįšite vėliau.',
    page: 'Jūsų žinutė dar nepasiekė gavėjo. Palikite šį puslapį atvertą, ir mes bandysime toliau.',
    next: (time) => `Vėl bandysime ${time} val.`,
    retry: 'Bandyti dabar',
    form: 'Siųsti paprastame puslapyje',
    badge: 'Jūsų žinutė dar negauta.',
  },
  attention: {
    title: 'Jūsų žinutė negauta',
    badge: 'Jūsų žinutė negauta. Reikia kai ką pataisyti.',
  },
  unsent: {
    title: 'Ar vis dar norite tai siųsti?',
    badge: 'Ankstesnė žinutė neišsiųsta.',
  },
  sent: {
    title: 'Jūsų žinutė išsiųsta',
    badge: 'Jūsų žinutė išsiųsta.',
  },
  received: {
    title: 'Jūsų žinutė gauta',
    reference: 'Pranešimo numeris',
    badge: 'Jūsų žinutė gauta.',
  },
  show: 'Peržiūrėti',
};

export default lt;
