/** Dansk, til grundene bag en dato. */
import type { WhyStrings } from './nl.ts';

const da: WhyStrings = {
  ask: (name) => `Spørg ${name}`,
  confidence: {
    'primary-read': 'Vi har læst det i selve loven eller hos myndigheden.',
    'secondary-read': 'Vi har læst det hos nogen, der forklarer reglen, ikke i selve kilden.',
    recalled: 'Vi har ikke slået det hele efter endnu. Tjek det, hvis det er vigtigt for dig.',
    conflict: 'Kilderne er ikke enige her. Vi går ud fra det, der er bedst for dig.',
  },
  sources: 'Her står det',
};

export default da;
