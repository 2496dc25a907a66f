/** Deutsch, für die Gründe eines Datums. */
import type { WhyStrings } from './nl.ts';

const de: WhyStrings = {
  ask: (name) => `Fragen Sie nach bei: ${name}`,
  confidence: {
    'primary-read': 'Wir haben das im Gesetz selbst oder bei der Behörde gelesen.',
    'secondary-read':
      'Wir haben das bei jemandem gelesen, der die Regel erklärt, nicht an der Quelle selbst.',
    recalled:
      'Einen Teil davon haben wir noch nicht nachgelesen. Prüfen Sie es, wenn es für Sie wichtig ist.',
    conflict:
      'Die Quellen sind sich hier nicht einig. Wir gehen von dem aus, was für Sie am günstigsten ist.',
  },
  sources: 'Wo es steht',
};

export default de;
