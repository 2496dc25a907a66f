/** Nederlands met u, waar het van `nl.ts` verschilt. */
import type { Partly } from '../shelf.ts';
import type { RefundStrings } from './nl.ts';

const nl: Partly<RefundStrings> = {
  label: 'Wat u terugkrijgt',
  none: 'Niets. Wat u al hebt betaald, krijgt u niet terug.',
  unknown: (until) =>
    `Dat weten we hier niet. U hebt betaald tot en met ${until}. Vraag na of u de rest terugkrijgt.`,
  paid: (paid, from, until, total) =>
    `U hebt ${paid} betaald voor ${from} tot en met ${until}. Dat zijn ${total} dagen.`,
  left: (last, days) =>
    `Na ${last}, uw laatste dag, blijven daarvan ${days} ${days === 1 ? 'dag' : 'dagen'} over.`,
};

export default nl;
