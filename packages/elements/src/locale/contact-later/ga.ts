/** Gaeilge, faoi theachtaireacht nár tháinig mar ba chóir. */
import type { LaterStrings } from './nl.ts';

const ga: LaterStrings = {
  attention: {
    lead: 'Tá rud éigin mícheart sa mhéid a sheolamar. Tá an méid a scríobh tú anseo fós.',
    field: (field) => `Seiceáil é seo, le do thoil: ${field}.`,
    failed: 'Chuaigh rud éigin amú agus í á seoladh. Tá an méid a scríobh tú anseo fós.',
    revise: 'Ar ais chuig mo theachtaireacht',
    retry: 'Bain triail eile as',
  },
  unsent: {
    lead: (day) =>
      `Scríobh tú teachtaireacht ar an ${day}, ach níor tháinig sí riamh. Ní sheolfaimid anois í gan fiafraí díot.`,
    send: 'Seol mo theachtaireacht',
    discard: 'Ná seol í, scrios í',
  },
  sent: {
    lead: (moment) => `Seoladh í ar an ${moment}.`,
    unproved:
      'Ní thugann an suíomh seo cruthúnas gur tháinig do theachtaireacht. Coinnigh an téacs seo, mar sin.',
  },
  received: {
    promised: (moment) => `Gheobhaidh tú freagra faoin ${moment}.`,
    none: 'Léimid do theachtaireacht. Ní bhfaighidh tú freagra uirthi.',
    unknown: 'Ní deirtear cathain a gheobhaidh tú freagra. Tá fáilte romhat fiafraí.',
    sorry: 'Go raibh maith agat as é a insint dúinn. Tá brón orainn nár tharla sé mar ba chóir.',
    later: (told) =>
      `Nuair a scríobh tú, bhí sé seo anseo: ${told}. Tá brón orainn go mbeidh sé níos déanaí. An rud atá ar d’admháil, sin an rud atá i bhfeidhm.`,
    at: 'Fuarthas í ar an',
    answerBy: 'Freagra faoin',
    follow: 'Féach mar atá cúrsaí',
    receipt: 'Féach ar an admháil',
    keep: 'Coinnigh an nasc seo nó d’admháil: is ann a léifidh tú an freagra, agus a déarfaidh tú ar réitíodh é.',
    notAnswered: 'Cruthaíonn sé seo gur tháinig do theachtaireacht, agus cathain. Ní freagra fós é.',
    again: 'Seol teachtaireacht eile',
  },
  otherWays: {
    title: 'Arbh fhearr leat bealach eile?',
    lead: 'Tá cead agat. Is féidir an téacs seo a úsáid.',
    textLabel: 'Téacs do theachtaireachta',
    copy: 'Cóipeáil an téacs',
    copied: 'Cóipeáilte',
    mail: 'Seol ríomhphost chuig',
    subject: 'Mo theachtaireacht',
    phone: 'Cuir glao ar',
    post: 'Scríobh chuig',
  },
};
export default ga;
