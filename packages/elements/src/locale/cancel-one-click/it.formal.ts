/** Italiano con il lei, dove differisce da `it.ts`. */
import type { Partly } from '../shelf.ts';
import type { OneClickStrings } from './nl.ts';

const it: Partly<OneClickStrings> = {
  sent: 'Ecco cosa abbiamo inviato per lei',
};

export default it;
