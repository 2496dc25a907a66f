/** Nederlands met u, waar het van `nl.ts` verschilt. */
import type { Partly } from '../shelf.ts';
import type { ChoiceStrings } from './nl.ts';

const nl: Partly<ChoiceStrings> = {
  missing: 'Kies eerst welk abonnement u wilt opzeggen.',
  again: { lead: (plan) => `U hebt nu alleen ${plan} opgezegd.` },
};

export default nl;
