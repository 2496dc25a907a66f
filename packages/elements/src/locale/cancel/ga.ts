/** Gaeilge, dóibh siúd a chealaíonn. */
import type { CancelStrings } from './nl.ts';

const ga: CancelStrings = {
  entry: 'Cealaigh an síntiús',
  close: 'Dún',
  keep: 'Coinnigh mo shíntiús',
  review: {
    title: (plan) => (plan ? `Cealaigh ${plan}` : 'Cealaigh do shíntiús'),
    endsOn: 'Má chealaíonn tú anois, leanfaidh do shíntiús go deireadh an lae',
    endsUnknown:
      'Ní féidir linn a rá go cinnte anseo cathain a chríochnóidh do shíntiús. Is féidir leat cealú mar sin féin.',
    factsMissing: 'Níl go leor eolais faoi do shíntiús ar an leathanach seo chun é sin a oibriú amach.',
    why: 'Cén fáth an dáta seo?',
    whyUnknown: 'Cén fáth nach bhfuil a fhios?',
    chargesLabel: 'An méid atá le híoc agat fós',
    nothingMore: 'Faic eile',
    charge: (amount, day) => `${amount} ar an ${day}`,
    chargesUnknown: 'Níl a fhios againn go cinnte anseo. Féach ar do théarmaí, nó cuir ceist.',
    untilLabel: 'Go dtí an lá sin',
    until: 'Fanann gach rud mar atá.',
    messageLabel: 'Seo a sheolaimid ar do shon',
  },
  declaration: {
    ordinary: (plan) => (plan ? `Cealaím mo shíntiús le ${plan}.` : 'Cealaím mo shíntiús.'),
    contract: (contract) => `Uimhir chustaiméara nó chonartha: ${contract}.`,
    endsOn: (day) => `De réir an leathanaigh seo, is é an ${day} an lá deireanach.`,
    asap: 'A luaithe is féidir, le do thoil.',
  },
  sending: { title: 'Do chealú á sheoladh', lead: 'Nóiméad amháin. Ná dún an leathanach seo go fóill.' },
  waiting: {
    title: 'Níor tháinig sé fós',
    device:
      'Níor tháinig do chealú fós. Tá sé sábháilte ar an ngléas seo agus táimid fós ag iarraidh é a sheoladh, fiú má dhúnann tú an leathanach seo agus má thagann tú ar ais níos déanaí.',
    page: 'Níor tháinig do chealú fós. Fág an leathanach seo ar oscailt agus leanfaimid orainn.',
    next: (time) => `Bainfimid triail eile as ag ${time}.`,
    retry: 'Bain triail as anois',
    form: 'Cealaigh ar leathanach simplí',
    badge: 'Ní bhfuarthas do chealú fós.',
  },
  attention: {
    title: 'Ní bhfuarthas do chealú',
    badge: 'Ní bhfuarthas do chealú. Caithfear rud éigin a athrú.',
  },
  unsent: {
    title: 'Ar mhaith leat cealú fós?',
    badge: 'Níor seoladh cealú a rinne tú roimhe seo.',
  },
  sent: {
    title: 'Seoladh do chealú',
    badge: 'Seoladh do chealú.',
  },
  received: {
    title: 'Fuarthas do chealú',
    lead: (moment) => `Fuarthas é ar an ${moment}.`,
    referenceLabel: 'Uimhir thagartha',
    endsLabel: 'Leanfaidh do shíntiús go deireadh an lae',
    endsUnknown: 'Cuirfear in iúl duit é',
    badge: 'Fuarthas do chealú.',
  },
  show: 'Féach',
};

export default ga;
