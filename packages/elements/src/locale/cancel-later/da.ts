/** Dansk, til den der hellere vil stoppe senere. */
import type { LaterStrings } from './nl.ts';

const da: LaterStrings = {
  summary: 'Hellere en senere dag?',
  chosen: (day) => `Hellere en senere dag: den ${day}`,
  label: 'Til og med hvilken dag?',
  hint: 'Lad feltet være tomt, hvis du vil stoppe så hurtigt som muligt.',
  runs: (day) =>
    `Dit abonnement løber så til og med den ${day}. Indtil da fortsætter alt som nu, også det, du betaler.`,
  tooEarly: (day) => `Vælg en dag efter den ${day}, eller lad feltet være tomt.`,
};

export default da;
