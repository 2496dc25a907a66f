/** Dansk, til den der har mere end ét abonnement. */
import type { ChoiceStrings } from './nl.ts';

const da: ChoiceStrings = {
  missing: 'Vælg først, hvilket abonnement du vil opsige.',
  canceled: (day) => (day ? `Allerede opsagt, løber til og med den ${day}` : 'Allerede opsagt'),
  again: {
    lead: (plan) => `Du har nu kun opsagt ${plan}.`,
    button: 'Opsig et abonnement mere',
  },
};

export default da;
