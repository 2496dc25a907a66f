/** Gaeilge, don léargas ar chearta. */
import why from '../why/ga.ts';
import type { RightsStrings } from './nl.ts';

const ga: RightsStrings = {
  ...why,
  title: 'Do chearta go hachomair',
  loading: 'Na rialacha á gcuardach…',
  choice: {
    undo: (until) => `Is féidir leat an ceannach a chur ar neamhní fós, go deireadh an lae ${until}.`,
    stop: (ends) =>
      `Ar mhaith leat stopadh? Má chealaíonn tú inniu, leanfaidh do shíntiús go deireadh an lae ${ends}.`,
    justStop: 'Ar mhaith leat stopadh? Cealaigh mar sin.',
    instead: (ends) =>
      `Má chealaíonn tú ina áit sin, leanfaidh do shíntiús ar aghaidh go deireadh an lae ${ends}.`,
    later: 'Ina dhiaidh sin is féidir leat cealú.',
    ended: (day) => `Tháinig deireadh le do shíntiús uaidh féin ar an ${day}. Ní gá é a chealú.`,
    past: 'Tá an t-am chun tarraingt siar thart, chomh fada agus is féidir linn a oibriú amach.',
    unknown: 'Níl sé deimhnithe an féidir leat an ceannach a chur ar neamhní fós freisin.',
  },
  cancel: {
    title: 'Cealú',
    lead: 'Is é atá i gcealú ná stopadh don am atá le teacht. Go dtí do lá deireanach fanann gach rud mar atá.',
  },
  withdraw: {
    title: 'D’intinn a athrú (tarraingt siar)',
    lead: 'Cuireann tarraingt siar an ceannach ar neamhní. Faigheann tú airgead ar ais, agus seolann tú ar ais an méid a tháinig chuig do theach.',
    past: 'Nár inis aon duine duit faoin gceart seo? B’fhéidir go bhfuil níos mó ama agat mar sin.',
  },
  notices: {
    title: 'An méid nach mór don chuideachta a insint duit',
    lead: 'Ní mór é sin a dhéanamh in am, ionas go mbeidh rogha agat fós.',
    due: {
      renewal: 'Faoin lá seo ní mór a insint duit go n-athnuafar do shíntiús',
      trial: 'Faoin lá seo ní mór a insint duit go mbeidh deireadh le do thriail',
    },
    was: {
      renewal: 'Faoin lá seo ba cheart a bheith inste duit go n-athnuafar do shíntiús',
      trial: 'Faoin lá seo ba cheart a bheith inste duit go mbeidh deireadh le do thriail',
    },
  },
  facts: {
    endsOn: 'Má chealaíonn tú inniu, seo do lá deireanach',
    ended: 'Lá deireanach do shíntiúis',
    charges: 'An méid atá le híoc agat fós go dtí an lá sin',
    nextRenewal: 'An chéad tréimhse eile, mura ndéanann tú aon rud',
    latestNotice: 'An lá deireanach chun cealú roimh an tréimhse sin',
    latestNoticePast: 'Ba é seo an lá deireanach chun cealú roimh an tréimhse sin',
    withdrawal: 'Cá fhad is féidir leat d’intinn a athrú',
    withdrawalOpen: 'An lá deireanach chun d’intinn a athrú',
    withdrawalPast: 'Ba é seo an lá deireanach chun d’intinn a athrú',
    refund: 'Má athraíonn tú d’intinn inniu, gheobhaidh tú ar ais',
  },
  daysLeft: (days) =>
    [
      'inniu an lá deireanach',
      'amárach an lá deireanach',
      'dhá lá fágtha',
      'trí lá fágtha',
      'ceithre lá fágtha',
      'cúig lá fágtha',
      'sé lá fágtha',
      'seacht lá fágtha',
      'ocht lá fágtha',
      'naoi lá fágtha',
      'deich lá fágtha',
    ][days] ?? `${days} lá fágtha`,
  charges: (times, last) =>
    times === 1 ? `ar an ${last}` : `${times} uair, an uair dheireanach ar an ${last}`,
  nothingMore: 'Faic eile',
  by: (day, distance) => `faoin ${day}, ${distance}`,
  anyTime: 'Am ar bith',
  noRenewal: 'Níl ceann ann',
  notEstablished: 'Níl sé deimhnithe',
  why: 'Cén fáth?',
  whyUnknown: 'Cén fáth nach bhfuil a fhios againn?',
  disputed: 'An áit nach n-aontaíonn na foinsí',
  rules: 'Léigh na rialacha féin',
  force: {
    'in-force': '',
    adopted: 'Glactha, níl i bhfeidhm fós',
    announced: 'Fógartha',
    proposed: 'Togra',
    vacated: 'Curtha ar ceal ag cúirt',
    repealed: 'Níl i bhfeidhm a thuilleadh',
  },
  reviewed: (day) => `Seiceáladh na rialacha seo den uair dheireanach ar an ${day}.`,
  unconfigured:
    'Níl go leor eolais againn faoin síntiús seo chun do dhátaí a thaispeáint. Is féidir leat cealú mar sin féin.',
  failed: 'Níorbh fhéidir na rialacha a lódáil. Is féidir leat cealú mar sin féin.',
  retry: 'Bain triail eile as',
};

export default ga;
