/** Malti, għal dak li ma jgħoddx. */
import type { RehearsalStrings } from './nl.ts';

const mt: RehearsalStrings = {
  preview: 'Dehra minn qabel: ma jintbagħat xejn.',
  test: 'Prova: dan jintbagħat, imma ma jgħoddx.',
};

export default mt;
