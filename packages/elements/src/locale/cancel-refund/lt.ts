/** Lietuvių kalba, tam, kas grąžinama nutraukus prenumeratą. Data turi savo tašką, todėl sakinio nebaigia. */
import type { RefundStrings } from './nl.ts';

const plural = new Intl.PluralRules('lt');
const inDays = (count: number): string =>
  `${count} ${{ one: 'diena', few: 'dienos' }[plural.select(count) as string] ?? 'dienų'}`;

const lt: RefundStrings = {
  label: 'Ką atgausite',
  none: 'Nieko. Tai, ką jau sumokėjote, negrąžinama.',
  by: (amount, day) => `${amount}, ne vėliau kaip ${day}`,
  laterKnown: 'Tai priklauso nuo paskutinės dienos, o jos čia dar nežinome.',
  unknown: (until) =>
    `To čia nežinome. Sumokėjote už laiką iki ${until} imtinai. Paklauskite, ar atgausite likusią dalį.`,
  how: 'Kaip tai apskaičiuota?',
  paid: (paid, from, until, total) =>
    `Sumokėjote ${paid} už laiką nuo ${from} iki ${until} imtinai. Iš viso tai ${inDays(total)}.`,
  left: (last, days) => `Po ${last}, jūsų paskutinės dienos, iš jų lieka ${inDays(days)}.`,
  share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, suapvalinta iki cento.`,
};

export default lt;
