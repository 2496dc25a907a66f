/** Deutsch, für alle mit mehr als einem Vertrag. */
import type { ChoiceStrings } from './nl.ts';

const de: ChoiceStrings = {
  missing: 'Bitte wählen Sie zuerst, welchen Vertrag Sie kündigen möchten.',
  canceled: (day) => (day ? `Bereits gekündigt, läuft noch bis einschließlich ${day}` : 'Bereits gekündigt'),
  again: {
    lead: (plan) => `Sie haben jetzt nur ${plan} gekündigt.`,
    button: 'Noch einen Vertrag kündigen',
  },
};

export default de;
