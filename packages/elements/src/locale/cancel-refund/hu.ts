/** Magyar, arról, amit a lemondó visszakap. A dátumnak saját pontja van, ezért nem zár mondatot. */
import type { RefundStrings } from './nl.ts';

const hu: RefundStrings = {
  label: 'Amit visszakap',
  none: 'Semmit. Amit már kifizetett, azt nem kapja vissza.',
  by: (amount, day) => `${amount}, legkésőbb: ${day}`,
  laterKnown: 'Ez az utolsó naptól függ, és azt itt még nem tudjuk.',
  unknown: (until) =>
    `Ezt itt nem tudjuk. Kérdezze meg, visszakapja-e a maradékot. A kifizetett időszak utolsó napja: ${until}`,
  how: 'Hogyan számoltuk ki?',
  paid: (paid, from, until, total) =>
    `Ennyit fizetett: ${paid}. A kifizetett időszak első napja: ${from}, utolsó napja: ${until}, ez ${total} nap.`,
  left: (last, days) => `Az Ön utolsó napja: ${last}, utána ebből ${days} nap marad.`,
  share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, kerekítve.`,
};

export default hu;
