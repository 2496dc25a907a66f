/** Gaeilge, don cheist cén fáth. */
import type { SurveyStrings } from './nl.ts';

const ga: SurveyStrings = {
  title: 'Ar mhaith leat a rá linn cén fáth?',
  hint: 'Ní gá duit. Ní athraíonn sé aon rud faoi do chealú.',
  hintAlone: 'Ní gá duit. Is féidir leat gach rud a fhágáil bán.',
  comment: 'Ar mhaith leat aon rud a rá faoi?',
  optional: '(roghnach)',
  send: 'Seol mo fhreagra',
  skip: 'Léim thairis',
  sending: 'Do fhreagra á sheoladh.',
  received: 'Go raibh maith agat. Tháinig do fhreagra.',
  sent: 'Go raibh maith agat. Seoladh do fhreagra.',
  waiting: 'Go raibh maith agat. Níor tháinig do fhreagra fós. Táimid fós ag iarraidh é a sheoladh.',
  attention: 'Níor tháinig do fhreagra. Ní athraíonn sé sin aon rud faoi do chealú.',
  skipped: 'Tá go maith. Ní gá duit aon rud a rá linn.',
  reasons: {
    not_valued: 'Níor mhothaigh mé go raibh meas orm mar chustaiméir',
    customer_service: 'Ní bhfuair mé freagra, nó tháinig sé ródhéanach',
    too_expensive: 'Tá sé ródhaor dom',
    unused: 'Ní bhainim go leor úsáide as',
    missing_features: 'Tá rud éigin in easnamh, nó bhí an caighdeán lag',
    switched_service: 'Fuair mé rud éigin eile',
    circumstances_changed: 'D’athraigh mo chúrsaí',
    other: 'Rud éigin eile',
  },
};

export default ga;
