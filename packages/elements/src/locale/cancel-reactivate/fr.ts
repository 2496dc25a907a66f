/** Français, pour qui veut revenir plus tard. */
import type { ReactivateStrings } from './nl.ts';

const fr: ReactivateStrings = {
  later: (day) => `Après le ${day}, vous pouvez recommencer quand vous voulez. La porte reste ouverte.`,
  ended: (day) => `Votre abonnement s’est arrêté à la fin du ${day}.`,
  link: 'Recommencer',
};

export default fr;
