/** Ελληνικά, για όσα επιστρέφονται σε όποιον ακυρώνει. */
import type { RefundStrings } from './nl.ts';

const el: RefundStrings = {
  label: 'Τι σας επιστρέφεται',
  none: 'Τίποτα. Ό,τι έχετε ήδη πληρώσει δεν επιστρέφεται.',
  by: (amount, day) => `${amount}, το αργότερο στις ${day}`,
  laterKnown: 'Εξαρτάται από την τελευταία ημέρα, που εδώ δεν την ξέρουμε ακόμη.',
  unknown: (until) =>
    `Δεν το ξέρουμε εδώ. Έχετε πληρώσει έως και ${until}. Ρωτήστε αν σας επιστρέφεται το υπόλοιπο.`,
  how: 'Πώς υπολογίστηκε;',
  paid: (paid, from, until, total) =>
    `Πληρώσατε ${paid} για το διάστημα ${from} έως και ${until}. Ημέρες συνολικά: ${total}.`,
  left: (last, days) => `Μετά την τελευταία ημέρα (${last}) απομένουν από αυτές: ${days}.`,
  share: (paid, days, total, share) =>
    `${paid} × ${days} ÷ ${total} = ${share}, με στρογγυλοποίηση σε ολόκληρα λεπτά.`,
};

export default el;
