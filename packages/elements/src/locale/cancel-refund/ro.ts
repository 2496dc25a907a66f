/** Română, pentru ce primește înapoi cine reziliază. */
import type { RefundStrings } from './nl.ts';

const days = new Intl.PluralRules('ro');

const ro: RefundStrings = {
  label: 'Ce primiți înapoi',
  none: 'Nimic. Ce ați plătit deja nu se dă înapoi.',
  by: (amount, day) => `${amount}, cel târziu pe ${day}`,
  laterKnown: 'Depinde de ultima zi, iar aici nu o știm încă.',
  unknown: (until) =>
    `Aici nu știm. Ați plătit până la sfârșitul zilei de ${until}. Întrebați dacă primiți restul înapoi.`,
  how: 'Cum s-a calculat?',
  paid: (paid, from, until, total) =>
    `Ați plătit ${paid} pentru perioada ${from} – ${until} inclusiv. Sunt ${total} ${days.select(total) === 'few' ? 'zile' : 'de zile'}.`,
  left: (last, count) =>
    `După ${last}, ultima zi, mai ${count === 1 ? 'rămâne' : 'rămân'} ${count} din aceste zile.`,
  share: (paid, count, total, share) =>
    `${paid} × ${count} ÷ ${total} = ${share}, rotunjit la două zecimale.`,
};

export default ro;
