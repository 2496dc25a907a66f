/** Ελληνικά, για όποιον έχει να συμπληρώσει κάτι πριν ακυρώσει. */
import type { FieldStrings } from './nl.ts';

const el: FieldStrings = {
  legend: 'Για ποια συνδρομή πρόκειται;',
  identify: 'Αρκεί ο αριθμός πελάτη ή το email σας.',
  kind: 'Τι είδους ακύρωση;',
  ordinary: 'Απλή ακύρωση',
  extraordinary: 'Ακύρωση για ειδικό λόγο',
  cause: 'Ο ειδικός λόγος (μόνο αν έχετε)',
  name: 'Ονοματεπώνυμο',
  contract: 'Αριθμός πελάτη ή σύμβασης',
  endDate: 'Ημερομηνία λήξης',
  endDateHint: 'Αν μείνει κενό: το συντομότερο δυνατό.',
  email: 'Διεύθυνση email',
  optional: '(προαιρετικό)',
  declared: {
    extraordinary: (cause) => `Ακυρώνω για ειδικό λόγο: ${cause}`,
    from: (name) => `Ονοματεπώνυμο: ${name}.`,
    email: (email) => `Διεύθυνση email: ${email}.`,
    wanted: (day) => `Θέλω τελευταία ημέρα: ${day}.`,
  },
  notSent: 'Δεν στάλθηκε ακόμη',
  errors: {
    missing: 'Συμπληρώστε και αυτό.',
    malformed: 'Κάτι δεν είναι σωστό ακόμη. Ελέγξτε το ξανά.',
    identity: 'Για ποια συνδρομή πρόκειται; Συμπληρώστε τον αριθμό πελάτη ή το email σας.',
  },
};

export default el;
