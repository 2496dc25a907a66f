/** Hrvatski, za ono što se vraća onima koji otkazuju. Datum ima svoju točku, pa nije na kraju rečenice. */
import type { RefundStrings } from './nl.ts';

const plural = new Intl.PluralRules('hr');
const inDays = (count: number): string => `${count} ${plural.select(count) === 'one' ? 'dan' : 'dana'}`;

const hr: RefundStrings = {
  label: 'Što dobivate natrag',
  none: 'Ništa. Što ste već platili, ne vraća se.',
  by: (amount, day) => `${amount}, najkasnije ${day}`,
  laterKnown: 'To ovisi o zadnjem danu, a njega ovdje još ne znamo.',
  unknown: (until) =>
    `To ovdje ne znamo. Platili ste do ${until} uključivo. Pitajte dobivate li ostatak natrag.`,
  how: 'Kako je to izračunato?',
  paid: (paid, from, until, total) =>
    `Platili ste ${paid} za vrijeme od ${from} do ${until} uključivo. Ukupno je to ${inDays(total)}.`,
  left: (last, days) =>
    `Nakon ${last}, vašeg zadnjeg dana, od toga ${plural.select(days) === 'few' ? 'ostaju' : 'ostaje'} još ${inDays(days)}.`,
  share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, zaokruženo na cijeli cent.`,
};

export default hr;
