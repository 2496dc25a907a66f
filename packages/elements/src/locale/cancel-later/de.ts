/** Deutsch, für alle, die lieber an einem späteren Tag aufhören. */
import type { LaterStrings } from './nl.ts';

const de: LaterStrings = {
  summary: 'Lieber an einem späteren Tag?',
  chosen: (day) => `Lieber an einem späteren Tag: ${day}`,
  label: 'Bis einschließlich welchem Tag?',
  hint: 'Ohne Angabe: zum frühestmöglichen Zeitpunkt.',
  runs: (day) =>
    `Ihr Vertrag läuft dann weiter bis einschließlich ${day}. Bis dahin bleibt alles, wie es ist, auch was Sie zahlen.`,
  tooEarly: (day) => `Bitte wählen Sie einen Tag nach dem ${day}, oder lassen Sie das Feld leer.`,
};

export default de;
