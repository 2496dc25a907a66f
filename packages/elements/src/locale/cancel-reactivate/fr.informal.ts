/** Français avec tu, là où cela diffère de `fr.ts`. */
import type { Partly } from '../shelf.ts';
import type { ReactivateStrings } from './nl.ts';

const fr: Partly<ReactivateStrings> = {
  later: (day) => `Après le ${day}, tu peux recommencer quand tu veux. La porte reste ouverte.`,
  ended: (day) => `Ton abonnement s’est arrêté à la fin du ${day}.`,
};

export default fr;
