/** Gaeilge, dóibh siúd nach mian leo fógraíocht ach an oiread. */
import type { MarketingStrings } from './nl.ts';

const ga: MarketingStrings = {
  button: 'Níl fógraíocht uaim ach an oiread',
  hint: 'Gheobhaidh tú teachtaireachtaí faoi do chealú i gcónaí.',
  declared: 'Ná seol fógraíocht chugam feasta.',
  receipt: 'Féach ar an admháil dó seo',
  sending: 'D’iarratas á chur ar aghaidh.',
  waiting: 'Ní bhfuarthas d’iarratas faoi fhógraíocht fós. Táimid fós ag iarraidh é a sheoladh.',
  attention: 'Ní bhfuarthas d’iarratas faoi fhógraíocht.',
  received: (moment) =>
    moment
      ? `Níl fógraíocht uait feasta. Fuarthas an t-iarratas ar an ${moment}.`
      : 'Níl fógraíocht uait feasta. Fuarthas an t-iarratas.',
  sent: 'Níl fógraíocht uait feasta. Seoladh an t-iarratas. Ní féidir linn a fheiceáil anseo ar tháinig sé.',
};

export default ga;
