/** Dansk, til det som den der opsiger får tilbage. */
import type { RefundStrings } from './nl.ts';

const da: RefundStrings = {
  label: 'Det får du tilbage',
  none: 'Ikke noget. Det, du allerede har betalt, får du ikke tilbage.',
  by: (amount, day) => `${amount}, senest den ${day}`,
  laterKnown: 'Det afhænger af den sidste dag, og den kender vi ikke her endnu.',
  unknown: (until) =>
    `Det ved vi ikke her. Du har betalt til og med den ${until}. Spørg, om du får resten tilbage.`,
  how: 'Hvordan er det regnet ud?',
  paid: (paid, from, until, total) =>
    `Du har betalt ${paid} for tiden fra den ${from} til og med den ${until}. Det er ${total} ${total === 1 ? 'dag' : 'dage'}.`,
  left: (last, days) =>
    `Efter den ${last}, din sidste dag, er der ${days} ${days === 1 ? 'dag' : 'dage'} tilbage af dem.`,
  share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, efter afrunding.`,
};

export default da;
