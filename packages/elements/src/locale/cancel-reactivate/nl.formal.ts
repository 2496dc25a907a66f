/** Nederlands met u, waar het van `nl.ts` verschilt. */
import type { Partly } from '../shelf.ts';
import type { ReactivateStrings } from './nl.ts';

const nl: Partly<ReactivateStrings> = {
  later: (day) => `Na ${day} kunt u opnieuw beginnen wanneer u wilt. U bent welkom.`,
  ended: (day) => `Uw abonnement liep tot en met ${day}.`,
};

export default nl;
