/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import type { WhyStrings } from './nl.ts';

const de: Partly<WhyStrings> = {
  ask: (name) => `Frag nach bei: ${name}`,
  confidence: {
    recalled: 'Einen Teil davon haben wir noch nicht nachgelesen. Prüfe es, wenn es für dich wichtig ist.',
    conflict:
      'Die Quellen sind sich hier nicht einig. Wir gehen von dem aus, was für dich am günstigsten ist.',
  },
};

export default de;
