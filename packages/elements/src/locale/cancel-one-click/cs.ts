/** Čeština, pro toho, kdo předplatné zrušil jedním kliknutím. */
import type { OneClickStrings } from './nl.ts';

const cs: OneClickStrings = {
  sent: 'Tohle jsme za vás odeslali',
};

export default cs;
