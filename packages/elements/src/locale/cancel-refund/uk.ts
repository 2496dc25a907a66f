/** Українська, для того, що повертають тим, хто скасовує. Дата закінчується на «р.», тому не стоїть у кінці речення. */
import type { RefundStrings } from './nl.ts';

const plural = new Intl.PluralRules('uk');
const inDays = (count: number): string =>
  `${count} ${{ one: 'день', few: 'дні' }[plural.select(count) as string] ?? 'днів'}`;

const uk: RefundStrings = {
  label: 'Що вам повернуть',
  none: 'Нічого. Те, що ви вже сплатили, не повертається.',
  by: (amount, day) => `${amount}, не пізніше ${day}`,
  laterKnown: 'Це залежить від останнього дня, а його тут ще не знаємо.',
  unknown: (until) =>
    `Тут ми цього не знаємо. Ви сплатили до ${until} включно. Запитайте, чи повернуть вам решту.`,
  how: 'Як це пораховано?',
  paid: (paid, from, until, total) =>
    `Ви сплатили ${paid} за час від ${from} до ${until} включно. Разом це ${inDays(total)}.`,
  left: (last, days) => `Після ${last}, вашого останнього дня, із них залишається ${inDays(days)}.`,
  share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, заокруглено.`,
};

export default uk;
