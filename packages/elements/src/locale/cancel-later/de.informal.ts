/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import type { LaterStrings } from './nl.ts';

const de: Partly<LaterStrings> = {
  runs: (day) =>
    `Dein Vertrag läuft dann weiter bis einschließlich ${day}. Bis dahin bleibt alles, wie es ist, auch was du zahlst.`,
  tooEarly: (day) => `Bitte wähle einen Tag nach dem ${day}, oder lass das Feld leer.`,
};

export default de;
