/** Gaeilge, faoin rud nach gnách faoi shíntiús, agus a gcríochnaíonn leis. */
import type { SituationStrings } from './nl.ts';

const ga: SituationStrings = {
  canceled: {
    title: 'Chealaigh tú cheana.',
    endsOn: (day) => `Leanfaidh do shíntiús go deireadh an lae ${day}.`,
    receipt: 'Féach ar do chealú, nó tarraing siar é',
    again: 'Amhras ort ar oibrigh sé? Is féidir leat cealú arís thíos.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Tá ${owed} le híoc fós. Is féidir leat cealú mar sin féin.`
        : 'Tá rud éigin le híoc fós. Is féidir leat cealú mar sin féin.',
    stays: 'Ní athraíonn sé sin a raibh le híoc agat cheana.',
  },
  promotional: (price, until, then) =>
    `Tá praghas speisialta á íoc agat anois: ${price}, go deireadh an lae ${until}. Ina dhiaidh sin, ${then} a bheadh ann.`,
  trial: {
    until: (day) => `Leanfaidh do thréimhse thrialach go deireadh an lae ${day}.`,
    free: 'Má chealaíonn tú anois, ní íocfaidh tú faic.',
  },
  appStore: {
    lead: (store) =>
      `Íocann tú trí ${store}. Stop do shíntiús ansin freisin, nó leanfaidh ${store} de bheith ag gearradh airgid ort.`,
    stillTo: (store) =>
      `Tabhair faoi deara: leanfaidh ${store} de bheith ag gearradh airgid ort go dtí go stopann tú do shíntiús ansin freisin.`,
    steps: (store) => [
      `Oscail do shíntiúis ar ${store}.`,
      'Roghnaigh an síntiús seo.',
      'Roghnaigh cealú, agus deimhnigh é.',
    ],
    open: (store) => `Oscail do shíntiúis ar ${store}`,
  },
  consequences: {
    access: {
      label: 'Úsáid',
      'until-end': 'Is féidir leat gach rud a úsáid go deireadh an lae dheireanaigh.',
    },
    data: {
      label: 'Do shonraí',
      kept: 'Coinnítear a bhfuil sábháilte agat.',
      'deleted-at-end':
        'Scriostar a bhfuil sábháilte agat i ndiaidh an lae dheireanaigh. Déan cóip roimhe sin d’aon rud is mian leat a choinneáil.',
    },
    account: {
      label: 'Do chuntas',
      stays: 'Fanann do chuntas ann.',
      'closed-at-end': 'Dúntar do chuntas i ndiaidh an lae dheireanaigh.',
      separate: 'Fanann do chuntas ann. Ní chealaíonn tú aon rud trí do chuntas amháin a scriosadh.',
    },
    seats: {
      label: 'Daoine eile',
      'end-too': 'Stopfaidh sé an lá céanna do gach duine ar an síntiús seo.',
    },
    credits: {
      label: 'Do chreidmheas',
      kept: 'Fanann do chreidmheas agat.',
      'lost-at-end':
        'Is féidir leat do chreidmheas a úsáid go deireadh an lae dheireanaigh. Caillfear ina dhiaidh sin é.',
    },
  },
};

export default ga;
