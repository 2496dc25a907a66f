/** Gaeilge, faoi chealú nár tháinig mar ba chóir. */
import type { TroubleStrings } from './nl.ts';

const ga: TroubleStrings = {
  attention: {
    lead: 'Tá rud éigin mícheart sa mhéid a sheolamar. Tá gach rud a líon tú isteach anseo fós.',
    field: (field) => `Seiceáil é seo, le do thoil: ${field}.`,
    failed: 'Chuaigh rud éigin amú agus é á sheoladh. Tá gach rud a líon tú isteach anseo fós.',
    revise: 'Ar ais chuig mo shonraí',
    retry: 'Bain triail eile as',
  },
  unsent: {
    lead: (day) =>
      `Chealaigh tú ar an ${day}, ach níor tháinig sé sin riamh. Ní sheolfaimid anois é gan fiafraí díot.`,
    send: 'Seol mo chealú',
    discard: 'Ná seol é',
  },
  sent: {
    lead: (moment) => `Seoladh é ar an ${moment}.`,
    unproved: 'Ní thugann an suíomh seo cruthúnas gur tháinig do chealú. Coinnigh an téacs seo, mar sin.',
  },
};

export default ga;
