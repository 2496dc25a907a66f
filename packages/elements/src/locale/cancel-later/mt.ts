/** Malti, għal min jippreferi jieqaf aktar tard. */
import type { LaterStrings } from './nl.ts';

const mt: LaterStrings = {
  summary: 'Tippreferi data aktar tard?',
  chosen: (day) => `Nippreferi data aktar tard: ${day}`,
  label: 'Sa tmiem liema jum?',
  hint: 'Ħallih vojt biex tieqaf kemm jista’ jkun malajr.',
  runs: (day) =>
    `L-abbonament tiegħek imbagħad jibqa’ għaddej sa tmiem din il-ġurnata: ${day}. Sa dakinhar kollox jibqa’ kif inhu, anke dak li tħallas.`,
  tooEarly: (day) => `Agħżel jum wara din id-data: ${day}. Jew ħallih vojt.`,
};

export default mt;
