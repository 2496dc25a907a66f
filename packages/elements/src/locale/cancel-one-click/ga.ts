/** Gaeilge, dóibh siúd a chealaigh le cliceáil amháin. */
import type { OneClickStrings } from './nl.ts';

const ga: OneClickStrings = {
  sent: 'Seo a sheolamar ar do shon',
};

export default ga;
