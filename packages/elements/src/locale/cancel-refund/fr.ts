/** Français, pour ce qui est remboursé à qui résilie. */
import type { RefundStrings } from './nl.ts';

const fr: RefundStrings = {
  label: 'Ce qui vous est remboursé',
  none: 'Rien. Ce que vous avez déjà payé n’est pas remboursé.',
  by: (amount, day) => `${amount}, au plus tard le ${day}`,
  laterKnown: 'Cela dépend du dernier jour, que nous ne connaissons pas encore.',
  unknown: (until) =>
    `Nous ne le savons pas. Vous avez payé jusqu’à la fin du ${until}. Demandez si le reste vous est remboursé.`,
  how: 'Comment est-ce calculé ?',
  paid: (paid, from, until, total) =>
    `Vous avez payé ${paid} pour la période du ${from} au ${until} inclus. Cela fait ${total} ${total > 1 ? 'jours' : 'jour'}.`,
  left: (last, days) => `Après le ${last}, votre dernier jour, il en reste ${days}.`,
  share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, arrondi au centime.`,
};

export default fr;
