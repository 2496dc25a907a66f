/** Ελληνικά, για όποιον θέλει να επιστρέψει αργότερα. */
import type { ReactivateStrings } from './nl.ts';

const el: ReactivateStrings = {
  later: (day) => `Μετά τις ${day} μπορείτε να ξεκινήσετε ξανά όποτε θέλετε. Η πόρτα μένει ανοιχτή.`,
  ended: (day) => `Η συνδρομή σας ίσχυε έως και ${day}.`,
  link: 'Νέα αρχή',
};

export default el;
