/** Gaeilge, faoin aon tairiscint amháin agus tú ag cealú. */
import type { OfferStrings } from './nl.ts';

const ga: OfferStrings = {
  title: {
    pause: 'Is féidir leat sos a ghlacadh freisin',
    discount: 'Is féidir leat níos lú a íoc freisin',
    plan_change: 'Is féidir leat plean eile a roghnú freisin',
    trial_extension: 'Is féidir leat triail níos faide a bhaint as freisin',
    contact: 'Is féidir leat labhairt linn ar dtús freisin',
    redirect: 'Is féidir é seo a dhéanamh freisin',
  },
  accept: {
    pause: 'B’fhearr liom sos',
    discount: 'Lean ort ar an bpraghas seo',
    plan_change: 'B’fhearr liom plean eile',
    trial_extension: 'Bain triail níos faide as',
    contact: 'Déan teagmháil linn',
    redirect: 'Féach cad is féidir a dhéanamh',
  },
  pause: {
    rests: (duration) =>
      `Beidh sos ar do shíntiús ansin ar feadh ${duration}. Leanfaidh sé ar aghaidh uaidh féin ina dhiaidh sin.`,
    free: 'Le linn an tsosa, ní íocfaidh tú faic.',
    price: (price) => `Le linn an tsosa, íocfaidh tú ${price}.`,
  },
  discount: {
    price: (price) => `Íocfaidh tú ${price} ansin.`,
    until: (price, day, afterwards) =>
      `Íocfaidh tú ${price} ansin, go deireadh an lae ${day}. Ina dhiaidh sin, ${afterwards} a bheidh ann.`,
  },
  plan: {
    change: (plan) => `Leanfaidh tú ort ansin le ${plan}.`,
    price: (price) => `Cosnaíonn sé ${price}.`,
  },
  trial: (day) => `Leanfaidh do thréimhse thrialach ansin go deireadh an lae ${day}.`,
  contact: 'B’fhéidir gur féidir linn é a réiteach. Is féidir leat cealú fós ina dhiaidh sin.',
  redirect: 'Fágfaidh tú an leathanach seo ansin. Is féidir leat cealú fós ina dhiaidh sin.',
  madeTo: {
    everyone: 'Is féidir le duine ar bith é seo a fháil, fiú duine nach gcealaíonn.',
    leaving: 'Ní thairgimid é seo ach do dhaoine a chealaíonn.',
  },
  takesBack: 'Má roghnaíonn tú é seo, tarraingeoidh tú siar do chealú.',
  keepsCancelled: 'Fanann do chealú i bhfeidhm.',
  decline: 'Níor mhaith liom, go raibh maith agat',
  declined: 'Tá sin ceart go leor. Fanann do chealú i bhfeidhm.',
  accepting: 'Táimid á shocrú.',
  accepted: 'Tá sé socraithe.',
  stillCancel: 'Is féidir leat cealú fós.',
  failed: 'Níor oibrigh sé sin.',
  cancelledToo: 'Chealaigh tú freisin, agus fanann do chealú i bhfeidhm.',
  notTakenBack: 'Níor tarraingíodh siar do chealú fós.',
  takeBack: 'Tarraing siar mo chealú',
};

export default ga;
