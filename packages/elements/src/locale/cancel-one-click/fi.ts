/** Suomi, sille joka irtisanoi yhdellä napsautuksella. */
import type { OneClickStrings } from './nl.ts';

const fi: OneClickStrings = {
  sent: 'Tämän lähetimme puolestasi',
};

export default fi;
