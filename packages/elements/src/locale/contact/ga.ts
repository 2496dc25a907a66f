/** Gaeilge, dóibh siúd a bhfuil ceist nó gearán acu. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Mo shíntiús',
    topics: [
      { code: 'pause', label: 'É a chur ar sos tamall' },
      { code: 'change', label: 'Rud éigin a athrú' },
      { code: 'end', label: 'Cathain a chríochnóidh sé' },
      { code: 'not_mine', label: 'Ní mise a thóg amach é seo' },
      { code: 'something_else', label: 'Rud éigin eile' },
    ],
  },
  {
    code: 'delivery',
    label: 'An seachadadh',
    topics: [
      {
        code: 'missing',
        label: 'Níor tháinig sé',
        topics: [
          { code: 'once', label: 'Uair amháin' },
          { code: 'often', label: 'Níos mó ná uair amháin' },
        ],
      },
      {
        code: 'late',
        label: 'Tháinig sé ródhéanach',
        topics: [
          { code: 'once', label: 'Uair amháin' },
          { code: 'often', label: 'Níos mó ná uair amháin' },
        ],
      },
      { code: 'damaged', label: 'Briste, fliuch nó neamhiomlán' },
      { code: 'address', label: 'Chuig an seoladh mícheart' },
      { code: 'something_else', label: 'Rud éigin eile' },
    ],
  },
  {
    code: 'payment',
    label: 'Íocaíocht nó sonrasc',
    topics: [
      { code: 'too_much', label: 'An iomarca bainte amach, nó faoi dhó' },
      { code: 'price', label: 'D’ardaigh an praghas' },
      { code: 'refund', label: 'Táim ag fanacht le hairgead ar ais' },
      { code: 'failed', label: 'Níl ag éirí liom íoc' },
      { code: 'invoice', label: 'Táim ag lorg sonraisc' },
      { code: 'something_else', label: 'Rud éigin eile' },
    ],
  },
  {
    code: 'account',
    label: 'Logáil isteach nó mo shonraí',
    topics: [
      { code: 'login', label: 'Níl ag éirí liom logáil isteach' },
      { code: 'details', label: 'Tá mo shonraí mícheart' },
      { code: 'privacy', label: 'Mo shonraí a fheiceáil nó a scriosadh' },
      { code: 'too_much_mail', label: 'Faighim an iomarca poist nó ríomhphoist' },
      { code: 'something_else', label: 'Rud éigin eile' },
    ],
  },
  {
    code: 'product',
    label: 'An rud a fhaighim nó a úsáidim',
    topics: [
      { code: 'broken', label: 'Tá rud éigin nach n-oibríonn' },
      { code: 'quality', label: 'Ní mar sin a bhí súil agam leis' },
      { code: 'how', label: 'Conas a oibríonn rud éigin?' },
      { code: 'something_else', label: 'Rud éigin eile' },
    ],
  },
  {
    code: 'service',
    label: 'An chabhair a fuair mé',
    topics: [
      {
        code: 'no_answer',
        label: 'Ní bhfuair mé freagra',
        reply: 'Níor cheart dó sin tarlú. Tá brón orainn.',
      },
      { code: 'too_late', label: 'Thóg sé rófhada', reply: 'Níor cheart dó sin tarlú. Tá brón orainn.' },
      { code: 'not_solved', label: 'Níor réitíodh é' },
      {
        code: 'not_valued',
        label: 'Níor mhothaigh mé go raibh aird orm',
        reply: 'Ní mian linn go mothófá mar sin. Tá brón orainn.',
      },
      { code: 'something_else', label: 'Rud éigin eile' },
    ],
  },
  { code: 'other', label: 'Rud éigin eile' },
];

const ga: ContactStrings = {
  entry: 'Cuir ceist nó déan gearán',
  close: 'Dún',
  title: 'Conas is féidir linn cabhrú leat?',
  kind: 'Cad ba mhaith leat a sheoladh?',
  kinds: {
    question: { label: 'Ceist', reply: '' },
    complaint: {
      label: 'Gearán',
      reply: 'Is trua sin. Tá brón orainn nár tharla sé mar ba chóir.',
    },
  },
  promise: (moment) => `freagra faoin ${moment}`,
  topic: 'Cad atá i gceist?',
  topicMore: 'Cad go díreach?',
  topicNone: 'Roghnaigh, más mian leat',
  topics,
  message: 'Do theachtaireacht',
  messages: { question: 'Cad ba mhaith leat a fháil amach?', complaint: 'Cad a tharla?' },
  email: 'Seoladh ríomhphoist don fhreagra',
  noAnswer: 'Níl freagra uaim',
  optional: '(roghnach)',
  before: {
    promised: (moment) => `Gheobhaidh tú freagra faoin ${moment}.`,
    unknown: 'Ní féidir linn a rá anseo cathain a gheobhaidh tú freagra.',
    none: 'Léimid do theachtaireacht. Ní bhfaighidh tú freagra uirthi.',
  },
  send: 'Seol mo theachtaireacht',
  problems: {
    title: 'Níor seoladh é seo fós',
    lead: 'Tá an méid a scríobh tú anseo fós. Seiceáil é seo, le do thoil:',
    kind: {
      missing: 'Roghnaigh ceist nó gearán.',
      malformed: 'Roghnaigh ceist nó gearán.',
    },
    message: {
      missing: 'Scríobh do theachtaireacht.',
      malformed: 'Tá do theachtaireacht rófhada, nó tá carachtair inti nach féidir linn a léamh.',
    },
    email: {
      missing: 'Scríobh do sheoladh ríomhphoist, nó cuir tic leis nach bhfuil freagra uait.',
      malformed:
        'Níl an seoladh ríomhphoist seo i gceart fós. Ba cheart dó a bheith cosúil leis seo: ainm@sampla.ie.',
    },
  },
  sending: {
    title: 'Do theachtaireacht á seoladh',
    lead: 'Nóiméad amháin. Ná dún an leathanach seo go fóill.',
  },
  waiting: {
    title: 'Níor tháinig sí fós',
    device:
      'Níor tháinig do theachtaireacht fós. Tá sí sábháilte ar an ngléas seo agus táimid fós ag iarraidh í a sheoladh, fiú má dhúnann tú an leathanach seo agus má thagann tú ar ais níos déanaí.',
    page: 'Níor tháinig do theachtaireacht fós. Fág an leathanach seo ar oscailt agus leanfaimid orainn.',
    next: (time) => `Bainfimid triail eile as ag ${time}.`,
    retry: 'Bain triail as anois',
    form: 'Seol ar leathanach simplí',
    badge: 'Ní bhfuarthas do theachtaireacht fós.',
  },
  attention: {
    title: 'Ní bhfuarthas do theachtaireacht',
    badge: 'Ní bhfuarthas do theachtaireacht. Caithfear rud éigin a athrú.',
  },
  unsent: {
    title: 'Ar mhaith leat é seo a sheoladh fós?',
    badge: 'Níor seoladh teachtaireacht a scríobh tú roimhe seo.',
  },
  sent: {
    title: 'Seoladh do theachtaireacht',
    badge: 'Seoladh do theachtaireacht.',
  },
  received: {
    title: 'Fuarthas do theachtaireacht',
    reference: 'Uimhir thagartha',
    badge: 'Fuarthas do theachtaireacht.',
  },
  show: 'Féach',
};
export default ga;
