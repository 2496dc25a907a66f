/** Italiano, per chi ha disdetto con un clic. */
import type { OneClickStrings } from './nl.ts';

const it: OneClickStrings = {
  sent: 'Ecco cosa abbiamo inviato per te',
};

export default it;
