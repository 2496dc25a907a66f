/** Slovenčina, o tom, prečo je dátum taký. */
import type { WhyStrings } from './nl.ts';

const sk: WhyStrings = {
  ask: (name) => `Opýtať sa: ${name}`,
  confidence: {
    'primary-read': 'Čítali sme to priamo v zákone alebo na príslušnom úrade.',
    'secondary-read': 'Čítali sme to u niekoho, kto pravidlo vysvetľuje, nie priamo pri zdroji.',
    recalled: 'Časť z toho sme ešte neoverili. Ak je to pre vás dôležité, overte si to.',
    conflict: 'Zdroje sa tu nezhodujú. Držíme sa toho, čo je pre vás najvýhodnejšie.',
  },
  sources: 'Kde sa to píše',
};

export default sk;
