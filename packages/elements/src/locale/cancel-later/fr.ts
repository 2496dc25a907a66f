/** Français, pour qui préfère arrêter plus tard. */
import type { LaterStrings } from './nl.ts';

const fr: LaterStrings = {
  summary: 'Arrêter plus tard ?',
  chosen: (day) => `À une date plus tardive : ${day}`,
  label: 'Jusqu’à la fin de quel jour ?',
  hint: 'Laissez vide pour arrêter dès que possible.',
  runs: (day) =>
    `Votre abonnement court alors jusqu’à la fin du ${day}. Jusque-là, rien ne change, ce que vous payez non plus.`,
  tooEarly: (day) => `Choisissez un jour après le ${day}, ou laissez vide.`,
};

export default fr;
