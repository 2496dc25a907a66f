/** Polski, dla tego, co wraca do osób, które rezygnują. */
import type { RefundStrings } from './nl.ts';

const plural = new Intl.PluralRules('pl');
const inDays = (count: number): string => `${count} ${count === 1 ? 'dzień' : 'dni'}`;

const pl: RefundStrings = {
  label: 'Co dostaniesz z powrotem',
  none: 'Nic. Za to, co już zapłacone, nie ma zwrotu.',
  by: (amount, day) => `${amount}, najpóźniej ${day}`,
  laterKnown: 'To zależy od ostatniego dnia, a tego jeszcze tu nie wiemy.',
  unknown: (until) =>
    `Tego tu nie wiemy. Zapłacone jest do końca dnia ${until}. Zapytaj, czy dostaniesz resztę z powrotem.`,
  how: 'Jak to obliczono?',
  paid: (paid, from, until, total) =>
    `Zapłacono ${paid} za czas od ${from} do końca dnia ${until}. To razem ${inDays(total)}.`,
  left: (last, days) =>
    `Po ${last}, Twoim ostatnim dniu, ${plural.select(days) === 'few' ? 'zostają' : 'zostaje'} z tego ${inDays(days)}.`,
  share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, po zaokrągleniu.`,
};

export default pl;
