/** Deutsch, für alle, die mit einem Klick gekündigt haben. */
import type { OneClickStrings } from './nl.ts';

const de: OneClickStrings = {
  sent: 'Das haben wir für Sie gesendet',
};

export default de;
