/** Ελληνικά, για όποιον ανακάλεσε την ακύρωσή του. */
import type { UndoneStrings } from './nl.ts';

const el: UndoneStrings = {
  title: 'Η ανάκλησή σας παραλήφθηκε',
  titleSent: 'Η ανάκλησή σας στάλθηκε',
  received: (moment) => `Παραλήφθηκε: ${moment}`,
  receivedNow: 'Ανακαλέσατε την ακύρωσή σας.',
  sent: 'Εδώ δεν βλέπουμε αν έφτασε.',
  badge: 'Η ανάκλησή σας παραλήφθηκε.',
  badgeSent: 'Η ανάκλησή σας στάλθηκε.',
  provider: 'Η εταιρεία θα επιβεβαιώσει αν συνεχίζεται η συνδρομή σας.',
};

export default el;
