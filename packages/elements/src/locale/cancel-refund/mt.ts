/** Malti, għal dak li jieħu lura min jikkanċella. */
import type { RefundStrings } from './nl.ts';

// By hand, because not every browser knows the plurals of Maltese.
const numberOfDays = (count: number): string => {
  const rest = count % 100;
  if (count === 2) return 'jumejn';
  if (count === 0 || (rest > 2 && rest < 11)) return `${count} ijiem`;
  return rest > 10 && rest < 20 ? `${count}-il jum` : `${count} jum`;
};

const mt: RefundStrings = {
  label: 'X’tieħu lura',
  none: 'Xejn. Dak li diġà ħallast ma jingħatax lura.',
  by: (amount, day) => `${amount} (l-aktar tard: ${day})`,
  laterKnown: 'Dan jiddependi mill-aħħar jum, u hawnhekk għadna ma nafuhx.',
  unknown: (until) =>
    `Hawnhekk ma nafux. Ħallast sa tmiem din il-ġurnata: ${until}. Staqsi jekk tiħux il-bqija lura.`,
  how: 'Kif inħadem dan?',
  paid: (paid, from, until, total) =>
    `Ħallast ${paid} għal dan iż-żmien: ${from} – ${until}, inkluż. B’kollox: ${numberOfDays(total)}.`,
  left: (last, days) => `Wara l-aħħar jum tiegħek (${last}), minnhom fadal ${numberOfDays(days)}.`,
  share: (paid, days, total, share) =>
    `${paid} × ${days} ÷ ${total} = ${share}, imqarreb għall-eqreb ċenteżmu.`,
};

export default mt;
