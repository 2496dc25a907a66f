/** Italiano con il lei, dove differisce da `it.ts`. */
import type { Partly } from '../shelf.ts';
import type { ChoiceStrings } from './nl.ts';

const it: Partly<ChoiceStrings> = {
  missing: 'Scelga prima quale abbonamento vuole disdire.',
  again: { lead: (plan) => `Per ora ha disdetto solo ${plan}.` },
};

export default it;
