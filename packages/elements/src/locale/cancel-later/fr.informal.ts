/** Français avec tu, là où cela diffère de `fr.ts`. */
import type { Partly } from '../shelf.ts';
import type { LaterStrings } from './nl.ts';

const fr: Partly<LaterStrings> = {
  hint: 'Laisse vide pour arrêter dès que possible.',
  runs: (day) =>
    `Ton abonnement court alors jusqu’à la fin du ${day}. Jusque-là, rien ne change, ce que tu paies non plus.`,
  tooEarly: (day) => `Choisis un jour après le ${day}, ou laisse vide.`,
};

export default fr;
