/** Svenska, för den som hellre slutar senare. */
import type { LaterStrings } from './nl.ts';

const sv: LaterStrings = {
  summary: 'Hellre en senare dag?',
  chosen: (day) => `Hellre en senare dag: den ${day}`,
  label: 'Till och med vilken dag?',
  hint: 'Lämna tomt om du vill sluta så snart som möjligt.',
  runs: (day) =>
    `Ditt abonnemang gäller då till och med den ${day}. Fram till dess är allt som vanligt, även det du betalar.`,
  tooEarly: (day) => `Välj en dag efter den ${day}, eller lämna tomt.`,
};

export default sv;
