/** Slovenščina, za vse, ki imajo več kot eno naročnino. */
import type { ChoiceStrings } from './nl.ts';

const sl: ChoiceStrings = {
  missing: 'Najprej izberite, katero naročnino želite odpovedati.',
  canceled: (day) => (day ? `Že odpovedano, zadnji dan: ${day}` : 'Že odpovedano'),
  again: {
    lead: (plan) => `Zdaj ste odpovedali samo naročnino ${plan}.`,
    button: 'Odpovej še eno naročnino',
  },
};

export default sl;
