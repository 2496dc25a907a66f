/** Français avec tu, là où cela diffère de `fr.ts`. */
import type { Partly } from '../shelf.ts';
import type { RefundStrings } from './nl.ts';

const fr: Partly<RefundStrings> = {
  label: 'Ce qui t’est remboursé',
  none: 'Rien. Ce que tu as déjà payé n’est pas remboursé.',
  unknown: (until) =>
    `Nous ne le savons pas. Tu as payé jusqu’à la fin du ${until}. Demande si le reste t’est remboursé.`,
  paid: (paid, from, until, total) =>
    `Tu as payé ${paid} pour la période du ${from} au ${until} inclus. Cela fait ${total} ${total > 1 ? 'jours' : 'jour'}.`,
  left: (last, days) => `Après le ${last}, ton dernier jour, il en reste ${days}.`,
};

export default fr;
