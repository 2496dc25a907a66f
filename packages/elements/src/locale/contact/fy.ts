/** Frysk, foar wa’t wat freget of in klacht hat. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Myn abonnemint',
    topics: [
      { code: 'pause', label: 'In skoftke stilsette' },
      { code: 'change', label: 'Wat feroarje' },
      { code: 'end', label: 'Wannear’t it ophâldt' },
      { code: 'not_mine', label: 'Dit haw ik net ôfsletten' },
      { code: 'something_else', label: 'Wat oars' },
    ],
  },
  {
    code: 'delivery',
    label: 'De besoarging',
    topics: [
      {
        code: 'missing',
        label: 'Net kaam',
        topics: [
          { code: 'once', label: 'Ien kear' },
          { code: 'often', label: 'Al faker' },
        ],
      },
      {
        code: 'late',
        label: 'Te let kaam',
        topics: [
          { code: 'once', label: 'Ien kear' },
          { code: 'often', label: 'Al faker' },
        ],
      },
      { code: 'damaged', label: 'Stikken, wiet of net kompleet' },
      { code: 'address', label: 'Nei it ferkearde adres' },
      { code: 'something_else', label: 'Wat oars' },
    ],
  },
  {
    code: 'payment',
    label: 'In betelling of faktuer',
    topics: [
      { code: 'too_much', label: 'Te folle of dûbel ôfskreaun' },
      { code: 'price', label: 'De priis is omheechgien' },
      { code: 'refund', label: 'Ik wachtsje op jild werom' },
      { code: 'failed', label: 'Beteljen slagget net' },
      { code: 'invoice', label: 'Ik sykje in faktuer' },
      { code: 'something_else', label: 'Wat oars' },
    ],
  },
  {
    code: 'account',
    label: 'Ynlogge of myn gegevens',
    topics: [
      { code: 'login', label: 'Ynlogge slagget net' },
      { code: 'details', label: 'Myn gegevens kloppe net' },
      { code: 'privacy', label: 'Myn gegevens ynsjen of wiskje' },
      { code: 'too_much_mail', label: 'Ik krij te folle post of mail' },
      { code: 'something_else', label: 'Wat oars' },
    ],
  },
  {
    code: 'product',
    label: 'Wat ik krij of brûk',
    topics: [
      { code: 'broken', label: 'Wat docht it net' },
      { code: 'quality', label: 'It falt ôf' },
      { code: 'how', label: 'Hoe wurket wat?' },
      { code: 'something_else', label: 'Wat oars' },
    ],
  },
  {
    code: 'service',
    label: 'Hoe’t ik holpen bin',
    topics: [
      {
        code: 'no_answer',
        label: 'Ik krige gjin antwurd',
        reply: 'Dat hie net barre mocht. It spyt ús.',
      },
      {
        code: 'too_late',
        label: 'It duorre te lang',
        reply: 'Dat hie net barre mocht. It spyt ús.',
      },
      { code: 'not_solved', label: 'It waard net oplost' },
      {
        code: 'not_valued',
        label: 'Ik fielde my net serieus nommen',
        reply: 'Wy wolle net dat jo jo sa fiele. It spyt ús.',
      },
      { code: 'something_else', label: 'Wat oars' },
    ],
  },
  { code: 'other', label: 'Wat oars' },
];

const fy: ContactStrings = {
  entry: 'Stel in fraach of jou in klacht troch',
  close: 'Slute',
  title: 'Wêr kinne wy jo mei helpe?',
  kind: 'Wat wolle jo stjoere?',
  kinds: {
    question: { label: 'In fraach', reply: '' },
    complaint: {
      label: 'In klacht',
      reply: 'Dat is ferfelend. It spyt ús dat it net gie sa’t it heart.',
    },
  },
  promise: (moment) => `antwurd uterlik op ${moment}`,
  topic: 'Wêr giet it oer?',
  topicMore: 'Wat krekt?',
  topicNone: 'Kies, as jo wolle',
  topics,
  message: 'Jo berjocht',
  messages: { question: 'Wat wolle jo witte?', complaint: 'Wat is der bard?' },
  email: 'E-mailadres foar it antwurd',
  noAnswer: 'Ik hoech gjin antwurd',
  optional: '(hoecht net)',
  before: {
    promised: (moment) => `Jo krije uterlik op ${moment} antwurd.`,
    unknown: 'Wannear’t jo antwurd krije, kinne wy hjir no net sjen.',
    none: 'Wy lêze jo berjocht. Jo krije der gjin antwurd op.',
  },
  send: 'Stjoer myn berjocht',
  problems: {
    title: 'Dit is noch net ferstjoerd',
    lead: 'Wat jo skreaun hawwe, stiet der noch. Sjoch dit noch efkes nei:',
    kind: {
      missing: 'Kies oft jo in fraach of in klacht hawwe.',
      malformed: 'Kies oft jo in fraach of in klacht hawwe.',
    },
    message: {
      missing: 'Skriuw jo berjocht.',
      malformed: 'Jo berjocht is te lang, of der steane tekens yn dy’t wy net lêze kinne.',
    },
    email: {
      missing: 'Folje jo e-mailadres yn, of krúsje oan dat jo gjin antwurd hoege.',
      malformed: 'Dit e-mailadres kloppet noch net. It moat derút sjen as namme@foarbyld.nl.',
    },
  },
  sending: { title: 'Wy stjoere jo berjocht', lead: 'In amerijke. Slút dizze side noch net.' },
  waiting: {
    title: 'Noch net ûntfongen',
    device:
      'Jo berjocht is noch net oankaam, mar wol bewarre op dit apparaat. Wy besykje it fansels op ’e nij. Ek as jo de side slute en letter weromkomme.',
    page: 'Jo berjocht is noch net oankaam. Lit dizze side iepen, dan bliuwe wy it besykjen.',
    next: (time) => `Wy besykje it wer om ${time}.`,
    retry: 'Besykje it no',
    form: 'Stjoere op in gewoane side',
    badge: 'Jo berjocht is noch net ûntfongen.',
  },
  attention: {
    title: 'Jo berjocht is net ûntfongen',
    badge: 'Jo berjocht is net ûntfongen. Der moat wat oanpast wurde.',
  },
  unsent: {
    title: 'Wolle jo dit noch stjoere?',
    badge: 'In berjocht fan earder is net ferstjoerd.',
  },
  sent: {
    title: 'Jo berjocht is ferstjoerd',
    badge: 'Jo berjocht is ferstjoerd.',
  },
  received: {
    title: 'Jo berjocht is ûntfongen',
    reference: 'Skaaimerk',
    badge: 'Jo berjocht is ûntfongen.',
  },
  show: 'Besjen',
};

export default fy;
