/** Gaeilge, faoi tharraingt siar nár tháinig mar ba chóir, agus chun an cruthúnas a choinneáil. */
import type { AfterStrings } from './nl.ts';

const ga: AfterStrings = {
  save: 'Sábháil mar chomhad',
  fileName: 'admhail',
  otherWays: {
    title: 'Arbh fhearr leat bealach eile?',
    lead: 'Tá cead agat. Is féidir an téacs seo a úsáid.',
    textLabel: 'Téacs do tharraingthe siar',
    copy: 'Cóipeáil an téacs',
    copied: 'Cóipeáilte',
    mail: 'Seol ríomhphost chuig',
    subject: 'Tarraingt siar',
    phone: 'Cuir glao ar',
    post: 'Scríobh chuig',
  },
  attention: {
    lead: 'Tá rud éigin mícheart sa mhéid a sheolamar. Tá gach rud a líon tú isteach anseo fós.',
    field: (field) => `Seiceáil é seo, le do thoil: ${field}.`,
    failed: 'Chuaigh rud éigin amú agus í á seoladh. Tá gach rud a líon tú isteach anseo fós.',
    revise: 'Ar ais chuig mo shonraí',
    retry: 'Bain triail eile as',
  },
  unsent: {
    lead: (day) =>
      `Tharraing tú siar ar an ${day}, ach níor tháinig sé sin riamh. Ní sheolfaimid anois é gan fiafraí díot.`,
    send: 'Seol mo tharraingt siar',
    discard: 'Ná seol í',
  },
  sent: {
    lead: (moment) => `Seoladh í ar an ${moment}.`,
    unproved:
      'Ní thugann an suíomh seo cruthúnas gur tháinig do tharraingt siar. Coinnigh an téacs seo, mar sin.',
  },
};

export default ga;
