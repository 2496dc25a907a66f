/** Gaeilge, faoin méid a fhaigheann duine ar ais nuair a chealaíonn sé. */
import type { RefundStrings } from './nl.ts';

const ga: RefundStrings = {
  label: 'An méid a gheobhaidh tú ar ais',
  none: 'Faic. Ní thugtar ar ais a bhfuil íoctha agat cheana.',
  by: (amount, day) => `${amount}, faoin ${day}`,
  laterKnown: 'Braitheann sé sin ar an lá deireanach, agus níl a fhios againn anseo fós cén lá é.',
  unknown: (until) =>
    `Níl a fhios againn anseo. Tá íoctha agat go deireadh an lae ${until}. Fiafraigh an bhfaighidh tú an chuid eile ar ais.`,
  how: 'Conas a oibríodh é sin amach?',
  paid: (paid, from, until, total) =>
    `D’íoc tú ${paid} don tréimhse ón ${from} go deireadh an lae ${until}. Sin ${total} lá.`,
  left: (last, days) => `I ndiaidh an ${last}, do lá deireanach, tá ${days} lá díobh fágtha.`,
  share: (paid, days, total, share) =>
    `${paid} × ${days} ÷ ${total} = ${share}, slánaithe go dtí an cent is gaire.`,
};

export default ga;
