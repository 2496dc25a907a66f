/** Gaeilge, faoi na cúiseanna le dáta. */
import type { WhyStrings } from './nl.ts';

const ga: WhyStrings = {
  ask: (name) => `Cuir ceist ar ${name}`,
  confidence: {
    'primary-read': 'Léamar é seo sa dlí féin, nó ag an údarás.',
    'secondary-read': 'Léamar é seo in áit a mhíníonn duine eile an riail, ní ag an bhfoinse féin.',
    recalled: 'Níor sheiceálamar é seo go léir fós. Seiceáil é má tá sé tábhachtach duit.',
    conflict: 'Ní aontaíonn na foinsí anseo. Leanaimid an rud is fearr duitse.',
  },
  sources: 'An áit a bhfuil sé scríofa',
};

export default ga;
