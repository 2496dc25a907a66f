/** English, for people who have more than one subscription. */
import type { ChoiceStrings } from './nl.ts';

const en: ChoiceStrings = {
  missing: 'Choose first which subscription you want to cancel.',
  canceled: (day) => (day ? `Already cancelled, runs until the end of ${day}` : 'Already cancelled'),
  again: {
    lead: (plan) => `So far you have cancelled only ${plan}.`,
    button: 'Cancel another subscription',
  },
};

export default en;
