/** Latviešu valoda, tam, ko saņem atpakaļ, kas uzteic. Datums ir nominatīvā, tāpēc teikumi arī. */
import type { RefundStrings } from './nl.ts';

const plural = new Intl.PluralRules('lv');
const inDays = (count: number): string =>
  `${count} ${{ zero: 'dienu', one: 'diena' }[plural.select(count) as string] ?? 'dienas'}`;

const lv: RefundStrings = {
  label: 'Ko saņemsiet atpakaļ',
  none: 'Neko. To, ko jau samaksājāt, neatmaksā.',
  by: (amount, day) => `${amount}, termiņš: ${day}`,
  laterKnown: 'Tas ir atkarīgs no pēdējās dienas, un to šeit vēl nezinām.',
  unknown: (until) =>
    `To mēs šeit nezinām. Pēdējā apmaksātā diena ir ${until}. Pajautājiet, vai saņemsiet atlikumu atpakaļ.`,
  how: 'Kā tas ir aprēķināts?',
  paid: (paid, from, until, total) =>
    `Jūs samaksājāt ${paid}. Pirmā apmaksātā diena ir ${from}, pēdējā ir ${until}. Kopā: ${inDays(total)}.`,
  left: (last, days) => `Jūsu pēdējā diena ir ${last}. Pēc tās no šī laika paliek ${inDays(days)}.`,
  share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, noapaļots līdz centam.`,
};

export default lv;
