/** Malti, għal min għandu aktar minn abbonament wieħed. */
import type { ChoiceStrings } from './nl.ts';

const mt: ChoiceStrings = {
  missing: 'L-ewwel agħżel liema abbonament trid tikkanċella.',
  canceled: (day) =>
    day ? `Diġà kkanċellat, jibqa’ għaddej sa tmiem din il-ġurnata: ${day}` : 'Diġà kkanċellat',
  again: {
    lead: (plan) => `S’issa kkanċellajt ${plan} biss.`,
    button: 'Ikkanċella abbonament ieħor',
  },
};

export default mt;
