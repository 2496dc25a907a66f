/** Gaeilge, don mhéid a leanann cúis. */
import type { DeeperStrings } from './nl.ts';

const ga: DeeperStrings = {
  more: 'Ar mhaith leat é a rá níos cruinne?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Níorbh fhiú aon rud mo dhílseacht',
      new_customers_first: 'Fuair custaiméirí nua margadh níos fearr',
      not_listened: 'Níor éist aon duine liom',
      impersonal: 'Ní raibh ionam ach uimhir',
    },
    customer_service: {
      no_reply: 'Ní bhfuair mé freagra',
      late_reply: 'Tháinig an freagra ródhéanach',
      not_solved: 'Níor réitíodh m’fhadhb',
      hard_to_reach: 'Níor éirigh liom labhairt le duine ar bith',
    },
    too_expensive: {
      price_increase: 'D’ardaigh an praghas',
      not_worth_it: 'Fuair mé róbheag ar mo chuid airgid',
      unexpected_costs: 'Bhí costais ann nach raibh súil agam leo',
      budget: 'Caithfidh mé faire ar mo chuid airgid',
    },
    unused: {
      no_time: 'Ní bhíonn an t-am agam dó',
      no_longer_needed: 'Níl sé ag teastáil uaim níos mó',
      temporary_need: 'Ní raibh sé uaim ach ar feadh tamaill',
      forgotten: 'Bhí dearmad déanta agam air',
    },
    missing_features: {
      something_missing: 'Tá rud atá uaim in easnamh',
      low_quality: 'Bhí an caighdeán lag',
      late_delivery: 'Tháinig sé ródhéanach, nó níor tháinig sé',
      too_complex: 'Tá sé róchasta',
      technical_problems: 'Ní oibríonn sé i gceart',
    },
    switched_service: {
      cheaper_elsewhere: 'Tá sé níos saoire in áit eile',
      better_elsewhere: 'Oireann rud eile níos fearr dom',
      free_alternative: 'Úsáidim rud saor in aisce anois',
    },
    circumstances_changed: {
      moving: 'Tá mé ag athrú tí',
      household_changed: 'Tá athrú sa bhaile',
      income_changed: 'D’athraigh mo phost nó mo theacht isteach',
      bereavement: 'Bhásaigh an duine a raibh sé dó nó di',
    },
  },
  replies: {
    not_valued: 'Tá brón orainn. Níor cheart go mothófá mar sin.',
    loyalty_unnoticed: 'Tá brón orainn. Ba cheart meas a bheith againn ar do dhílseacht.',
    not_listened: 'Tá brón orainn. Ba cheart dúinn éisteacht níos fearr leat.',
    customer_service: 'Tá brón orainn gur fhágamar ag fanacht thú. Níor cheart dó tarlú.',
    no_reply: 'Tá brón orainn nach bhfuair tú freagra. Níor cheart dó tarlú.',
    not_solved: 'Tá brón orainn nár chabhraíomar leat. Níor cheart dó tarlú.',
    hard_to_reach: 'Tá brón orainn nár éirigh leat teagmháil a dhéanamh linn. Níor cheart dó tarlú.',
    too_expensive: 'Tuigimid. Go raibh maith agat as é a rá.',
    unexpected_costs: 'Níor cheart go mbeadh costas gan choinne ann riamh. Tá brón orainn.',
    unused: 'Is ciallmhar an rud stopadh, mar sin.',
    missing_features: 'Tá brón orainn nach raibh sé mar a bhí súil agat leis.',
    late_delivery: 'Tá brón orainn go raibh ort fanacht le rud a raibh íoctha agat as.',
    switched_service: 'Is maith linn go bhfuair tú rud a oireann níos fearr duit.',
    circumstances_changed: 'Go raibh maith agat as é a insint dúinn. Gach rath ort.',
    bereavement: 'Déanaimid comhbhrón leat i do bhris.',
    other: 'Abair i d’fhocail féin é.',
  },
  questions: {
    not_valued: 'Cad ba cheart dúinn a dhéanamh ar bhealach eile?',
    customer_service: 'Cad faoi a raibh do cheist?',
    too_expensive: 'Cén praghas a bheadh cothrom, dar leat?',
    unexpected_costs: 'Cé na costais a bhí ann?',
    unused: 'Cad chuige ar úsáid tú é?',
    missing_features: 'Cad a bhí in easnamh, nó cad a bhí lag?',
    something_missing: 'Cad a bhí in easnamh?',
    low_quality: 'Cad a bhí lag?',
    late_delivery: 'Cad a tháinig ródhéanach, nó nár tháinig?',
    too_complex: 'Cad a bhí deacair?',
    technical_problems: 'Cad a chuaigh amú?',
    switched_service: 'Cad is fearr leat ansin?',
    other: 'Cén chúis atá agat?',
  },
  notify: {
    label: 'Cuir in iúl dom nuair a bheidh sé seo réitithe',
    hint: 'Ní úsáidimid do sheoladh ach chuige sin.',
    email: 'Do sheoladh ríomhphoist',
    missing: 'Scríobh do sheoladh ríomhphoist, nó bain an tic.',
    malformed:
      'Níl an seoladh ríomhphoist seo i gceart fós. Ba cheart dó a bheith cosúil leis seo: ainm@sampla.ie.',
    promised: 'Nuair a bheidh sé seo réitithe, cuirfimid in iúl duit é.',
  },
};

export default ga;
