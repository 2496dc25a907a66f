/** Slovenčina, pre to, čo sa vracia tomu, kto predplatné ruší. */
import type { RefundStrings } from './nl.ts';

const plural = new Intl.PluralRules('sk');
const inDays = (count: number): string =>
  `${count} ${{ one: 'deň', few: 'dni' }[plural.select(count) as string] ?? 'dní'}`;

const sk: RefundStrings = {
  label: 'Čo dostanete späť',
  none: 'Nič. Čo ste už zaplatili, sa nevracia.',
  by: (amount, day) => `${amount}, najneskôr ${day}`,
  laterKnown: 'To závisí od posledného dňa a ten tu ešte nie je známy.',
  unknown: (until) =>
    `To tu nevieme. Máte zaplatené do konca dňa ${until}. Opýtajte sa, či dostanete zvyšok späť.`,
  how: 'Ako sa to počítalo?',
  paid: (paid, from, until, total) =>
    `Zaplatili ste ${paid} za čas od ${from} do konca dňa ${until}. Spolu ${inDays(total)}.`,
  left: (last, days) =>
    `Váš posledný deň je ${last}. Potom z toho ${plural.select(days) === 'few' ? 'zostávajú' : 'zostáva'} ${inDays(days)}.`,
  share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, zaokrúhlené na celé centy.`,
};

export default sk;
