/** Ελληνικά, για όποιον έχει πάνω από μία συνδρομή. */
import type { ChoiceStrings } from './nl.ts';

const el: ChoiceStrings = {
  missing: 'Επιλέξτε πρώτα ποια συνδρομή θέλετε να ακυρώσετε.',
  canceled: (day) => (day ? `Έχετε ήδη ακυρώσει, ισχύει έως και ${day}` : 'Έχετε ήδη ακυρώσει'),
  again: {
    lead: (plan) => `Μέχρι τώρα ακυρώσατε μόνο: ${plan}.`,
    button: 'Ακύρωση άλλης συνδρομής',
  },
};

export default el;
