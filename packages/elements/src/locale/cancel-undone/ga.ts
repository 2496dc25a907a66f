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
};

export default ga;
