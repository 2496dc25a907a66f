/** Gaeilge, don té a tharraing siar an cealú. */
import type { UndoneStrings } from './nl.ts';

const ga: UndoneStrings = {
  title: 'Fuarthas d’iarratas ar fhanacht',
  titleSent: 'Seoladh d’iarratas ar fhanacht',
  received: (moment) => `Tharraing tú siar do chealú. Fuarthas é sin ar an ${moment}.`,
  receivedNow: 'Tharraing tú siar do chealú. Fuarthas é sin.',
  sent: 'Tharraing tú siar do chealú. Seoladh é sin. Ní féidir linn a fheiceáil anseo ar tháinig sé.',
  badge: 'Fuarthas d’iarratas ar fhanacht.',
  badgeSent: 'Seoladh d’iarratas ar fhanacht.',
  provider: 'Deimhneoidh do sholáthraí an leanfaidh do shíntiús.',
  stands: 'Ach fuarthas cealú eile nó tarraingt siar eile don síntiús céanna, agus tá sé i bhfeidhm fós.',
  standsNext: 'Ar mhaith leat fanacht? Tarraing siar é sin freisin, nó cuir ceist ar do sholáthraí.',
};

export default ga;
