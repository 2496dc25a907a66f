/** Gaeilge. */
import type { MailWords } from './nl.ts';

/** What is counted changes its first letter with the number. */
const plural = new Intl.PluralRules('ga');
const messages = (count: number): string =>
  ({ two: 'dhá theachtaireacht', few: `${count} theachtaireacht`, many: `${count} dteachtaireacht` })[
    plural.select(count) as string
  ] ?? `${count} teachtaireacht`;

const ga: MailWords = {
  title: {
    'cancellation.requested': 'Fuarthas do chealú',
    'cancellation.undone': 'Fuarthas d’iarratas ar fhanacht',
    'withdrawal.requested': 'Fuarthas do tharraingt siar',
    'contact.submitted': 'Fuarthas do theachtaireacht',
  },
  subject: (title, reference) => `${title} (uimhir thagartha ${reference})`,
  test: 'Tástáil é seo. Ní chealaítear aon rud dáiríre.',
  testSubject: (subject) => `Tástáil: ${subject}`,
  keep: 'Coinnigh an ríomhphost seo. Cruthaíonn sé gur tháinig do theachtaireacht, agus cathain. Ní deir sé ar próiseáladh í.',
  several: {
    title: (count) => `Fuarthas ${messages(count)} uait`,
    lead: 'Tháinig níos mó ná teachtaireacht amháin le do sheoladh ríomhphoist, go gairid i ndiaidh a chéile. Sin an fáth a bhfuil siad le chéile in aon ríomhphost amháin.',
  },
  content: 'An méid a sheol tú',
  declared: {
    ordinary: 'Tá tú ag cealú do shíntiúis.',
    extraordinary: 'Tá tú ag cealú do shíntiúis ar chúis speisialta.',
    cause: 'Tá an chúis a scríobh tú ar d’admháil.',
    withdrawal: 'Tá tú ag tarraingt siar ó do chonradh.',
    partialWithdrawal: 'Tá tú ag tarraingt siar ó chuid de do chonradh. Féach ar d’admháil cén chuid.',
    undone: 'Tá tú ag tarraingt do chealaithe siar. Ba mhaith leat do shíntiús a choinneáil.',
    question: 'Ceist. Tá an téacs ar d’admháil.',
    complaint: 'Gearán. Tá an téacs ar d’admháil.',
  },
  wanted: 'Cathain ba cheart dó stopadh',
  when: {
    atPeriodEnd: 'A luaithe is féidir',
    immediately: 'Láithreach',
    date: (day) => `Ar an ${day}`,
  },
  contract: 'Uimhir chustaiméara nó chonartha',
  onReceipt: 'Le feiceáil ar d’admháil',
  receivedAt: 'Fuarthas ar an',
  zone: (zone) => `crios ama ${zone}`,
  reference: 'Uimhir thagartha',
  endsOn: 'Leanfaidh do shíntiús go deireadh an lae',
  endsAccording: 'de réir an leathanaigh ar chealaigh tú air',
  endsUnknown: 'Cuirfear in iúl duit é',
  answerBy: 'Freagra faoin',
  seeReceipt: 'Féach ar d’admháil',
  seeStatus: 'Féach mar atá cúrsaí',
  next: {
    'cancellation.requested': [
      'Ní gá duit aon rud a dhéanamh anois. Téann do chealú chuig do sholáthraí, agus próiseálann an soláthraí é.',
      'Ar mhaith leat fanacht tar éis an tsaoil? Oscail d’admháil, mar sin. Fad a mhairfidh do shíntiús, is féidir leat do chealú a tharraingt siar ar an leathanach sin. Ní athróidh aon rud go dtí go mbrúfaidh tú an cnaipe ann.',
    ],
    'cancellation.undone': ['Deimhneoidh do sholáthraí an leanfaidh do shíntiús.'],
    'withdrawal.requested': [
      'Ní gá duit aon rud a dhéanamh anois. Téann do tharraingt siar chuig do sholáthraí, agus próiseálann an soláthraí í.',
    ],
    'contact.submitted': ['Ní gá duit aon rud a dhéanamh anois. Tabharfaidh do sholáthraí freagra ort.'],
  },
  answer: {
    title: { question: 'Freagra ar do cheist', complaint: 'Freagra ar do ghearán' },
    lead: {
      question: (moment) => `Chuir tú ceist orainn ar an ${moment}. Seo é ár bhfreagra.`,
      complaint: (moment) => `Sheol tú gearán chugainn ar an ${moment}. Seo é ár bhfreagra.`,
    },
    next: 'Ar réitigh sé seo é, nó an bhfuil sé gan réiteach fós? Inis dúinn leis an gcnaipe thíos. Mura bhfuil sé i gceart fós, rachaimid ina bhun arís.',
    notYou:
      'Nach tusa a scríobh chugainn? Líon duine eile do sheoladh ríomhphoist isteach, mar sin. Cuir é sin in iúl dúinn, le do thoil.',
    judge: 'Inis dúinn ar réitíodh é',
  },
  attached:
    'Sa cheangaltán tá an admháil chéanna le síniú digiteach. Ní gá duit é a oscailt: coinnigh é leis an ríomhphost seo.',
  notYou: 'Nach tusa a sheol é seo? Cuir é sin in iúl do do sholáthraí, le do thoil.',
  sender: (name) =>
    `Faigheann tú an ríomhphost seo ó ${name} toisc gur líonadh isteach an seoladh ríomhphoist seo leis an teachtaireacht. Ní fógraíocht é.`,
  attachment: (reference) => `admhail-${reference}.jwt`,
};

export default ga;
