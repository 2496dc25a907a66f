/** Čeština, o tom, proč je datum takové. */
import type { WhyStrings } from './nl.ts';

const cs: WhyStrings = {
  ask: (name) => `Zeptat se: ${name}`,
  confidence: {
    'primary-read': 'Četli jsme to přímo v zákoně, nebo u příslušného úřadu.',
    'secondary-read': 'Četli jsme to u někoho, kdo pravidlo vysvětluje, ne přímo u zdroje.',
    recalled: 'Část z toho jsme ještě neověřili. Pokud je to pro vás důležité, ověřte si to.',
    conflict: 'Zdroje se tu neshodují. Držíme se toho, co je pro vás nejvýhodnější.',
  },
  sources: 'Kde se to píše',
};

export default cs;
