/** Ελληνικά, για όποιον ακύρωσε με ένα κλικ. */
import type { OneClickStrings } from './nl.ts';

const el: OneClickStrings = {
  sent: 'Αυτό στείλαμε για εσάς',
};

export default el;
