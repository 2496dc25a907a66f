/** Română, pentru motivele unei date. */
import type { WhyStrings } from './nl.ts';

const ro: WhyStrings = {
  ask: (name) => `Întrebați la ${name}`,
  confidence: {
    'primary-read': 'Am citit asta chiar în lege sau la autoritate.',
    'secondary-read': 'Am citit asta la altcineva care explică regula, nu chiar la sursă.',
    recalled: 'Nu am verificat încă tot. Verificați, dacă este important pentru dumneavoastră.',
    conflict: 'Aici sursele nu spun același lucru. Ne luăm după ce este mai bine pentru dumneavoastră.',
  },
  sources: 'Unde scrie asta',
};

export default ro;
