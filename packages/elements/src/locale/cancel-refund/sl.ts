/** Slovenščina, za to, kar dobijo nazaj vsi, ki odpovejo. Datum je v imenovalniku, zato stavki tudi. */
import type { RefundStrings } from './nl.ts';

const plural = new Intl.PluralRules('sl');
const inDays = (count: number): string =>
  `${count} ${{ one: 'dan', two: 'dneva', few: 'dnevi' }[plural.select(count) as string] ?? 'dni'}`;

const sl: RefundStrings = {
  label: 'Kaj dobite nazaj',
  none: 'Nič. Kar ste že plačali, se ne vrne.',
  by: (amount, day) => `${amount}, zadnji dan za to: ${day}`,
  laterKnown: 'To je odvisno od zadnjega dne, ta pa tu še ni znan.',
  unknown: (until) =>
    `Tega tu ne vemo. Zadnji plačani dan je ${until}. Vprašajte, ali dobite preostanek nazaj.`,
  how: 'Kako je to izračunano?',
  paid: (paid, from, until, total) =>
    `Plačali ste ${paid}. Prvi plačani dan je ${from}, zadnji je ${until}. Skupaj: ${inDays(total)}.`,
  left: (last, days) =>
    `Vaš zadnji dan je ${last}. Potem od tega ${{ two: 'ostaneta', few: 'ostanejo' }[plural.select(days) as string] ?? 'ostane'} še ${inDays(days)}.`,
  share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, zaokroženo na cel cent.`,
};

export default sl;
