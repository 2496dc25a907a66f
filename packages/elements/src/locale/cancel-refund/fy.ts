/** Frysk, foar wat immen weromkriget dy’t opseit. */
import type { RefundStrings } from './nl.ts';

const fy: RefundStrings = {
  label: 'Wat jo weromkrije',
  none: 'Neat. Wat jo al betelle hawwe, krije jo net werom.',
  by: (amount, day) => `${amount}, uterlik op ${day}`,
  laterKnown: 'Dat hinget ôf fan de lêste dei, en dy witte wy hjir noch net.',
  unknown: (until) =>
    `Dat witte wy hjir net. Jo hawwe betelle oant en mei ${until}. Freegje nei oft jo de rest weromkrije.`,
  how: 'Hoe is dat berekkene?',
  paid: (paid, from, until, total) =>
    `Jo hawwe ${paid} betelle foar ${from} oant en mei ${until}. Dat binne ${total} dagen.`,
  left: (last, days) =>
    `Nei ${last}, jo lêste dei, ${days === 1 ? 'bliuwt dêrfan 1 dei' : `bliuwe dêrfan ${days} dagen`} oer.`,
  share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, ôfrûn op hiele sinten.`,
};

export default fy;
