/** Nederlands met u, waar het van `nl.ts` verschilt. */
import type { Partly } from '../shelf.ts';
import type { LaterStrings } from './nl.ts';

const nl: Partly<LaterStrings> = {
  hint: 'Laat leeg als u zo snel mogelijk wilt stoppen.',
  runs: (day) =>
    `Uw abonnement loopt dan door tot en met ${day}. Tot die dag blijft alles zoals het is, ook wat u betaalt.`,
};

export default nl;
