/** Svenska, för den som har mer än ett abonnemang. */
import type { ChoiceStrings } from './nl.ts';

const sv: ChoiceStrings = {
  missing: 'Välj först vilket abonnemang du vill säga upp.',
  canceled: (day) => (day ? `Redan uppsagt, gäller till och med den ${day}` : 'Redan uppsagt'),
  again: {
    lead: (plan) => `Du har nu bara sagt upp ${plan}.`,
    button: 'Säg upp ett abonnemang till',
  },
};

export default sv;
