/** Latviešu valoda, tam, kurš jautā vai vēlas sūdzēties. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Mans abonements',
    topics: [
      { code: 'pause', label: 'Uz laiku apturēt' },
      { code: 'change', label: 'Kaut ko mainīt' },
      { code: 'end', label: 'Kad tas beigsies' },
      { code: 'not_mine', label: 'Es to nenoformēju' },
      { code: 'something_else', label: 'Kaut kas cits' },
    ],
  },
  {
    code: 'delivery',
    label: 'Piegāde',
    topics: [
      {
        code: 'missing',
        label: 'Nepienāca',
        topics: [
          { code: 'once', label: 'Vienreiz' },
          { code: 'often', label: 'Vairākas reizes' },
        ],
      },
      {
        code: 'late',
        label: 'Pienāca par vēlu',
        topics: [
          { code: 'once', label: 'Vienreiz' },
          { code: 'often', label: 'Vairākas reizes' },
        ],
      },
      { code: 'damaged', label: 'Bojāts, slapjš vai nepilnīgs' },
      { code: 'address', label: 'Uz nepareizu adresi' },
      { code: 'something_else', label: 'Kaut kas cits' },
    ],
  },
  {
    code: 'payment',
    label: 'Maksājums vai rēķins',
    topics: [
      { code: 'too_much', label: 'Iekasēts par daudz vai divreiz' },
      { code: 'price', label: 'Cena ir pieaugusi' },
      { code: 'refund', label: 'Gaidu naudas atmaksu' },
      { code: 'failed', label: 'Nevaru samaksāt' },
      { code: 'invoice', label: 'Meklēju rēķinu' },
      { code: 'something_else', label: 'Kaut kas cits' },
    ],
  },
  {
    code: 'account',
    label: 'Pieslēgšanās vai mani dati',
    topics: [
      { code: 'login', label: 'Nevaru pieslēgties' },
      { code: 'details', label: 'Mani dati nav pareizi' },
      { code: 'privacy', label: 'Apskatīt vai dzēst savus datus' },
      { code: 'too_much_mail', label: 'Saņemu par daudz pasta vai e-pasta' },
      { code: 'something_else', label: 'Kaut kas cits' },
    ],
  },
  {
    code: 'product',
    label: 'Tas, ko saņemu vai lietoju',
    topics: [
      { code: 'broken', label: 'Kaut kas nedarbojas' },
      { code: 'quality', label: 'Tas mani pievīla' },
      { code: 'how', label: 'Kā kaut kas darbojas?' },
      { code: 'something_else', label: 'Kaut kas cits' },
    ],
  },
  {
    code: 'service',
    label: 'Kā man palīdzēja',
    topics: [
      {
        code: 'no_answer',
        label: 'Nesaņēmu atbildi',
        reply: 'Tā nedrīkstēja notikt. Mums ļoti žēl.',
      },
      {
        code: 'too_late',
        label: 'Tas aizņēma pārāk ilgu laiku',
        reply: 'Tā nedrīkstēja notikt. Mums ļoti žēl.',
      },
      { code: 'not_solved', label: 'Tas netika atrisināts' },
      {
        code: 'not_valued',
        label: 'Jutu, ka mani neuztver nopietni',
        reply: 'Mēs nevēlamies, lai Jūs tā justos. Mums ļoti žēl.',
      },
      { code: 'something_else', label: 'Kaut kas cits' },
    ],
  },
  { code: 'other', label: 'Kaut kas cits' },
];

const lv: ContactStrings = {
  entry: 'Uzdot jautājumu vai iesniegt sūdzību',
  close: 'Aizvērt',
  title: 'Kā varam Jums palīdzēt?',
  kind: 'Ko vēlaties sūtīt?',
  kinds: {
    question: { label: 'Jautājums', reply: '' },
    complaint: {
      label: 'Sūdzība',
      reply: 'Tas ir nepatīkami. Mums ļoti žēl, ka viss nenotika, kā nākas.',
    },
  },
  promise: (moment) => `atbildes termiņš: ${moment}`,
  topic: 'Par ko tas ir?',
  topicMore: 'Par ko tieši?',
  topicNone: 'Izvēlieties, ja vēlaties',
  topics,
  message: 'Jūsu ziņa',
  messages: { question: 'Ko vēlaties uzzināt?', complaint: 'Kas notika?' },
  email: 'E-pasta adrese atbildei',
  noAnswer: 'Man atbilde nav vajadzīga',
  optional: '(nav obligāti)',
  before: {
    promised: (moment) => `Mēs Jums atbildēsim. Atbildes termiņš: ${moment}.`,
    unknown: 'Kad saņemsiet atbildi, mēs šeit pašlaik neredzam.',
    none: 'Mēs izlasīsim Jūsu ziņu. Atbildi uz to nesaņemsiet.',
  },
  send: 'Sūtīt manu ziņu',
  problems: {
    title: 'Tas vēl nav nosūtīts',
    lead: 'Viss, ko uzrakstījāt, vēl ir šeit. Lūdzu, pārbaudiet:',
    kind: {
      missing: 'Izvēlieties, vai Jums ir jautājums vai sūdzība.',
      malformed: 'Izvēlieties, vai Jums ir jautājums vai sūdzība.',
    },
    message: {
      missing: 'Uzrakstiet savu ziņu.',
      malformed: 'Jūsu ziņa ir pārāk gara, vai tajā ir zīmes, ko nevaram izlasīt.',
    },
    email: {
      missing: 'Norādiet savu e-pasta adresi vai atzīmējiet, ka atbilde nav vajadzīga.',
      malformed: 'E-pasta adrese vēl nav pareiza. Tai jāizskatās šādi: vards@piemers.lv.',
    },
  },
  sending: { title: 'Sūtām Jūsu ziņu', lead: 'Mirklīti. Lūdzu, vēl neaizveriet šo lapu.' },
  waiting: {
    title: 'Vēl nav saņemta',
    device:
      'Jūsu ziņa vēl nav pienākusi. Tā ir saglabāta šajā ierīcē, un mēs turpinām mēģināt. Arī tad, ja aizvērsiet lapu un atgriezīsieties vēlāk.',
    page: 'Jūsu ziņa vēl nav pienākusi. Atstājiet šo lapu atvērtu, un mēs turpināsim mēģināt.',
    next: (time) => `Mēģināsim vēlreiz plkst. ${time}.`,
    retry: 'Mēģināt tagad',
    form: 'Sūtīt vienkāršā lapā',
    badge: 'Jūsu ziņa vēl nav saņemta.',
  },
  attention: {
    title: 'Jūsu ziņa nav saņemta',
    badge: 'Jūsu ziņa nav saņemta. Kaut kas ir jāizlabo.',
  },
  unsent: {
    title: 'Vai joprojām vēlaties to nosūtīt?',
    badge: 'Agrāka ziņa netika nosūtīta.',
  },
  sent: {
    title: 'Jūsu ziņa ir nosūtīta',
    badge: 'Jūsu ziņa ir nosūtīta.',
  },
  received: {
    title: 'Jūsu ziņa ir saņemta',
    reference: 'Atsauces numurs',
    badge: 'Jūsu ziņa ir saņemta.',
  },
  show: 'Skatīt',
};

export default lv;
