/** Svenska, för det som den som säger upp får tillbaka. */
import type { RefundStrings } from './nl.ts';

const sv: RefundStrings = {
  label: 'Det här får du tillbaka',
  none: 'Inget. Det du redan har betalat får du inte tillbaka.',
  by: (amount, day) => `${amount}, senast den ${day}`,
  laterKnown: 'Det beror på sista dagen, och den vet vi inte här ännu.',
  unknown: (until) =>
    `Det vet vi inte här. Du har betalat till och med den ${until}. Fråga om du får resten tillbaka.`,
  how: 'Hur är det uträknat?',
  paid: (paid, from, until, total) =>
    `Du har betalat ${paid} för tiden från den ${from} till och med den ${until}. Det är ${total} ${total === 1 ? 'dag' : 'dagar'}.`,
  left: (last, days) =>
    `Efter den ${last}, din sista dag, är ${days} ${days === 1 ? 'dag' : 'dagar'} kvar av dem.`,
  share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, avrundat.`,
};

export default sv;
