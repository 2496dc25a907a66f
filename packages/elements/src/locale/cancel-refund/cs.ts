/** Čeština, pro to, co se vrací tomu, kdo předplatné ruší. */
import type { RefundStrings } from './nl.ts';

const plural = new Intl.PluralRules('cs');
const inDays = (count: number): string =>
  `${count} ${{ one: 'den', few: 'dny' }[plural.select(count) as string] ?? 'dní'}`;

const cs: RefundStrings = {
  label: 'Co dostanete zpět',
  none: 'Nic. Co jste už zaplatili, se nevrací.',
  by: (amount, day) => `${amount}, nejpozději ${day}`,
  laterKnown: 'To záleží na posledním dni a ten tu ještě není známý.',
  unknown: (until) =>
    `To tady nevíme. Máte zaplaceno do konce dne ${until}. Zeptejte se, jestli dostanete zbytek zpět.`,
  how: 'Jak se to počítalo?',
  paid: (paid, from, until, total) =>
    `Zaplatili jste ${paid} za dobu od ${from} do konce dne ${until}. Celkem ${inDays(total)}.`,
  left: (last, days) =>
    `Váš poslední den je ${last}. Potom z toho ${plural.select(days) === 'few' ? 'zbývají' : 'zbývá'} ${inDays(days)}.`,
  share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, zaokrouhleno.`,
};

export default cs;
